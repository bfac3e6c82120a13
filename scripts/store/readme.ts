import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeOtherTabs } from '../../tests/e2e/harness/tabs.ts';
import { userIn } from '../../tests/e2e/harness/user.ts';
import type { World } from '../../tests/e2e/harness/world.ts';
import { type State, states } from '../../tests/gallery/states.ts';

const folder = join(import.meta.dirname, '../../assets/readme');
const size = { width: 1280, height: 800 };
const FIRST = 'Dans la page : connexion refusée';

/** The most telling states, as the gallery names them. */
const TOLD = [
  FIRST,
  'Dans la page : le lien entouré (mot de passe)',
  'Dans la page : le mail n’arrive pas',
  'Dans la page : trois refus',
  'Dans la page : code, mélangé',
  'Dans la page : panne',
  'Dans la page : création, carte',
  'Fenêtre de l’icône : connexion refusée',
  'Guide : #',
  'Guide : #conseil/check-spam',
  'Guide : #questions/mails',
  'Guide : #bienvenue',
];

/** The pictures of the README: a refused log-in alone, and twelve states on one sheet. */
export async function readmePictures(world: World): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const shots: [name: string, png: string][] = [];
  for (const name of TOLD) shots.push([name, await shotOf(world, stateNamed(name))]);
  const sheet = await world.browser.newPage();
  await sheet.setViewport({ width: 1320, height: 100 });
  await sheet.setContent(sheetOf(shots));
  await sheet.screenshot({ path: `${folder}/planche.png`, fullPage: true });
  await sheet.close();
}

function stateNamed(wanted: string): State {
  const state = states.find(({ name }) => name === wanted);
  if (!state) throw new Error(`The gallery has no state « ${wanted} ».`);
  return state;
}

async function shotOf(world: World, state: State): Promise<string> {
  await closeOtherTabs(world.browser, world.control.page);
  await world.control.forgetAll();
  await world.browser.deleteCookie(...(await world.browser.cookies()));
  const { page } = await state.reach(await userIn(world, { viewport: size }));
  const isPopup = state.name.startsWith('Fenêtre');
  await page.setViewport(isPopup ? { width: 380, height: 600 } : size);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  if (state.name === FIRST) await page.screenshot({ path: `${folder}/refused.png` });
  return page.screenshot({ encoding: 'base64' });
}

const sheetOf = (shots: readonly [string, string][]) => `<style>
body{display:grid;grid-template-columns:repeat(3,1fr);gap:16px 12px;margin:16px;background:#cfd6d8;font:14px system-ui}
figure{margin:0}img{display:block;width:100%;height:262px;object-fit:contain}figcaption{padding-bottom:4px}
</style>${shots
  .map(
    ([name, png]) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png}"></figure>`,
  )
  .join('')}`;
