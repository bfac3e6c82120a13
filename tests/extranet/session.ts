import { randomBytes } from 'node:crypto';
import type { News } from './pages/login.ts';
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts';

/** Everything the site remembers of a visitor. Nothing typed is among it. */
export interface Session {
  id: string;
  scenario: Scenario;
  tries: number;
  loggedIn: boolean;
  lang: 'fr' | 'en';
  /** The letters of the picture drawn last; any older picture is void. */
  letters: string;
  /** What the next log-in page shows once, after a redirect. */
  news: News;
}

const COOKIE = 'JSESSIONID';

export function createSessions() {
  const sessions = new Map<string, Session>();
  return {
    /** The visitor's session, by cookie; a visitor without one gets a new one. */
    of(cookies: string | undefined): Session {
      const id = new RegExp(`${COOKIE}=([0-9A-F]+)`).exec(cookies ?? '')?.[1];
      const session = (id && sessions.get(id)) || newSession();
      sessions.set(session.id, session);
      return session;
    },
  };
}

export const sessionCookie = (session: Session) =>
  `${COOKIE}=${session.id}; Path=/; Secure; HttpOnly; SameSite=Lax`;

/** A new scenario starts with a clean slate. */
export function enter(session: Session, scenario: Scenario): void {
  Object.assign(session, { ...blank(), scenario });
}

const newSession = (): Session => ({
  id: randomBytes(16).toString('hex').toUpperCase(),
  scenario: DEFAULT_SCENARIO,
  ...blank(),
});

const blank = () => ({ tries: 0, loggedIn: false, lang: 'fr' as const, letters: '', news: {} as News });
