import { it } from 'vitest';
import { forEachBrowser } from './harness/stories.ts';

forEachBrowser('a page of the extranet', (open) => {
  it('the log-in page as such calls for nothing', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'state' });
    await user.seesNothing();
  });

  it('Microsoft Edge is told of Firefox where there is a form to log in', async () => {
    const user = await open({ as: 'edge' });
    await user.visitsLogin({ style: 'keycloak' });
    await user.sees('switch-browser');
  });

  it('Microsoft Edge is told nothing where there is nothing to log in to', async () => {
    const user = await open({ as: 'edge' });
    await user.visitsLogin({ style: 'keycloak', answer: 'ok' });
    await user.logsIn();
    await user.reads('Mes demandes');
    await user.seesNothing();
  });

  it('a security code comes with the advice on its letters', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', code: true });
    await user.sees('security-code');
    await user.photographs('security-code');
  });

  it('the forgotten identifier leads to the secret question', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak' });
    await user.clicks("J'ai oublié mon identifiant");
    await user.sees('secret-question');
  });

  it('the forgotten password calls for nothing', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak' });
    await user.clicks("J'ai oublié mon mot de passe");
    await user.seesNothing();
  });

  it('the creation of an account comes with its advice', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'bootstrap' });
    await user.clicks('Créer mon espace');
    await user.sees('no-establishment', 'security-code', 'multi-establishment');
    await user.photographs('creation');
  });

  it('a SIRET that is known already comes with who to ask', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'bootstrap' });
    await user.clicks('Créer mon espace');
    await user.types('SIRET', '35600000000048');
    await user.submits('Continuer');
    await user.sees('siret-registered', 'no-establishment', 'security-code', 'multi-establishment');
  });

  it('an account without establishment comes with the way to attach one', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'no-establishment' });
    await user.logsIn();
    await user.sees('no-establishment');
  });

  it.each(['503', 'maintenance'] as const)(
    'an outage is not the fault of the account: %s',
    async (answer) => {
      const user = await open();
      await user.visitsLogin({ style: 'keycloak', answer });
      await user.logsIn();
      await user.sees('service-unavailable');
      await user.photographs(`outage-${answer}`);
    },
  );

  it('maintenance announced beside a form that works calls for nothing', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'keycloak', answer: 'planned' });
    await user.seesNothing();
  });

  it('red text in the list of requests calls for nothing', async () => {
    const user = await open();
    await user.visitsLogin({ style: 'table', answer: 'ok' });
    await user.logsIn();
    await user.reads('Refusée');
    await user.seesNothing();
  });
});
