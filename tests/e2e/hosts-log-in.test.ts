import { expect, it } from 'vitest';
import { type ConnectAnswer, connectUrl, sentAwayUrl } from '../extranet/connect/answer.ts';
import { CONNECT_HOST, HOST } from '../extranet/host.ts';
import { FAILED } from './advice-ids.ts';
import { abroad, asksForHelp } from './harness/abroad.ts';
import { until } from './harness/poll.ts';
import { forEachBrowser, type Open } from './harness/stories.ts';
import type { User } from './harness/user.ts';

interface Line {
  outcome: string;
  place: string;
}

/** In front of the log-in page to which the extranet leads, with help there. */
async function ledTo(open: Open, answer: ConnectAnswer): Promise<User> {
  const user = await abroad(open, connectUrl(answer));
  await asksForHelp(user);
  await user.page.bringToFront();
  return user;
}

const journalOf = async ({ world }: User): Promise<Line[]> => {
  const { journal = [] } = await world.control.stored();
  return journal as Line[];
};

/** One attempt, which ended like this. */
const hasOne = async (user: User, outcome: string): Promise<void> => {
  await until(
    () => journalOf(user),
    (lines) => lines.length === 1 && lines[0]?.outcome === outcome,
    (lines) => `The journal has: ${lines?.map((line) => line.outcome).join() ?? 'nothing'}`,
  );
};

/** Each answer of the other host, with the advice and the outcome. */
const TOLD: [ConnectAnswer, readonly string[], string][] = [
  ['refused', FAILED, 'refused'],
  ['beside', FAILED, 'refused'],
  ['silent', FAILED, 'refused'],
  ['disabled', ['request-assistance'], 'locked'],
  ['expired', [], 'explained'],
  ['change-password', [], 'succeeded'],
  ['one-time-code', [], 'succeeded'],
];

forEachBrowser('a log-in to which the extranet leads on another host', (open) => {
  it('is told rightly, however it is answered', async () => {
    const user = await ledTo(open, 'refused');
    for (const [answer, advice, outcome] of TOLD) {
      await user.world.control.forgetAll();
      const next = await user.opensTab();
      await next.page.goto(connectUrl(answer));
      await next.logsIn();
      if (advice.length > 0) await next.sees(...advice);
      else await next.seesNothing();
      await hasOne(next, outcome);
      await next.page.close();
    }
  });

  it('that was refused three times ends at the request for assistance', async () => {
    const user = await ledTo(open, 'refused');
    for (const _ of [1, 2, 3]) await user.logsIn();
    await user.sees(...FAILED, 'request-assistance');
  });

  it('that succeeds comes back to the extranet, and nothing of its keys is kept', async () => {
    const user = await ledTo(open, 'ok');
    await user.logsIn();
    await user.seesNothing();
    expect(new URL(user.page.url()).host).toBe(HOST);
    await hasOne(user, 'succeeded');
    expect(JSON.stringify(await user.world.control.stored())).not.toMatch(/session_state|9e1b7a30|nonce/);
  });
});

forEachBrowser('one log-in on two hosts', (open) => {
  it('that the extranet sends away and the other host refuses is one attempt', async () => {
    const user = await ledTo(open, 'refused');
    await user.page.goto(sentAwayUrl('refused'));
    await user.logsIn();
    expect(new URL(user.page.url()).host).toBe(CONNECT_HOST);
    await user.sees(...FAILED);
    await hasOne(user, 'refused');
    expect((await journalOf(user))[0]?.place).toBe(`https://${HOST}/aparts/connexion-ailleurs`);
  });

  it('without a word is one attempt all the same', async () => {
    const user = await ledTo(open, 'silent');
    await user.page.goto(sentAwayUrl('silent'));
    await user.logsIn();
    await user.sees(...FAILED);
    await hasOne(user, 'refused');
  });

  it('that the other host sends back and the extranet refuses is one attempt', async () => {
    const user = await ledTo(open, 'refused-at-home');
    await user.logsIn();
    expect(new URL(user.page.url()).host).toBe(HOST);
    await user.sees(...FAILED);
    await hasOne(user, 'refused');
  });
});
