import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GuidePage } from '../../entrypoints/guide/page.tsx';
import { TOOLS } from '../../entrypoints/guide/tool-tiles.ts';
import { VIEWS } from '../../entrypoints/guide/views.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { knownPolicy } from '../../lib/doors/policy.ts';
import { pauses } from '../../lib/doors/storage.ts';
import { HIDEABLE_VIEWS, type Policy } from '../../lib/settings/policy.ts';
import { fakePermissions } from '../doors/fake-permissions.ts';

// Views are loaded when they are first opened.
configure({ asyncUtilTimeout: 5_000 });

const itContact = {
  name: 'Support Paie',
  email: 'support@example.org',
  phone: '01 23 45 67 89',
  url: 'https://aide.example.org/',
};
const labelOf = (id: string) => catalogue.find((advice) => advice.id === id)?.label ?? '';

async function opens(at: string, policy: Policy): Promise<void> {
  await knownPolicy.write(policy);
  location.hash = at;
  render(<GuidePage />);
}

beforeEach(() => {
  fakeBrowser.reset();
  fakePermissions();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue([] as never);
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('in an organisation with settings of its own', () => {
  it('an advice that it has hidden and locked cannot be ticked, and says why', async () => {
    await pauses.write([{ advice: 'switch-browser', place: null, until: null }]);
    await opens('reglages', { hiddenAdvice: ['switch-browser'], locked: ['hiddenAdvice'] });
    const name = new RegExp(`^${labelOf('switch-browser')}.*Réglé par votre organisation`);
    const box = (await screen.findByRole('checkbox', { name })) as HTMLInputElement;
    await waitFor(() => expect([box.checked, box.disabled]).toEqual([false, true]));
    expect(screen.getByText('Rien n’est en pause.')).toBeTruthy();
    expect(screen.getByText('Elle a réglé : les conseils affichés dans la page.')).toBeTruthy();
  });

  it('an advice that it has hidden and not locked can be brought back', async () => {
    await pauses.write([{ advice: 'switch-browser', place: null, until: null }]);
    await opens('reglages', { hiddenAdvice: ['switch-browser'] });
    const box = await screen.findByRole('checkbox', { name: labelOf('switch-browser') });
    await waitFor(() => expect((box as HTMLInputElement).checked).toBe(false));
    fireEvent.click(box);
    await waitFor(async () => expect(await pauses.read()).toEqual([]));
  });

  it('the settings say how long the journal is kept, or that none is', async () => {
    await opens('reglages', { journalDays: 7 });
    const journal = await screen.findByRole('region', { name: 'Journal des essais de connexion' });
    await waitFor(() => expect(journal.textContent).toMatch(/pendant 7 jours/));
    expect(journal.textContent).toContain('Réglé par votre organisation');
    await knownPolicy.write({ keepJournal: false });
    await waitFor(() => expect(journal.textContent).toMatch(/Aucun essai n’est gardé/));
  });

  it('what was not understood is named, for whoever wrote it', async () => {
    await opens('reglages', { unread: ['journalDay'] });
    expect(await screen.findByText(/n’ont pas été compris, à lui signaler : journalDay\./)).toBeTruthy();
  });

  it('a tool that it has left out is offered nowhere, and an address that leads there says so', async () => {
    await opens('outils', { hiddenViews: ['doublon', 'demonstration'] });
    await waitFor(() => expect(screen.queryByRole('link', { name: /Compte en double/ })).toBeNull());
    expect(screen.queryByRole('link', { name: 'Essayer' })).toBeNull();
    expect(screen.getByRole('link', { name: /Mes SIRET par 200/ })).toBeTruthy();
    cleanup();
    await opens('doublon', { hiddenViews: ['doublon'] });
    expect(await screen.findByText(/a choisi de ne pas proposer cet outil/)).toBeTruthy();
  });

  const tools = VIEWS.filter(({ id, entry }) => entry === 'outils' && id !== entry).map(({ id }) => id);

  it.each(tools)('the tool %s stands among the tools, and can be left out', (id) => {
    expect(TOOLS.map((tool) => tool.id)).toContain(id);
    expect(HIDEABLE_VIEWS).toContain(id);
  });

  it('the IT department is named where mails do not come, and the message goes to it', async () => {
    await opens('conseil/check-spam', { itContact });
    const card = await screen.findByRole('region', { name: 'Votre service informatique' });
    expect(within(card).getByRole('link', { name: 'support@example.org' }).getAttribute('href')).toBe(
      'mailto:support@example.org',
    );
    expect(within(card).getByRole('link', { name: '01 23 45 67 89' }).getAttribute('href')).toBe(
      'tel:0123456789',
    );
    cleanup();
    await opens('informatique', { itContact, mailFilter: 'altospam' });
    const mail = await screen.findByRole('link', { name: 'Ouvrir dans ma messagerie' });
    await waitFor(() => expect(mail.getAttribute('href')).toMatch(/^mailto:support@example\.org\?subject=/));
  });

  it('the mail filter is chosen in advance, and may be another', async () => {
    await opens('informatique', { mailFilter: 'altospam' });
    const chosen = (name: string | RegExp) => screen.getByRole('radio', { name }) as HTMLInputElement;
    await waitFor(() => expect(chosen('Altospam').checked).toBe(true));
    fireEvent.click(chosen(/^Je ne sais pas/));
    await waitFor(() => expect(chosen('Altospam').checked).toBe(false));
  });

  it('the mail filter may be locked', async () => {
    await opens('informatique', { mailFilter: 'altospam', locked: ['mailFilter'] });
    const other = (await screen.findByRole('radio', { name: 'Mailinblack' })) as HTMLInputElement;
    await waitFor(() => expect(other.disabled).toBe(true));
    expect(screen.getByText('Réglé par votre organisation')).toBeTruthy();
  });

  it('nothing typed is kept beyond the session where it does not want that', async () => {
    await opens('assistance', { keepDrafts: false });
    await screen.findByText('Votre brouillon');
    await waitFor(() =>
      expect(screen.queryByRole('checkbox', { name: 'Garder sur cet ordinateur' })).toBeNull(),
    );
  });

  it('there is nothing of all this where there is no such organisation', async () => {
    await opens('reglages', {});
    await screen.findByRole('region', { name: 'Journal des essais de connexion' });
    expect(document.body.textContent).not.toMatch(/Votre organisation|Réglé par votre/);
  });
});
