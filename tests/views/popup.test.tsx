import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { adviceFor } from '../../lib/advice/choose.ts';
import { loadSearch } from '../../lib/advice/load-search.ts';
import { pauseOf } from '../../lib/pauses/pauses.ts';

const place = 'https://activitepartielle.emploi.gouv.fr/aparts/';
const now = new Date(2026, 10, 22, 15, 20).getTime();

function open(props: Partial<PopupProps> = {}, pausing: Partial<PopupProps['pausing']> = {}) {
  const acts = { onRemedy: vi.fn(), onPause: vi.fn(), onResume: vi.fn() };
  const { onRemedy, onPause, onResume } = acts;
  render(
    <Popup
      state={{ kind: 'nothing-noticed', place }}
      noticed={[]}
      catalogue={catalogue}
      loadSearch={loadSearch}
      onRemedy={onRemedy}
      pausing={{ pauses: [], now, unsaved: false, onPause, onResume, ...pausing }}
      {...props}
    />,
  );
  return acts;
}

const guide = () => within(screen.getByRole('region', { name: 'Toutes les situations' }));
const titles = () =>
  [...document.querySelectorAll('section:last-child [data-advice] summary')].map((s) => s.textContent);
const type = async (text: string) => {
  const field = screen.getByLabelText('Chercher dans le guide');
  fireEvent.focus(field);
  fireEvent.input(field, { target: { value: text } });
};

const opensChoices = async () => {
  const choices = screen.getByText('Mettre en pause l’aide dans la page').closest('details');
  choices?.setAttribute('open', '');
  fireEvent(choices as Element, new Event('toggle'));
  await screen.findByText('Toujours');
};

afterEach(cleanup);

describe('the popup says what it knows of the tab', () => {
  it('elsewhere, it offers to open the extranet', () => {
    const { onRemedy } = open({ state: { kind: 'elsewhere' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ouvrir l’extranet' }));
    expect(onRemedy).toHaveBeenCalledWith('open-extranet');
  });

  it('on a tab from before the installation, it offers to reload it', () => {
    const { onRemedy } = open({ state: { kind: 'reload-needed' } });
    fireEvent.click(screen.getByRole('button', { name: 'Recharger la page' }));
    expect(onRemedy).toHaveBeenCalledWith('reload');
  });

  it('without access, it asks for it', () => {
    const { onRemedy } = open({ state: { kind: 'access-withdrawn' } });
    fireEvent.click(screen.getByRole('button', { name: 'Donner l’accès' }));
    expect(onRemedy).toHaveBeenCalledWith('restore-access');
  });

  it('with nothing noticed, it points to the guide', () => {
    open();
    expect(screen.getByRole('heading', { name: 'Rien à signaler sur cette page.' })).toBeTruthy();
  });

  it('with a refused log-in, its advice comes first and the first one is open', () => {
    open({
      state: { kind: 'noticed', place, signals: ['login-failed'] },
      noticed: adviceFor(new Set(['login-failed'])),
    });
    const ids = [...document.querySelectorAll('.tab-status [data-advice]')].map((one) =>
      one.getAttribute('data-advice'),
    );
    expect(ids).toEqual(['recover-credentials', 'check-spam', 'existing-asp-account']);
    const open_ = document.querySelectorAll('.tab-status details[open]');
    expect(open_).toHaveLength(1);
    expect(open_[0]?.textContent).toContain('Ouvrez la page d’accueil de l’extranet.');
  });

  it('it says that it is not an official tool', () => {
    open();
    expect(screen.getByText('· non officiel')).toBeTruthy();
  });
});

describe('the popup holds the whole guide', () => {
  it('it lists every situation, and opens one to its steps', async () => {
    open();
    expect(titles()).toEqual(catalogue.map(({ title }) => title));
    const code = guide().getByText('Le code de sécurité est difficile à lire');
    code.closest('details')?.setAttribute('open', '');
    fireEvent(code.closest('details') as Element, new Event('toggle'));
    await waitFor(() =>
      expect(guide().getByText('Tapez le code tout en minuscules, ou tout en majuscules.')).toBeTruthy(),
    );
  });

  it('it opens the full page at the advice that was noticed', () => {
    open({ noticed: adviceFor(new Set(['security-code'])) });
    const link = screen.getByRole('link', { name: 'Ouvrir le guide en pleine page' });
    expect(link.getAttribute('href')).toBe('guide.html#conseil/security-code');
  });

  it('it finds a situation by everyday words', async () => {
    open();
    await type('mdp oublié');
    await waitFor(() => expect(titles()[0]).toBe('Identifiant ou mot de passe perdu ou refusé'));
  });

  it('it says when nothing is found, and offers the support', async () => {
    open();
    await type('zzzzqqq');
    await waitFor(() => expect(screen.getByText(/Rien trouvé pour « zzzzqqq »/)).toBeTruthy());
    expect(titles()).toEqual(['Vous n’y arrivez toujours pas']);
  });

  it('it shows the whole guide again once the search is emptied', async () => {
    open();
    await type('spam');
    await waitFor(() => expect(titles().length).toBeLessThan(catalogue.length));
    await type('');
    await waitFor(() => expect(titles()).toHaveLength(catalogue.length));
  });

  it('it still lists the guide when the search does not load', async () => {
    open({ loadSearch: () => Promise.reject(new Error('gone')) });
    await type('spam');
    await waitFor(() => expect(screen.getByText(/La recherche ne s’est pas ouverte/)).toBeTruthy());
    expect(titles()).toHaveLength(catalogue.length);
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
    await opensChoices();
    fireEvent.click(screen.getByText(label));
    expect(onPause).toHaveBeenCalledWith(length);
    expect(await screen.findByText('C’est fait : l’aide est en pause.')).toBeTruthy();
  });

  it('it does not offer « this page » where there is none', async () => {
    open({ state: { kind: 'elsewhere' } });
    await opensChoices();
    expect(screen.queryByText('Sur cette page')).toBeNull();
  });

  it('it lists each pause in words and ends it on request', () => {
    const pause = pauseOf('check-spam', 'always', place, now);
    const { onResume } = open({}, { pauses: [pause, pauseOf('*', 'today', place, now)] });
    expect(screen.getByText('Toute l’aide est en pause, jusqu’à ce soir minuit.')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: /^Réafficher/ })[0] as Element);
    expect(onResume).toHaveBeenCalledWith(pause);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });

  it('it says when a choice could not be kept', () => {
    open({}, { unsaved: true });
    expect(screen.getByText(/n’a pas pu être enregistré/)).toBeTruthy();
  });
});
