import { describe, expect, it } from 'vitest';
import { answerConnect, CONNECT_ANSWERS, type ConnectAnswer, connectUrl } from './connect/answer.ts';
import { CONNECT_HOST, HOST } from './host.ts';

const answers = Object.keys(CONNECT_ANSWERS) as ConnectAnswer[];
const ask = (address: string, method = 'GET') =>
  answerConnect(new URL(address).host, method, new URL(address));
const locationOf = (address: string, method = 'GET') => new URL(ask(address, method)?.headers.location ?? '');

/** What the log-in page sends to, as the extranet led there. */
const sentTo = (answer: ConnectAnswer): string => {
  const page = ask(locationOf(connectUrl(answer)).href)?.body ?? '';
  const [, action = ''] = /<form id="kc-form-login" method="post" action="([^"]+)"/.exec(page) ?? [];
  return action.replaceAll('&amp;', '&');
};

describe('the shared log-in page', () => {
  it('is led to with all that a client in the browser sends along', () => {
    const start = locationOf(connectUrl('refused'));
    expect(start.host).toBe(CONNECT_HOST);
    expect(start.searchParams.get('response_mode')).toBe('fragment');
    expect(start.searchParams.get('redirect_uri')).toContain(`https://${HOST}/`);
  });

  it.each(answers)('answers a log-in: %s', (answer) => {
    const reply = ask(sentTo(answer), 'POST');
    if (reply?.status === 302) expect(reply.headers.location).toMatch(/^https:\/\//);
    else expect(reply?.body).toContain('<main');
  });

  it.each<ConnectAnswer>(['ok', 'change-password', 'one-time-code'])(
    'leads back with a fragment: %s',
    (answer) => {
      const reply = ask(sentTo(answer), 'POST');
      const [, next = sentTo(answer)] = /method="post" action="([^"]+)"/.exec(reply?.body ?? '') ?? [];
      const back = locationOf(next.replaceAll('&amp;', '&'), 'POST');
      expect([back.host, back.pathname]).toEqual([HOST, '/aparts/retour']);
      expect(back.hash).toContain('code=');
    },
  );

  it.each(answers)("borrows nothing of the State's brand: %s", (answer) => {
    const all = [ask(sentTo(answer), 'POST')?.body, ask(locationOf(connectUrl(answer)).href)?.body].join();
    expect(all).not.toMatch(/marianne|\bfr-\w|dsfr|#000091|#e1000f|République/i);
  });

  it('leaves every other page of the extranet to the extranet', () => {
    expect(ask(`https://${HOST}/aparts/`)).toBeNull();
  });
});
