import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCENES } from '../../components/demonstration/scene.ts';
import { DemonstrationPage } from '../../entrypoints/guide/demonstration.tsx';
import { adviceFor } from '../../lib/advice/choose.ts';
import { pauses } from '../../lib/doors/storage.ts';
import { SIGNALS } from '../../lib/signals/signal.ts';

const shown = () =>
  [...document.querySelectorAll('[data-advice]')].map((one) => one.getAttribute('data-advice'));
const adviceIn = (scene: (typeof SCENES)[number]) => adviceFor(new Set(scene.signals)).map(({ id }) => id);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => {
  location.hash = '';
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

describe('the demonstration', () => {
  it('shows everything that can be noticed on a page', () => {
    expect(SIGNALS.filter((signal) => !SCENES.some(({ signals }) => signals.includes(signal)))).toEqual([]);
  });

  it.each(SCENES)('shows the advice of the scene « $label », as the real chain chooses it', async (scene) => {
    render(<DemonstrationPage rest={scene.id} />);
    await waitFor(() => expect(shown()).toEqual(adviceIn(scene)));
  });

  it('opens the card after a refused log-in, and only a chip for a mere hint', async () => {
    render(<DemonstrationPage rest="refused" />);
    expect(await screen.findByRole('button', { name: 'Réduire l’aide' })).toBeTruthy();
    cleanup();
    render(<DemonstrationPage rest="code" />);
    expect(await screen.findByRole('button', { name: /^Ouvrir l’aide/ })).toBeTruthy();
  });

  it('starts with the first scene for an address that names none', async () => {
    render(<DemonstrationPage rest="<img>" />);
    await waitFor(() => expect(shown()).toEqual(adviceIn(SCENES[0])));
  });

  it('can be closed, and played again', async () => {
    render(<DemonstrationPage rest="refused" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Fermer l’aide' }));
    await waitFor(() => expect(shown()).toEqual([]));
    expect(screen.getByText(/^L’aide est fermée/)).toBeTruthy();
    fireEvent.click(button('Recommencer'));
    await waitFor(() => expect(shown()).toEqual(adviceIn(SCENES[0])));
  });

  it('points at the drawn link', async () => {
    render(<DemonstrationPage rest="refused" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Mon identifiant' }));
    await waitFor(() =>
      expect(document.querySelector('.pointed')?.textContent).toBe("J'ai oublié mon identifiant"),
    );
  });

  it('leads from an advice to the guide', async () => {
    render(<DemonstrationPage rest="code" />);
    fireEvent.click(await screen.findByRole('button', { name: /^Ouvrir l’aide/ }));
    fireEvent.click(await screen.findByRole('button', { name: /^Autre chose/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Le code de sécurité est difficile à lire' }));
    fireEvent.click(await screen.findByRole('button', { name: /^En savoir plus/ }));
    expect(location.hash).toBe('#conseil/security-code');
  });

  it('plays a pause without keeping it', async () => {
    render(<DemonstrationPage rest="refused" />);
    fireEvent.click(await screen.findByRole('button', { name: 'Masquer…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Toujours' }));
    expect(await screen.findByText('Masqué pour toujours')).toBeTruthy();
    expect(await pauses.read()).toEqual([]);
    fireEvent.click(button('Recommencer'));
    await waitFor(() => expect(shown()).toEqual(adviceIn(SCENES[0])));
  });

  it('mends the code that stands in the drawn field, and begins with it mixed again', async () => {
    render(<DemonstrationPage rest="code" />);
    fireEvent.click(await screen.findByRole('button', { name: /^Tout mettre en minuscules/ }));
    expect(await screen.findByText(/^Tout en minuscules/)).toBeTruthy();
    expect(document.querySelector('.drawn-code')?.textContent).toBe('ghtrb');
    fireEvent.click(button('Agrandir l’image'));
    await waitFor(() => expect(document.querySelector('.drawn-picture.large')).not.toBeNull());
    fireEvent.click(button('Recommencer'));
    await waitFor(() => expect(document.querySelector('.drawn-code')?.textContent).toBe('ghTrb'));
  });

  it('lets nothing be typed', async () => {
    render(<DemonstrationPage rest="refused" />);
    expect(document.querySelectorAll('input, textarea')).toHaveLength(0);
    expect(document.querySelector('form')).toBeNull();
  });

  it('tells a screen reader once, after the help is there', async () => {
    render(<DemonstrationPage rest="code" />);
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('1 conseil à la fin de la page'),
    );
  });

  it('puts the scene that is chosen into the address', async () => {
    render(<DemonstrationPage rest="refused" />);
    await act(
      async () => void fireEvent.change(screen.getByLabelText('Situation'), { target: { value: 'outage' } }),
    );
    expect(location.hash).toBe('#demonstration/outage');
  });
});
