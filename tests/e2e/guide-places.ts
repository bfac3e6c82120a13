import { until } from './harness/poll.ts';
import type { User } from './harness/user.ts';

/** Places of the guide in which each of its views is seen; the first stands for all where there is time for one only. */
export const GUIDE_PLACES = [
  'conseil/check-spam',
  'conseil/recover-credentials',
  'conseil',
  'accueil',
  'questions/mails',
  'questions/creation',
  'outils',
  'english',
  'assistance',
  'informatique',
  'doublon',
  'ddets',
  'comptes',
  'douteux',
  'page',
  'demonstration/refused',
  'reglages',
  'bienvenue',
];

/** Leads the guide's tab to another of its views, and waits until that is drawn: a new tab for each takes longer than what is asked of it. */
export async function turnsTo({ page }: User, place: string): Promise<void> {
  await page.evaluate((at) => {
    Object.assign(globalThis, { isOld: true });
    location.hash = at;
    location.reload();
  }, place);
  await until(
    () => page.evaluate(() => !('isOld' in globalThis) && document.readyState === 'complete'),
    (isNew) => isNew,
    () => `${place} did not come.`,
  );
  await until(
    () => page.evaluate(() => document.querySelectorAll('main :is(button, a, input)').length),
    (controls) => controls > 0,
    () => `Nothing came at ${page.url()}`,
  );
}
