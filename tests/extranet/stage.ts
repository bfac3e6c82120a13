import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import {
  type Extranet,
  loginSelectors,
  type Scenario,
  type Style,
  scenarioUrl,
  startExtranet,
} from './index.ts';
import { MARKUPS } from './markups/markups.ts';
import { createVisitor, type Seen, type Visitor } from './visitor.ts';

/** What every visitor of these tests types; it must turn up nowhere. */
export const TYPED = {
  username: 'camille.durand',
  identifiant: 'camille.durand',
  password: 's3same-ouvre-toi',
};

/** A running extranet for the tests of a file, and for each test a visitor who has never been there. */
export function setStage() {
  let extranet: Extranet;
  let visitor: Visitor;
  beforeAll(async () => {
    extranet = await startExtranet();
  });
  beforeEach(() => {
    visitor = createVisitor(extranet.proxyPort);
  });
  afterAll(() => extranet.close());
  const open = (scenario: Partial<Scenario>) => visitor.get(scenarioUrl(scenario));
  const logIn = (typed: Record<string, string> = TYPED) => visitor.post('/aparts/connexion', typed);
  return {
    extranet: () => extranet,
    get: (address: string) => visitor.get(address),
    post: (...sent: Parameters<Visitor['post']>) => visitor.post(...sent),
    open,
    logIn,
    async tryOnce(scenario: Partial<Scenario>) {
      await open(scenario);
      return logIn();
    },
  };
}

/** The page as a document; what a single page keeps in its template is put in its place. */
export function documentOf({ text }: Seen) {
  const { document } = new Window();
  document.write(text);
  const view = document.querySelector('template#vue');
  if (view) view.outerHTML = view.innerHTML;
  return document;
}

/** The log-in form is on the page. */
export const hasLogin = (seen: Seen, style: Style) =>
  documentOf(seen).querySelector(loginSelectors(style).password) !== null;

/** The page says, in the words of its mark-up, that the log-in was refused. */
export const saysRefused = (seen: Seen, style: Style) =>
  documentOf(seen).body.textContent?.includes(MARKUPS[style].refusal) === true;
