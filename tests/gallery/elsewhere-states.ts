import { asksForHelp } from '../e2e/harness/abroad.ts';
import { givesAllBack, pressesIcon } from '../e2e/harness/trust.ts';
import type { User } from '../e2e/harness/user.ts';
import { describes, shows } from '../e2e/shape-sight.ts';
import { CONNECT_HOST } from '../extranet/host.ts';
import { type State, shown } from './state.ts';

/** Another host of the ASP, where help was never asked for. */
async function abroad(user: User): Promise<User> {
  await givesAllBack(user.world);
  await user.page.goto(`https://${CONNECT_HOST}/`);
  return user;
}

async function allowed(user: User): Promise<User> {
  const popup = await asksForHelp(await abroad(user));
  await popup.reads(`L’aide vient aussi sur ${CONNECT_HOST}`);
  return popup;
}

/** It asks for a password in a way that no rule knows. */
export const UNKNOWN = `<!doctype html><title>Portail</title><form><h1>Espace réservé</h1>
  <label>Numéro d’agrément <input name="agrement"></label><label>Clé d’accès <input type="password" name="cle"></label>
  <label>Choisir un mot <input type="password" name="cle2"></label><button>Poursuivre</button></form>`;

async function unknown(user: User): Promise<User> {
  await shows(user, UNKNOWN);
  const popup = await user.opensPopup();
  await popup.reads('Décrire cette page');
  return popup;
}

async function refusedThere(user: User): Promise<User> {
  await allowed(user);
  await user.page.bringToFront();
  await user.logsIn();
  return shown(user);
}

async function described(user: User): Promise<User> {
  await user.visitsLogin({ style: 'keycloak' });
  return describes(user);
}

async function struck(user: User): Promise<User> {
  const guide = await described(user);
  await guide.page.$$eval('.shape-rows input', (boxes) => {
    for (const box of boxes.slice(0, 4)) box.click();
  });
  await guide.reads('lignes sur');
  return guide;
}

async function settings(user: User): Promise<User> {
  await allowed(user);
  const guide = await user.opensGuide('reglages');
  await guide.reads(CONNECT_HOST);
  await guide.page.evaluate(() => document.getElementById('allowed-hosts')?.scrollIntoView());
  return guide;
}

/** Other hosts, and pages that nobody here has seen. */
export const elsewhereStates: readonly State[] = [
  { name: 'Dans la page : connexion refusée sur un autre site de l’ASP', reach: refusedThere },
  {
    name: 'Fenêtre de l’icône : autre site de l’ASP',
    reach: async (user) => pressesIcon(await abroad(user)),
  },
  { name: 'Fenêtre de l’icône : l’aide vient aussi ici', reach: allowed },
  { name: 'Fenêtre de l’icône : page inconnue', reach: unknown },
  { name: 'Guide : page décrite', reach: described },
  { name: 'Guide : page décrite, lignes barrées', reach: struck },
  { name: 'Guide : réglages, sites où l’aide vient', reach: settings },
];
