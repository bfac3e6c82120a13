import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcement } from '../../components/overlay/announcement.ts';
import { Overlay } from '../../components/overlay/overlay.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { NOTHING, type State } from '../../lib/overlay/state.ts';
import { type OverlayView, overlayViewOf } from '../../lib/overlay/view.ts';
import type { PageLink } from '../../lib/page/links.ts';
import { advice } from './advice.ts';

const on = {
  open: vi.fn(),
  reduce: vi.fn(),
  close: vi.fn(),
  act: vi.fn(),
  show: vi.fn(),
  pause: vi.fn(),
  mend: vi.fn(),
  enlarge: vi.fn(),
};
const three = [advice('recover-credentials'), advice('check-spam'), advice('security-code')];

function show(view: Partial<OverlayView & State>, spoken = '') {
  const around = { links: new Set<PageLink>(), english: false, note: null, shortcut: '', ...view };
  const state = { ...NOTHING, signals: ['login-failed'] as const, size: 'card' as const, advice: three };
  return render(
    <Overlay view={{ ...overlayViewOf({ ...state, ...view }, around), ...view }} on={on} spoken={spoken} />,
  );
}

const adviceShown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-advice]')].map(({ dataset }) => dataset.advice);
const named = (id: string) => catalogue.find((one) => one.id === id) ?? advice(id);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => {
  vi.clearAllMocks();
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

describe('the chip', () => {
  it('names the event, and holds each advice in its order', () => {
    show({ size: 'chip' });
    expect(button('Ouvrir l’aide : Connexion refusée')).toBeDefined();
    expect(adviceShown()).toEqual(['recover-credentials', 'check-spam', 'security-code']);
  });

  it('says that a link is ringed while the card has no room', () => {
    show({ size: 'chip', face: { kind: 'turn', id: 'lost-password' } });
    expect(button('Ouvrir l’aide : Cliquez sur le lien entouré')).toBeDefined();
  });

  it('says what is amiss in the field that has no room beside it', () => {
    const code = { kind: 'code', typed: 'mixed', offer: 'lower', picture: null } as const;
    show({ size: 'chip', note: code });
    expect(screen.getByText(/majuscules et minuscules mélangées/)).toBeDefined();
    cleanup();
    show({ size: 'chip', note: { kind: 'caps-lock' } });
    expect(screen.getByText('Majuscules verrouillées')).toBeDefined();
    expect(adviceShown()).toHaveLength(3);
  });

  it('opens and closes on request', () => {
    show({ size: 'chip' });
    fireEvent.click(button(/^Ouvrir l’aide/));
    fireEvent.click(button('Fermer l’aide'));
    expect([on.open.mock.calls.length, on.close.mock.calls.length]).toEqual([1, 1]);
  });
});

const EVERY_LINK = new Set<PageLink>([
  "J'ai oublié mon identifiant",
  "J'ai oublié mon mot de passe",
  "Besoin d'aide ?",
]);

describe('the card', () => {
  it('is a region with its name and says that it is not official', () => {
    show({});
    const region = screen.getByRole('region', { name: 'Aide à la connexion' });
    expect(region.textContent).toMatch(/^Aide à la connexion non officiel/);
  });

  it('says what happened and asks one question', () => {
    show({});
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Connexion refusée');
    fireEvent.click(button('Mon mot de passe'));
    expect(on.act.mock.calls).toEqual([[{ label: 'Mon mot de passe', does: 'turn', to: 'lost-password' }]]);
  });

  it('holds all advice in order, folded', () => {
    show({});
    expect(adviceShown()).toEqual(three.map(({ id }) => id));
    expect(document.querySelector<HTMLElement>('.overlay-list')?.hidden).toBe(true);
    expect(button('Autre chose (3)').getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button('Autre chose (3)'));
    expect(on.show).toHaveBeenCalledExactlyOnceWith({ kind: 'list', at: null });
  });

  it('names the ringed link, and says what to prepare', () => {
    show({ face: { kind: 'turn', id: 'lost-password' }, links: EVERY_LINK });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Cliquez sur le lien entouré');
    expect(screen.getByText("J'ai oublié mon mot de passe").className).toBe('site-label ringed');
    expect(screen.getByText(/^Préparez.: votre adresse de messagerie\.$/)).toBeDefined();
    fireEvent.click(button('Retour'));
    expect(on.show).toHaveBeenCalledExactlyOnceWith({ kind: 'lead' });
  });

  it('says where the link is where the page does not have it', () => {
    show({ face: { kind: 'turn', id: 'lost-password' } });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Sur la page d’accueil, cliquez sur');
    expect(screen.getByText("J'ai oublié mon mot de passe").className).toBe('site-label');
  });

  it('copies when the site was out of order, in words', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const at = new Date(2026, 10, 28, 18, 8).getTime();
    show({ signals: ['service-unavailable'], advice: [named('service-unavailable')], at });
    fireEvent.click(button(/^Copier l’heure notée/));
    expect(await screen.findByText('Copié')).toBeDefined();
    expect(write.mock.lastCall?.[0]).toMatch(/^Le 28 novembre 2026 à 18 h 08 : l’extranet/);
  });

  it('shows what it could not copy, ready for the keyboard', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    show({ face: { kind: 'turn', id: 'no-mail' } });
    fireEvent.click(button(/^Copier/));
    expect(await screen.findByText(/Texte sélectionné/)).toBeDefined();
    expect(getSelection()?.toString()).toBe('asp-public.fr');
  });

  it('speaks English to a page in English', () => {
    show({ english: true });
    fireEvent.click(button('In English'));
    expect(on.act).toHaveBeenCalledExactlyOnceWith({ label: '', does: 'open', at: 'english' });
  });

  it('mends the code where there is no room beside its field', () => {
    show({ note: { kind: 'code', typed: 'mixed', offer: 'upper', picture: null }, shortcut: 'Alt + C' });
    fireEvent.click(button(/^Tout mettre en majuscules/));
    expect(on.mend).toHaveBeenCalledOnce();
  });

  it('can be closed and reduced', () => {
    show({});
    fireEvent.click(button('Fermer l’aide'));
    fireEvent.click(button('Réduire l’aide'));
    expect([on.close.mock.calls.length, on.reduce.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the list', () => {
  const list = (at: string | null = null) => ({ kind: 'list', at }) as const;

  it('opens one advice at a time', () => {
    show({ face: list('check-spam') });
    expect(screen.queryByText('Résumé de recover-credentials')).toBeNull();
    expect(screen.getByText('Résumé de check-spam')).toBeDefined();
    fireEvent.click(button('Titre de recover-credentials'));
    expect(on.show.mock.lastCall).toEqual([list('recover-credentials')]);
    fireEvent.click(button('Titre de check-spam'));
    expect(on.show.mock.lastCall).toEqual([list()]);
  });

  it('has one button for each link that the page has, and no step that leads to where one is', () => {
    const links = new Set<PageLink>(["J'ai oublié mon mot de passe"]);
    show({ advice: [named('recover-credentials')], face: list('recover-credentials'), links });
    expect(screen.queryByText(/Ouvrez la page d’accueil/)).toBeNull();
    expect(screen.getAllByRole('button', { name: /^Montrer/ })).toHaveLength(1);
    fireEvent.click(button("Montrer J'ai oublié mon mot de passe"));
    expect(on.act.mock.lastCall?.[0]).toMatchObject({ does: 'turn', to: 'lost-password' });
  });

  it('has every step where the page has no such link', () => {
    show({ advice: [named('recover-credentials')], face: list('recover-credentials') });
    expect(screen.getByText('Ouvrez la page d’accueil de l’extranet.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Montrer/ })).toBeNull();
  });

  it('leads to the guide, at this advice, and to the tool that does the work', () => {
    show({ advice: [named('request-assistance')], face: list('request-assistance') });
    fireEvent.click(button(/^En savoir plus/));
    fireEvent.click(button('Préparer ma demande d’assistance'));
    expect(on.act.mock.calls.map(([{ at }]) => at)).toEqual(['conseil/request-assistance', 'assistance']);
  });

  it.each(catalogue)('draws $id whole', (one) => {
    show({ advice: [one], face: list(one.id), links: EVERY_LINK });
    const text = document.querySelector('.overlay-list')?.textContent;
    for (const { value } of one.quotables ?? []) expect(text).toContain(value);
    for (const { says } of one.versions ?? []) expect(text).toContain(says);
    for (const { name } of one.sources) expect(text).toContain(name);
  });
});

describe('« Masquer »', () => {
  it.each([
    ['Sur cette page', 'page'],
    ['Aujourd’hui', 'today'],
    ['30 jours', '30-days'],
    ['Toujours', 'always'],
  ])('offers « %s »', (label, length) => {
    show({ face: { kind: 'mask', ids: ['check-spam'] } });
    expect(screen.getByRole('heading', { name: 'Masquer ce conseil' })).toBeDefined();
    fireEvent.click(button(label));
    expect(on.pause).toHaveBeenCalledExactlyOnceWith(length);
  });

  it('is for all advice that is shown, or for one', () => {
    show({});
    fireEvent.click(button('Masquer…'));
    expect(on.show).toHaveBeenLastCalledWith({ kind: 'mask', ids: three.map(({ id }) => id) });
    cleanup();
    show({ face: { kind: 'list', at: 'check-spam' } });
    fireEvent.click(button('Masquer ce conseil…'));
    expect(on.show).toHaveBeenLastCalledWith({ kind: 'mask', ids: ['check-spam'] });
  });

  it('is confirmed with the way back', () => {
    show({ farewell: '30-days', advice: three.slice(1) });
    expect(screen.getByRole('heading', { name: 'Masqué pendant 30 jours' }).tabIndex).toBe(-1);
    expect(screen.getByText(/^Pour le revoir/)).toBeDefined();
    expect(adviceShown()).toEqual(['check-spam', 'security-code']);
  });
});

describe('a screen reader', () => {
  it('finds the status empty before its text comes, once for the whole overlay', () => {
    show({ size: 'chip' });
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('hears what happened, how much there is to it, and where', () => {
    expect(announcement('Compte bloqué', 1, '')).toBe('Compte bloqué. 1 conseil à la fin de la page.');
    expect(announcement('Code difficile à lire ?', 3, 'Alt + J')).toBe(
      'Code difficile à lire ? 3 conseils à la fin de la page. Alt + J.',
    );
  });
});
