import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../entrypoints/guide/settings.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { readSettings, settingsFile } from '../../lib/doors/settings-file.ts';
import { keptDivision } from '../../lib/doors/siret-storage.ts';
import { journal, pauses } from '../../lib/doors/storage.ts';
import { fakePermissions } from '../doors/fake-permissions.ts';

const place = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const always = (advice: string) => ({ advice, place: null, until: null });
const box = (name: string) => screen.getByRole('checkbox', { name }) as HTMLInputElement;
const labelOf = (id: string) => catalogue.find((advice) => advice.id === id)?.label ?? '';
const choose = (text: string) =>
  fireEvent.change(screen.getByLabelText('Importer un fichier de réglages'), {
    target: { files: [new File([text], 'reglages.json')] },
  });

const assigned = [
  { name: '_execute_action', shortcut: '' },
  { name: 'security-code', shortcut: 'Ctrl+Shift+Comma' },
  { name: 'overlay', shortcut: 'Alt+J' },
];

let access: ReturnType<typeof fakePermissions>;

beforeEach(() => {
  fakeBrowser.reset();
  access = fakePermissions();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue(assigned as never);
});
afterEach(cleanup);

describe('what is shown in the page', () => {
  it('can be ticked off for each advice that a page calls for', async () => {
    render(<SettingsPage />);
    expect(screen.getAllByRole('checkbox')).toHaveLength(
      1 + catalogue.filter((a) => a.when.length > 0).length,
    );
    fireEvent.click(box(labelOf('security-code')));
    await waitFor(async () => expect(await pauses.read()).toEqual([always('security-code')]));
    await waitFor(() => expect(box(labelOf('security-code')).checked).toBe(false));
  });

  it('comes back when ticked again, and leaves other pauses alone', async () => {
    await pauses.write([always('security-code'), { advice: 'check-spam', place, until: null }]);
    render(<SettingsPage />);
    await waitFor(() => expect(box(labelOf('security-code')).checked).toBe(false));
    fireEvent.click(box(labelOf('security-code')));
    await waitFor(async () => expect(await pauses.read()).toHaveLength(1));
  });

  it('says that nothing shows while the whole help is ticked off', async () => {
    await pauses.write([always('*')]);
    render(<SettingsPage />);
    expect(await screen.findByText(/^Rien ne s’affiche dans la page tant que/)).toBeTruthy();
  });

  it('is given back pause by pause', async () => {
    await pauses.write([{ advice: 'check-spam', place, until: null }, always('security-code')]);
    render(<SettingsPage />);
    fireEvent.click((await screen.findAllByRole('button', { name: /^Réafficher/ }))[0] as HTMLElement);
    await waitFor(async () => expect(await pauses.read()).toEqual([always('security-code')]));
  });

  it('is told when it could not be kept', async () => {
    render(<SettingsPage />);
    const write = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    fireEvent.click(box(labelOf('security-code')));
    expect(await screen.findByText(/n’a pas pu être enregistré/)).toBeTruthy();
    write.mockRestore();
  });
});

describe('the journal of attempts', () => {
  const attempt = { at: Date.UTC(2026, 10, 20, 9), place, outcome: 'refused' as const };

  it('says when and how each ended', async () => {
    await journal.write([attempt]);
    render(<SettingsPage />);
    expect((await screen.findByText(/^20 novembre 2026 à/)).textContent).toMatch(/connexion refusée$/);
  });

  it('is erased after one more question', async () => {
    await journal.write([attempt]);
    render(<SettingsPage />);
    fireEvent.click(screen.getByRole('button', { name: 'Effacer le journal' }));
    expect(await journal.read()).toHaveLength(1);
    fireEvent.click(await screen.findByRole('button', { name: 'Oui, effacer' }));
    await waitFor(async () => expect(await journal.read()).toEqual([]));
    expect(await screen.findByText('Le journal est effacé.')).toBeTruthy();
  });
});

describe('settings as a file', () => {
  it('come back as they left', () => {
    const abroad = 'https://authkey.asp-public.fr/iam/';
    const kept = [
      always('*'),
      ...[place, abroad].map((at) => ({ advice: 'check-spam', place: at, until: 5 })),
    ];
    expect(readSettings(settingsFile(kept))).toEqual({ pauses: kept });
  });

  it.each([
    ['empty', '', /n’est pas un fichier de réglages/],
    ['a table', 'Compte;SIRET', /n’est pas un fichier de réglages/],
    ['of another tool', '{"theme": "dark"}', /ne vient pas de cet outil/],
    ['a list', '[]', /ne vient pas de cet outil/],
    ['newer', '{"tool":"aide-a-la-connexion","version":2}', /version plus récente/],
    ['damaged', '{"tool":"aide-a-la-connexion","version":1,"pauses":7}', /abîmé/],
    [
      'of a foreign site',
      JSON.stringify({
        tool: 'aide-a-la-connexion',
        version: 1,
        pauses: [{ ...always('*'), place: 'https://x.fr/' }],
      }),
      /abîmé/,
    ],
    ['hostile', '{"__proto__":{"tool":"aide-a-la-connexion"}}', /ne vient pas de cet outil/],
  ])('are refused when the file is %s, and nothing changes', (_, text, why) => {
    const read = readSettings(text);
    expect('problem' in read && read.problem).toMatch(why);
    expect('problem' in read && read.problem).toMatch(/Vos réglages n’ont pas changé\.$/);
  });

  it('take the place of those there were, and give them back on second thoughts', async () => {
    await pauses.write([always('check-spam')]);
    render(<SettingsPage />);
    await waitFor(() => expect(box(labelOf('check-spam')).checked).toBe(false));
    choose(settingsFile([always('security-code')]));
    await waitFor(async () => expect(await pauses.read()).toEqual([always('security-code')]));
    fireEvent.click(await screen.findByRole('button', { name: 'Annuler l’import' }));
    await waitFor(async () => expect(await pauses.read()).toEqual([always('check-spam')]));
  });

  it('say in the page why a file is refused', async () => {
    render(<SettingsPage />);
    choose('bonjour');
    expect(await screen.findByText(/n’est pas un fichier de réglages/)).toBeTruthy();
  });
});

describe('everything', () => {
  it('is erased with one button and one question', async () => {
    await pauses.write([always('*')]);
    await keptDivision.write({ at: 1, accounts: [['73282932000074']] });
    render(<SettingsPage />);
    const section = within(screen.getByRole('region', { name: 'Tout effacer' }));
    fireEvent.click(section.getByRole('button', { name: 'Tout effacer' }));
    fireEvent.click(await section.findByRole('button', { name: 'Oui, effacer' }));
    await waitFor(async () => expect(await browser.storage.local.get()).toEqual({}));
    expect(await pauses.read()).toEqual([]);
  });

  it('stays when the question is answered with no', async () => {
    await pauses.write([always('*')]);
    render(<SettingsPage />);
    const section = within(screen.getByRole('region', { name: 'Tout effacer' }));
    fireEvent.click(section.getByRole('button', { name: 'Tout effacer' }));
    fireEvent.click(await section.findByRole('button', { name: 'Non, garder' }));
    expect(await pauses.read()).toEqual([always('*')]);
  });
});

describe('the keys', () => {
  const keysOf = (does: RegExp) => screen.getByText(does).nextElementSibling?.textContent;

  it('are shown as they are really assigned', async () => {
    render(<SettingsPage />);
    await screen.findByText('Clavier');
    await waitFor(() => expect(keysOf(/^Aller à l’aide/)).toBe('Alt\u00a0+\u00a0J'));
    expect(keysOf(/^Mettre le code/)).toBe('Ctrl\u00a0+\u00a0Maj\u00a0+\u00a0virgule');
    expect(keysOf(/^Ouvrir la fenêtre/)).toBe('aucune touche');
  });

  it('are asked for again when the user comes back from changing them', async () => {
    render(<SettingsPage />);
    await waitFor(() => expect(keysOf(/^Aller à l’aide/)).toBe('Alt\u00a0+\u00a0J'));
    vi.mocked(browser.commands.getAll).mockResolvedValue([{ name: 'overlay', shortcut: 'Alt+9' }] as never);
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(keysOf(/^Aller à l’aide/)).toBe('Alt\u00a0+\u00a09'));
    expect(keysOf(/^Mettre le code/)).toBe('aucune touche');
  });

  it('are changed in the browser’s own page', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    render(<SettingsPage />);
    fireEvent.click(screen.getByRole('button', { name: 'Changer les touches' }));
    await waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' }));
  });
});

describe('on a telephone, whose browser has no keys', () => {
  it('there is nothing to read about keys', async () => {
    const keys = vi.spyOn(browser, 'commands', 'get').mockReturnValue(undefined as never);
    render(<SettingsPage />);
    expect(await screen.findByText('Tout effacer', { selector: 'h2' })).toBeTruthy();
    expect(screen.queryByText('Clavier')).toBeNull();
    cleanup();
    keys.mockRestore();
  });
});

describe('the sites where help comes', () => {
  const host = 'https://authkey.asp-public.fr/*';
  const button = () => screen.findByRole('button', { name: /^Ne plus aider ici : authkey/ });

  it('are the extranet alone, as long as the user has allowed no other', async () => {
    render(<SettingsPage />);
    expect(await screen.findByText('Aucun autre site pour l’instant.')).toBeTruthy();
  });

  it('are listed as soon as they are allowed, and each is given back by one press', async () => {
    render(<SettingsPage />);
    access.grants(host, 'https://*.asp.gouv.fr/*');
    expect(await screen.findByText('tous les sites de asp.gouv.fr')).toBeTruthy();
    fireEvent.click(await button());
    await screen.findByText('C’est fait : l’aide ne vient plus sur authkey.asp-public.fr.');
    expect(access.permissions.remove).toHaveBeenCalledWith({ origins: [host] });
    await waitFor(() => expect(screen.queryByText('authkey.asp-public.fr')).toBeNull());
    expect(document.activeElement?.id).toBe('allowed-hosts');
  });

  it('stay listed where the browser does not take one back, and the page says so', async () => {
    access.grants(host);
    access.permissions.remove.mockRejectedValue(new Error('required'));
    render(<SettingsPage />);
    fireEvent.click(await button());
    expect(await screen.findByText(/^Le navigateur a gardé l’accès/)).toBeTruthy();
    expect(await button()).toBeTruthy();
  });

  it('are given back when everything is erased', async () => {
    access.grants(host);
    render(<SettingsPage />);
    await button();
    fireEvent.click(screen.getByRole('button', { name: 'Tout effacer' }));
    fireEvent.click(screen.getByRole('button', { name: 'Oui, effacer' }));
    await waitFor(() => expect(access.permissions.remove).toHaveBeenCalledWith({ origins: [host] }));
  });
});
