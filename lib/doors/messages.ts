import { browser } from 'wxt/browser';
import type { OpenAttempt } from '../log-in/attempts.ts';
import { PAUSE_LENGTHS, type Pause } from '../pauses/pauses.ts';
import type { Keys } from '../settings/commands.ts';
import { SIGNALS } from '../signals/signal.ts';
import { openAttemptSchema, short, time, z } from './schema.ts';

const messageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('arrived'),
    place: short,
    arrival: z.enum(['navigate', 'reload', 'back_forward']),
    /** When the browser set out for it. */
    since: time,
    /** The page before; empty: none. */
    from: short,
  }),
  z.extend(openAttemptSchema, { kind: z.literal('tried') }),
  z.object({
    kind: z.literal('settled'),
    place: short,
    at: time,
    outcome: z.enum(['refused', 'locked', 'explained', 'succeeded']),
  }),
  z.object({
    kind: z.literal('noticed'),
    place: short,
    signals: z.array(z.enum(SIGNALS)),
    overlay: z.optional(z.boolean()),
  }),
  /** What will most likely be noticed, once its page is to be judged. */
  z.object({ kind: z.literal('foreseen'), place: short, signals: z.array(z.enum(SIGNALS)) }),
  z.object({ kind: z.literal('opened'), cause: short }),
  z.object({ kind: z.literal('pause'), place: short, advice: short, length: z.enum(PAUSE_LENGTHS) }),
  z.object({ kind: z.literal('open-guide'), at: short }),
  z.object({ kind: z.literal('keys') }),
  z.object({ kind: z.literal('caps-lock'), place: short }),
  /** The user has just allowed another host. */
  z.object({ kind: z.literal('help-here') }),
  z.object({ kind: z.literal('hosts') }),
]);
export type Message = z.infer<typeof messageSchema>;

/** What the background answers to each kind of message; null: nothing to say. */
export interface Answers {
  arrived: {
    attempt: OpenAttempt | null;
    failures: number;
    tab: number | null;
    /** The cause that last opened the card in this tab. */
    opened: string | null;
    pauses: Pause[];
  };
  tried: null;
  /** `failures`: in a row, this one counted. */
  settled: { failures: number };
  noticed: null;
  foreseen: null;
  opened: null;
  pause: { pauses: Pause[] };
  'open-guide': null;
  keys: Keys;
  'caps-lock': null;
  /** Will the scripts come to the pages of that host from now on? */
  'help-here': { ready: boolean };
  /** Patterns of the hosts that the user has allowed beside the extranet. */
  hosts: { hosts: string[] };
}

/** The tab that a message comes from. */
export interface Sender {
  tab: number | null;
  /** The tab that opened this one. */
  opener: number | null;
  private: boolean;
}

export type Handlers = {
  [Kind in Message['kind']]: (
    message: Extract<Message, { kind: Kind }>,
    sender: Sender,
  ) => Promise<Answers[Kind]>;
};

/** Rejects when nobody answers: the extension was just updated. */
export async function ask<Kind extends Message['kind']>(
  message: Extract<Message, { kind: Kind }>,
): Promise<Answers[Kind]> {
  return browser.runtime.sendMessage(message);
}

/**
 * Answers messages one after the other: an arrival must find the attempt told just before. Strangers are ignored; where a
 * handler fails, the answer is null.
 */
export function answerMessages(handlers: Handlers): void {
  let last: Promise<unknown> = Promise.resolve();
  browser.runtime.onMessage.addListener((raw, from, answer) => {
    const message = messageSchema.safeParse(raw);
    if (!message.success || from.id !== browser.runtime.id) return undefined;
    const { id: tab = null, openerTabId: opener = null, incognito = false } = from.tab ?? {};
    const sender = { tab, opener, private: incognito };
    last = last.then(() => handle(handlers, message.data, sender)).then(answer, () => answer(null));
    return true;
  });
}

function handle<Kind extends Message['kind']>(
  handlers: Handlers,
  message: Extract<Message, { kind: Kind }>,
  sender: Sender,
): Promise<Answers[Kind]> {
  return handlers[message.kind](message, sender);
}
