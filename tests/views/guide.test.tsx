import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refuge } from '../../components/refuge.tsx';
import { GuidePage } from '../../entrypoints/guide/page.tsx';
import { VIEWS } from '../../entrypoints/guide/views.tsx';
import { stepsOf } from '../../lib/advice/advice.ts';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { CASES } from '../../lib/triage/cases.ts';
import { GUIDE_PLACES } from '../e2e/guide-places.ts';
import { carelessFrench } from './guide-user.tsx';

async function openAt(hash: string) {
  cleanup();
  location.hash = hash;
  render(<GuidePage />);
}

async function goTo(hash: string) {
  await act(async () => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

/** Everything that can be read, every space the same. */
const read = () => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const plain = (text: string) => text.replace(/\s+/g, ' ');
/** The labels of the site stand in frames, not in quotes. */
const bare = (text: string) => text.replace(/[«»\s]/g, '');
const print = vi.fn();
const heading = () => screen.getByRole('heading', { level: 1 }).textContent?.replace(/\s+/g, ' ');
const shown = () => document.querySelector('.advice-page')?.getAttribute('data-advice');

beforeEach(() => {
  window.print = print;
  window.scrollTo = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  print.mockClear();
});

describe('the first screen', () => {
  it('asks one thing in at most 80 words, with six pictures and the tools', async () => {
    await openAt('');
    expect(heading()).toBe('Qu’est-ce qui vous bloque ?');
    expect(read().split(' ').length).toBeLessThanOrEqual(80);
    expect(screen.getByRole('list', { name: 'Ce qui vous bloque' }).children).toHaveLength(6);
    expect(screen.getByRole('list', { name: 'Outils' }).children).toHaveLength(4);
    expect(carelessFrench()).toEqual([]);
  });

  it('has four entries in its menu, and says which one is open', async () => {
    await openAt('');
    const menu = within(screen.getByRole('navigation', { name: 'Guide' }));
    expect(menu.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Accueil',
      'Outils',
      'Essayer',
      'Réglages',
    ]);
    await goTo('assistance');
    expect(menu.getByRole('link', { name: 'Outils' }).getAttribute('aria-current')).toBe('page');
  });

  it('shows what a search finds in place of the pictures', async () => {
    await openAt('');
    const field = screen.getByLabelText('Décrivez ce qui vous bloque');
    fireEvent.focus(field);
    fireEvent.input(field, { target: { value: 'captcha' } });
    const found = await screen.findByText(/réponses?$/);
    expect(found.getAttribute('role')).toBe('status');
    const first = document.querySelector('.results a');
    expect(first?.getAttribute('href')).toBe('#conseil/security-code');
    expect(screen.queryByRole('list', { name: 'Ce qui vous bloque' })).toBeNull();
    fireEvent.input(field, { target: { value: '' } });
    await screen.findByRole('list', { name: 'Ce qui vous bloque' });
  });

  it('says when nothing is found, and offers the support', async () => {
    await openAt('');
    fireEvent.input(screen.getByLabelText('Décrivez ce qui vous bloque'), { target: { value: 'zzzzqqq' } });
    await screen.findByText(/Rien trouvé pour « zzzzqqq »/);
    expect(screen.getByRole('link', { name: /demande d’assistance/ }).getAttribute('href')).toBe(
      '#assistance',
    );
  });
});

describe('one advice a page', () => {
  it.each(catalogue)('$id: its steps, one action and its sources', async ({ id, title, steps, sources }) => {
    await openAt(`#conseil/${id}`);
    expect(shown()).toBe(id);
    expect(heading()).toBe(plain(CASES[id as keyof typeof CASES].title ?? title));
    for (const step of stepsOf({ steps })) expect(bare(read())).toContain(bare(step));
    expect(document.querySelectorAll('.advice-page .button.primary')).toHaveLength(1);
    for (const { name } of sources) expect(document.querySelector('.sources')?.textContent).toContain(name);
    expect(carelessFrench()).toEqual([]);
  });

  it.each(Object.keys(CASES))('%s has a picture that is not read aloud', async (id) => {
    await openAt(`#conseil/${id}`);
    expect(document.querySelectorAll('aside > svg[aria-hidden=true]')).toHaveLength(1);
  });

  it('shows each sender with the sheet that names it', async () => {
    await openAt('#conseil/check-spam');
    const rows = [...document.querySelectorAll('.still-row')].map(({ textContent }) =>
      plain(textContent ?? ''),
    );
    for (const said of [
      'no-reply@asp-public.frfiche « Message complet »',
      'noreply@asp-public.frfiche « Difficultés de connexion »',
      'notifications-ap@asp-public.frinformation publique de 2020',
    ])
      expect(rows.some((row) => row.startsWith(said))).toBe(true);
  });

  it('shows both sheets side by side where they disagree', async () => {
    await openAt('#conseil/multi-establishment');
    expect(read()).toContain('Rattacher plus de 200 SIRET à un compte n’est « pas possible ».');
    expect(read()).toContain('« nous vous conseillons »');
  });

  it('marks advice that only old public pages give', async () => {
    await openAt('#conseil/phishing');
    expect(document.querySelector('.sources.doubtful')?.textContent).toContain('information publique');
  });

  it('asks on a refused log-in what is missing, and the steps follow the answer', async () => {
    await openAt('#conseil/recover-credentials');
    const pick = screen.getByRole('link', { name: 'Mon mot de passe' });
    await goTo(pick.getAttribute('href') ?? '');
    expect(pick.getAttribute('aria-current')).toBe('true');
    const steps = document.querySelector('.steps')?.textContent;
    expect(steps).toContain("J'ai oublié mon mot de passe");
    expect(steps).not.toContain("J'ai oublié mon identifiant");
  });

  it('quotes the labels of the site letter for letter, as the links they are', async () => {
    await openAt('#conseil/recover-credentials/identifiant');
    expect(document.querySelector('.site-label')?.textContent).toBe("J'ai oublié mon identifiant");
  });

  it('gives the focus to the heading once the user has come from elsewhere', async () => {
    await openAt('#conseil/security-code');
    expect(document.activeElement).toBe(document.body);
    await goTo('#conseil/check-spam');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });

  it('is printed alone', async () => {
    await openAt('#conseil/check-spam');
    fireEvent.click(screen.getByRole('button', { name: 'Imprimer ce conseil' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('all the advice', () => {
  it('is listed where the guide used to begin, and for an address that names nothing', async () => {
    for (const hash of ['#conseil', '#conseil/%3Cimg%20src=x%20onerror=alert(1)%3E']) {
      await openAt(hash);
      expect(heading()).toBe('Tous les conseils');
      const links = [...document.querySelectorAll('.results a')].map((link) => link.getAttribute('href'));
      expect(links).toEqual(catalogue.map(({ id }) => `#conseil/${id}`));
      expect(document.querySelector('main img')).toBeNull();
    }
  });

  it('is printed in full, then listed again', async () => {
    await openAt('#conseil');
    fireEvent.click(screen.getByRole('button', { name: 'Imprimer tout le guide' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(document.querySelectorAll('.print-only article')).toHaveLength(catalogue.length);
    await act(async () => void dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('.print-only')).toHaveLength(0);
  });

  it.each(VIEWS)('opens $id by its address', async ({ id, title }) => {
    await openAt(`#${id}`);
    await waitFor(() => expect(heading()).toBeTruthy());
    if (title) expect(heading()).toBe(title);
  });
});

it('every tool has a title', () => {
  const unnamed = VIEWS.filter(({ entry, title }) => entry === 'outils' && !title);
  expect(unnamed.map(({ id }) => id)).toEqual([]);
});

it.each(VIEWS)('the view $id is among those that must be for everyone', ({ id }) => {
  expect(GUIDE_PLACES.map((place) => place.split('/')[0])).toContain(id);
});

describe('copying what must be quoted letter for letter', () => {
  const copyButton = () => screen.getByRole('button', { name: /^Copier Habilitation/ });

  it('puts it on the clipboard, and the button says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openAt('#conseil/existing-asp-account');
    fireEvent.click(copyButton());
    expect(await screen.findByText('Copié.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Copié/ })).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith("Habilitation à l'activité partielle");
  });

  it('shows it selected where the clipboard is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await openAt('#conseil/existing-asp-account');
    fireEvent.click(copyButton());
    await screen.findByLabelText('Texte à copier');
    expect(getSelection()?.toString()).toBe("Habilitation à l'activité partielle");
  });
});

describe('the first-run page', () => {
  it('says that it is ready, what is never done, and where to try it', async () => {
    await openAt('#bienvenue');
    await screen.findByText('C’est prêt');
    for (const promise of ['Identifiant et mot de passe jamais lus', 'Rien ne quitte ce navigateur'])
      expect(screen.getByText(promise)).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Essayer' }).at(-1)?.getAttribute('href')).toBe(
      '#demonstration/refused',
    );
    expect(document.title).toBe('C’est prêt — Aide à la connexion');
  });

  it.each([
    ['Firefox/153.0', 'Choisissez « Épingler à la barre d’outils ».'],
    ['Chrome/140.0 Safari/537.36', 'Cliquez sur l’épingle, à côté du nom.'],
    ['Chrome/140.0 Safari/537.36 Edg/140.0', 'Cliquez sur l’œil, à côté du nom.'],
    ['something else', 'Cliquez sur l’épingle, à côté du nom.'],
  ])('shows how to pin the icon in this browser: %s', async (userAgent, step) => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
    await openAt('#bienvenue');
    await screen.findByText('Gardez l’icône sous la main');
    expect(read()).toContain(step);
    expect(document.querySelectorAll('.pinning li')).toHaveLength(3);
  });
});

describe('the English page', () => {
  it('says all in about 150 words, with the French labels as they are', async () => {
    await openAt('#english');
    await screen.findByText('Cannot log in?');
    const words = document.querySelector('main')?.textContent?.trim().split(/\s+/).length ?? 0;
    expect(words).toBeGreaterThan(120);
    expect(words).toBeLessThan(180);
    expect(document.querySelector('main [lang=en]')).toBeTruthy();
    expect(screen.getByText("Envoyer une demande d'assistance").getAttribute('lang')).toBe('fr');
  });
});

describe('when a view breaks', () => {
  it('the advice is there all the same', () => {
    const Broken = () => {
      throw new Error('broken');
    };
    render(
      <Refuge catalogue={catalogue}>
        <Broken />
      </Refuge>,
    );
    for (const { title } of catalogue) expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  });
});
