import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Actions } from '../../components/lead/actions.tsx';
import { Pausing } from '../../components/popup/pausing.tsx';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { leadOf } from '../../entrypoints/popup/rest.ts';
import { loadSearch } from '../../lib/advice/load-search.ts';
import { pauseOf } from '../../lib/pauses/pauses.ts';
import { SIGNALS, type Signal } from '../../lib/signals/signal.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';
import { carelessFrench } from './guide-user.tsx';

const place = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const now = new Date(2026, 10, 22, 15, 20).getTime();

function open(props: Partial<PopupProps> = {}, pausing: Partial<PopupProps['pausing']> = {}) {
  const acts = { onRemedy: vi.fn(), onAct: vi.fn(), onPause: vi.fn(), onResume: vi.fn() };
  const { onPause, onResume, ...others } = acts;
  render(
    <Popup
      state={{ kind: 'nothing-noticed', place }}
      lead={null}
      Actions={Actions}
      at={null}
      loadSearch={loadSearch}
      {...others}
      pausing={{
        pauses: [],
        View: Pausing,
        onOpen: () => {},
        now,
        unsaved: false,
        titleOf: () => 'Un conseil',
        onPause,
        onResume,
        ...pausing,
      }}
      {...props}
    />,
  );
  return acts;
}

const noticed = (...signals: Signal[]): Partial<PopupProps> => ({
  state: { kind: 'noticed', place, signals },
  lead: leadOf(signals),
  at: new Date(2026, 10, 28, 18, 8).getTime(),
});
const card = () => document.querySelector('.tab-status')?.textContent?.replace(/\s+/g, ' ') ?? '';
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const links = () => [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
const type = (text: string) => {
  const field = screen.getByLabelText('Chercher dans le guide');
  fireEvent.focus(field);
  fireEvent.input(field, { target: { value: text } });
};

afterEach(cleanup);

describe('the popup says what it knows of the tab', () => {
  it.each<[TabState['kind'], string, string]>([
    ['elsewhere', 'Ouvrir l’extranet', 'open-extranet'],
    ['reload-needed', 'Recharger', 'reload'],
    ['access-withdrawn', 'Redonner l’accès', 'restore-access'],
    ['other-host', 'Aider aussi ici', 'help-here'],
  ])('%s, with the one thing to do about it', (kind, label, remedy) => {
    const { onRemedy } = open({ state: { kind, host: 'authkey.asp-public.fr' } as TabState });
    press(label);
    expect(onRemedy).toHaveBeenCalledWith(remedy);
    expect(carelessFrench()).toEqual([]);
  });

  it('another host of the ASP by its name, and never as the extranet', () => {
    const there = 'https://authkey.asp-public.fr/iam/';
    for (const state of [
      { kind: 'nothing-noticed', place: there },
      { kind: 'noticed', place: there, signals: ['login-failed'] },
    ] as TabState[]) {
      open({ state, lead: state.kind === 'noticed' ? leadOf(state.signals) : null });
      expect(card()).toMatch(/^L’aide vient aussi sur authkey\.asp-public\.fr/);
      expect(card()).not.toContain('l’extranet');
      cleanup();
    }
  });

  it.each([
    ['refused', /^Vous n’avez pas donné l’accès/],
    ['failed', /^Le navigateur n’a pas donné l’accès/],
  ] as const)('that no help comes to another host, and that nothing has changed: %s', (hindrance, words) => {
    open({ state: { kind: 'other-host', host: 'authkey.asp-public.fr' }, hindrance });
    expect(screen.getByText(words).textContent).toContain('Rien n’a changé.');
    expect(screen.getByRole('button', { name: 'Aider aussi ici' })).toBeTruthy();
    expect(carelessFrench()).toEqual([]);
  });

  it('that the organisation wants no help on another host', () => {
    open({ state: { kind: 'other-host', host: 'authkey.asp-public.fr' }, forbidden: true });
    expect(card()).toContain('Votre organisation n’y prévoit pas l’aide.');
    expect(screen.queryByRole('button', { name: 'Aider aussi ici' })).toBeNull();
  });

  it('that help may not come back by itself', () => {
    const state = { kind: 'nothing-noticed', place: 'https://authkey.asp-public.fr/iam/' } as const;
    open({ state, hindrance: 'not-kept' });
    expect(screen.getByText(/rouvrez alors cette fenêtre/)).toBeTruthy();
  });

  it('an outage of another host, in the copied note too', async () => {
    const state = {
      kind: 'noticed',
      place: 'https://authkey.asp-public.fr/iam/',
      signals: ['service-unavailable'],
    } as const;
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    open({ state, lead: leadOf(state.signals), at: null });
    fireEvent.click(screen.getByRole('button', { name: /^Copier/ }));
    await waitFor(() =>
      expect(writeText).toHaveBeenCalledWith(
        'La page de connexion (authkey.asp-public.fr) était indisponible.',
      ),
    );
    vi.unstubAllGlobals();
  });

  it('nothing noticed', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rien à signaler sur cette page');
  });

  it('a refused log-in by its name, with what may be missing', () => {
    const { onAct } = open(noticed('login-failed'));
    expect(card()).toContain('Connexion refusée');
    press('Mon mot de passe');
    expect(onAct).toHaveBeenCalledWith(expect.objectContaining({ does: 'turn', to: 'lost-password' }));
  });

  it('three refusals, with the request that is begun already', () => {
    const { onAct } = open(noticed('login-failed', 'three-failures'));
    expect(card()).toContain('3 refus de suite');
    press(/^Finir ma demande/);
    expect(onAct).toHaveBeenCalledWith(expect.objectContaining({ does: 'open', at: 'assistance/3-refus' }));
  });

  it.each(SIGNALS)('%s in one line, with at least one thing to do', (signal) => {
    open(noticed(signal));
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('Un instant…');
    expect(document.querySelectorAll('.tab-status :is(button, a)').length).toBeGreaterThan(0);
    expect(carelessFrench()).toEqual([]);
  });

  it('that it is not an official tool', () => {
    open();
    expect(screen.getByText('non officiel')).toBeTruthy();
  });
});

describe('the popup leads on', () => {
  it('in the order in which it is read: the tab, the search, the tiles, the tools, the guide, the pause', () => {
    open(noticed('login-failed'));
    const stops = [...document.querySelectorAll('a, button, input')].map((stop) =>
      (stop.textContent?.trim() || stop.getAttribute('placeholder'))?.replace(/\s+/g, ' '),
    );
    expect(stops).toEqual([
      'Réglages',
      'Mon identifiant',
      'Mon mot de passe',
      'Chercher : spam, code, SIRET…',
      'Mails pas reçus',
      'Code de sécurité',
      'Créer un compte',
      'Compte sans établissement',
      'Ma demande d’assistance',
      'Mes SIRET par 200',
      'Tout le guide',
      'Mettre en pause',
    ]);
  });

  it('with what a search finds in place of the tiles', async () => {
    open();
    type('mdp oublié');
    await waitFor(() => expect(links()[0]).toBe('guide.html#conseil/recover-credentials'));
    expect(screen.queryByText('Mails pas reçus')).toBeNull();
    type('');
    await screen.findByText('Mails pas reçus');
  });

  it('says when nothing is found, and keeps the tiles', async () => {
    open();
    type('zzzzqqq');
    await screen.findByText(/Rien trouvé pour « zzzzqqq »/);
    expect(screen.getByText('Ma demande d’assistance')).toBeTruthy();
  });

  it('keeps the tiles when the search does not load', async () => {
    open({ loadSearch: () => Promise.reject(new Error('gone')) });
    type('spam');
    await screen.findByText(/La recherche ne s’est pas ouverte/);
    expect(screen.getByText('Mails pas reçus')).toBeTruthy();
  });
});

describe('the popup pauses the overlay and brings it back', () => {
  it.each([
    ['Sur cette page', 'page'],
    ['Aujourd’hui', 'today'],
    ['30 jours', '30-days'],
    ['Toujours', 'always'],
  ])('« %s »', async (label, length) => {
    const { onPause } = open();
    press('Mettre en pause');
    press(label);
    expect(onPause).toHaveBeenCalledWith(length);
    expect(await screen.findByText('C’est fait : l’aide est en pause.')).toBeTruthy();
  });

  it('it does not offer « this page » where there is none', () => {
    open({ state: { kind: 'elsewhere' } });
    press('Mettre en pause');
    expect(screen.queryByText('Sur cette page')).toBeNull();
  });

  it('it lists each pause in words and ends it on request', () => {
    const pause = pauseOf('check-spam', 'always', place, now);
    const { onResume } = open({}, { pauses: [pause, pauseOf('*', 'today', place, now)] });
    press('En pause (2)');
    expect(screen.getByText('Toute l’aide est en pause, jusqu’à ce soir minuit.')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: /^Réafficher/ })[0] as Element);
    expect(onResume).toHaveBeenCalledWith(pause);
    expect(document.activeElement?.id).toBe('pauses');
  });

  it('it offers to bring back nothing that the organisation keeps hidden', () => {
    const pausesNow = [
      pauseOf('check-spam', 'always', place, now),
      pauseOf('check-spam', 'today', place, now),
    ];
    open({}, { pauses: pausesNow, locked: ['check-spam'] });
    press('En pause (2)');
    expect(screen.getByText('Réglé par votre organisation')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Réafficher/ })).toHaveLength(1);
  });

  it('it says when a choice could not be kept', () => {
    open({}, { unsaved: true });
    press('Mettre en pause');
    expect(screen.getByText(/n’a pas pu être enregistré/)).toBeTruthy();
  });
});
