import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refuge } from '../../components/refuge.tsx';
import { GuidePage } from '../../entrypoints/guide/page.tsx';
import { stepsOf } from '../../lib/advice/advice.ts';
import { catalogue } from '../../lib/advice/catalogue.ts';

async function openAt(hash: string) {
  location.hash = hash;
  render(<GuidePage />);
}

async function goTo(hash: string) {
  await act(async () => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

/** As testing-library reads a text: every space the same. */
const spoken = (text: string) => text.replace(/\s+/g, ' ');
const print = vi.fn();
const section = (id: string) => within(document.querySelector(`article[data-advice="${id}"]`) as HTMLElement);
const current = () =>
  [...document.querySelectorAll('article.current')].map((one) => one.getAttribute('data-advice'));

beforeEach(() => {
  window.print = print;
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  print.mockClear();
});

describe('the full-page guide', () => {
  it('unfolds its menu, folds it with Escape and once another page has come', async () => {
    await openAt('');
    const menu = screen.getByRole('button', { name: 'Menu' });
    const unfolded = () => menu.getAttribute('aria-expanded') === 'true';
    expect(unfolded()).toBe(false);
    fireEvent.click(menu);
    expect(unfolded()).toBe(true);
    fireEvent.keyDown(screen.getByRole('link', { name: 'Réglages' }), { key: 'Escape' });
    expect(unfolded()).toBe(false);
    expect(document.activeElement).toBe(menu);
    fireEvent.click(menu);
    await goTo('bienvenue');
    expect(unfolded()).toBe(false);
  });

  it('shows every advice with its steps and its sources', async () => {
    await openAt('');
    for (const { id, title, steps, sources } of catalogue) {
      expect(section(id).getByRole('heading', { name: title })).toBeTruthy();
      for (const step of stepsOf({ steps })) expect(section(id).getByText(spoken(step))).toBeTruthy();
      expect(document.querySelector(`article[data-advice="${id}"] .sources`)?.textContent).toContain(
        sources[0]?.name,
      );
    }
  });

  it('shows both sheets side by side where they disagree', async () => {
    await openAt('');
    expect(section('check-spam').getByText('Les mails viennent de no-reply@asp-public.fr.')).toBeTruthy();
    expect(section('check-spam').getByText('Les mails viennent de noreply@asp-public.fr.')).toBeTruthy();
  });

  it('marks advice that only old public pages give', async () => {
    await openAt('');
    const sources = document.querySelector('article[data-advice="phishing"] .sources');
    expect(sources?.classList.contains('notice')).toBe(true);
  });

  it('opens at the advice its address names and gives it the focus', async () => {
    await openAt('#conseil/security-code');
    expect(current()).toEqual(['security-code']);
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Le code de sécurité est difficile à lire'),
    );
  });

  it('follows the address from one advice to the next, and back', async () => {
    await openAt('#conseil/security-code');
    await goTo('#conseil/check-spam');
    expect(current()).toEqual(['check-spam']);
    await goTo('#conseil/security-code');
    expect(current()).toEqual(['security-code']);
  });

  it('shows its top for an address that names nothing', async () => {
    await openAt('#conseil/%3Cimg%20src=x%20onerror=alert(1)%3E');
    expect(current()).toEqual([]);
    expect(document.querySelector('img')).toBeNull();
    await goTo('#nowhere');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Vous n’arrivez pas à vous connecter ?',
    );
  });

  it('prints one advice alone, then shows all again', async () => {
    await openAt('');
    fireEvent.click(section('check-spam').getByRole('button', { name: /^Imprimer ce conseil/ }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(document.querySelectorAll('article:not(.unprinted)')).toHaveLength(1);
    await act(async () => void dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('article.unprinted')).toHaveLength(0);
  });

  it('finds a situation by everyday words and links to it', async () => {
    await openAt('');
    const field = screen.getByLabelText('Chercher dans le guide');
    fireEvent.focus(field);
    fireEvent.input(field, { target: { value: 'captcha' } });
    const found = await screen.findByRole('navigation', { name: 'Situations trouvées' });
    expect(within(found).getAllByRole('link')[0]?.getAttribute('href')).toBe('#conseil/security-code');
  });
});

describe('copying what must be quoted letter for letter', () => {
  const copyButton = () => section('existing-asp-account').getByRole('button', { name: /^Copier/ });

  it('puts it on the clipboard and says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openAt('');
    fireEvent.click(copyButton());
    expect(await section('existing-asp-account').findByText('Copié.')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith("Habilitation à l'activité partielle");
  });

  it('selects it where the clipboard is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await openAt('');
    fireEvent.click(copyButton());
    expect(await section('existing-asp-account').findByText(/Texte sélectionné/)).toBeTruthy();
    expect(getSelection()?.toString()).toBe("Habilitation à l'activité partielle");
  });
});

describe('the first-run page', () => {
  it('says what the tool never does', async () => {
    await openAt('#bienvenue');
    expect(await screen.findByText('Il ne lit ni votre identifiant ni votre mot de passe.')).toBeTruthy();
    expect(screen.getByText('Il n’envoie rien : tout reste dans votre navigateur.')).toBeTruthy();
    expect(document.title).toBe('L’outil est prêt — Aide à la connexion');
  });

  it('explains how to keep the icon in each browser', async () => {
    await openAt('#bienvenue');
    for (const browser of ['Google Chrome', 'Microsoft Edge', 'Mozilla Firefox']) {
      expect(await screen.findByText(browser)).toBeTruthy();
    }
  });

  it('is left for the guide by one link, and the heading takes the focus', async () => {
    await openAt('#bienvenue');
    await goTo('#conseil');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
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
