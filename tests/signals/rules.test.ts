import { describe, expect, it, vi } from 'vitest';
import { NO_PAST } from '../../lib/log-in/attempts.ts';
import { isInside, readSignals } from '../../lib/signals/read.ts';
import { rules } from '../../lib/signals/rules.ts';
import { SIGNALS } from '../../lib/signals/signal.ts';
import type { View } from '../../lib/signals/view.ts';
import { barePage, formPage, fullPage, logInPage, page, plainly, says, tried, view } from './views.ts';

it('there is a rule for each signal', () => {
  expect(SIGNALS.filter((name) => !rules.some(({ signal }) => signal === name))).toEqual([]);
});

describe('a message in a table of data', () => {
  it('is no news', () => {
    const holder = document.createElement('div');
    holder.innerHTML = `<table>${'<tr><td>a</td><td class="here">b</td></tr>'.repeat(3)}</table>`;
    const element = holder.querySelector('.here') ?? holder;
    for (const meaning of ['refused', 'locked', 'outage', 'no-establishment', 'siret-registered'] as const)
      expect(readSignals([barePage(says(meaning, { element }))], tried)).toEqual([]);
  });
});

describe('several documents', () => {
  it('tell what each of them tells, each thing once', () => {
    const views = [formPage('creation'), logInPage(says('refused')), logInPage(says('refused'))];
    expect(readSignals(views, NO_PAST)).toEqual(['login-failed', 'creation']);
  });

  it('tell nothing where there is none', () => {
    expect(readSignals([], tried)).toEqual([]);
  });
});

describe('a rule that throws', () => {
  it('counts as not seen, and the others are still asked', () => {
    const [first] = rules;
    if (!first) throw new Error('there are no rules');
    vi.spyOn(first, 'seen').mockImplementation(() => {
      throw new Error('a getter of the page');
    });
    const seen = { ...logInPage(says('refused')), page: { ...page, edge: true } };
    expect(readSignals([seen], NO_PAST)).toEqual(['login-failed', 'edge']);
    vi.restoreAllMocks();
  });

  it('counts as not seen in one document while another one is read', () => {
    const broken = Object.defineProperty(logInPage(), 'code', {
      get: () => {
        throw new Error('a getter of the page');
      },
    });
    const code = document.createElement('input');
    expect(readSignals([broken, { ...logInPage(), code }], NO_PAST)).toEqual(['security-code']);
  });
});

describe('the user has got in', () => {
  it.each<[string, boolean, View]>([
    ['on a page without form or trouble', true, fullPage()],
    ['on a page that offers to log out', true, view({ signedIn: true, notices: [says('session-ended')] })],
    ['not where the log-in form is shown', false, logInPage()],
    ['not on an error page', false, { ...fullPage(), page: { ...page, status: 404 } }],
    ['not where a session is told to have ended', false, fullPage(plainly('session-ended'))],
    ['not where an account is told to be locked', false, fullPage(plainly('locked'))],
  ])('%s', (_, inside, seen) => {
    expect(isInside([seen], readSignals([seen], NO_PAST))).toBe(inside);
  });

  it('is not known of a page that leaves before anybody has looked at it', () => {
    expect(isInside([], [])).toBe(false);
  });
});
