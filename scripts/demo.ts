import { type User, userIn } from '../tests/e2e/harness/user.ts';
import type { World } from '../tests/e2e/harness/world.ts';

const REFUSED = ['recover-credentials', 'check-spam', 'existing-asp-account'];

const size = { width: 1280, height: 800 };
const done = (step: string) => console.log(`✓ ${step}`);

/** Plays a refused log-in to the guide; every step throws unless it really happens, and leaves a photograph. */
export async function playDemo(world: World): Promise<void> {
  const user = await userIn(world, { viewport: size });
  await meetRefusal(user);
  await lookAtPopup(user);
  await followToGuide(user);
  const errors = world.record.take();
  if (errors.length > 0) throw new Error(`Errors were reported:\n${errors.join('\n')}`);
}

async function meetRefusal(user: User): Promise<void> {
  await user.visitsLogin({ style: 'keycloak', answer: 'refused' });
  await user.seesNothing();
  await user.photographs('1-log-in-page');
  done('The log-in page calls for nothing.');
  await user.logsIn();
  await user.sees(...REFUSED);
  await user.photographs('2-refused-log-in');
  done('The log-in is refused, the panel says what the help sheets advise.');
}

async function lookAtPopup(user: User): Promise<void> {
  const popup = await user.opensPopup();
  await popup.reads('Connexion refusée');
  await popup.photographs('3-popup');
  done('The popup says what was noticed on the tab.');
  await popup.page.close();
}

async function followToGuide(user: User): Promise<void> {
  await user.page.bringToFront();
  await user.clicksInOverlay('Autre chose');
  await user.clicksInOverlay('Identifiant ou mot de passe perdu');
  await user.clicksInOverlay('En savoir plus');
  const guide = await user.isLedTo('guide.html#conseil/recover-credentials');
  await guide.page.setViewport(size);
  await guide.reads("J'ai oublié mon identifiant");
  await guide.photographs('4-guide');
  done('The guide opens at that advice.');
}
