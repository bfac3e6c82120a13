import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcement } from '../../components/overlay/announcement.ts';
import { Overlay } from '../../components/overlay/overlay.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import type { OverlayView } from '../../lib/overlay/view.ts';
import { advice } from './advice.ts';

const on = {
  open: vi.fn(),
  reduce: vi.fn(),
  close: vi.fn(),
  point: vi.fn(),
  learn: vi.fn(),
  pause: vi.fn(),
  mend: vi.fn(),
  enlarge: vi.fn(),
};
const three = [advice('recover-credentials'), advice('check-spam'), advice('security-code')];

function show(view: Partial<OverlayView>, spoken = '') {
  const whole: OverlayView = {
    shape: 'panel',
    advice: three,
    farewell: null,
    pointable: new Set(),
    note: null,
    shortcut: '',
    ...view,
  };
  return render(<Overlay view={whole} on={on} spoken={spoken} />);
}

const adviceShown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-advice]')].map(({ dataset }) => dataset.advice);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the chip', () => {
  it('names each advice in a few words, in order', () => {
    show({ shape: 'chip' });
    expect(adviceShown()).toEqual(['recover-credentials', 'check-spam', 'security-code']);
    expect(screen.getByText('Court check-spam')).toBeDefined();
  });

  it('says what is amiss in the field that has no room beside it, in the place of what it said of it', () => {
    const code = { kind: 'code', typed: 'mixed', offer: 'lower', picture: null } as const;
    show({ shape: 'chip', note: code });
    expect(adviceShown()).toEqual(['recover-credentials', 'check-spam', 'security-code']);
    expect(screen.getByText(/majuscules et minuscules mélangées/).dataset.advice).toBe('security-code');
    cleanup();
    show({ shape: 'chip', note: { kind: 'caps-lock' } });
    expect(screen.getByText('Majuscules verrouillées')).toBeDefined();
    expect(adviceShown()).toHaveLength(3);
  });

  it('opens and closes on request', () => {
    show({ shape: 'chip' });
    fireEvent.click(button(/^Ouvrir l’aide/));
    fireEvent.click(button('Fermer l’aide'));
    expect([on.open.mock.calls.length, on.close.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the panel', () => {
  it('is a region with its name and says that it is not official', () => {
    show({});
    const region = screen.getByRole('region', { name: 'Aide à la connexion' });
    expect(within(region).getByText('outil non officiel')).toBeDefined();
  });

  it('shows all advice in order, the first one open', () => {
    show({});
    expect(adviceShown()).toEqual(three.map(({ id }) => id));
    expect(screen.getByText('Résumé de recover-credentials')).toBeDefined();
    expect(screen.queryByText('Résumé de check-spam')).toBeNull();
  });

  it('opens another advice on request and keeps the first', () => {
    show({});
    const title = button('Titre de check-spam');
    expect(title.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(title);
    expect(title.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Résumé de check-spam')).toBeDefined();
    expect(screen.getByText('Résumé de recover-credentials')).toBeDefined();
  });

  it('mends the code where there is no room beside its field', () => {
    show({ note: { kind: 'code', typed: 'mixed', offer: 'upper', picture: null }, shortcut: 'Alt + C' });
    fireEvent.click(button(/^Tout mettre en majuscules/));
    expect(on.mend).toHaveBeenCalledOnce();
  });

  it('can be closed and reduced', () => {
    show({});
    fireEvent.click(button('Fermer'));
    fireEvent.click(button('Réduire l’aide'));
    expect([on.close.mock.calls.length, on.reduce.mock.calls.length]).toEqual([1, 1]);
  });

  it('offers « Montrer » only where the page has such a link', () => {
    show({ pointable: new Set(['check-spam']) });
    expect(screen.queryByRole('button', { name: /^Montrer/ })).toBeNull();
    fireEvent.click(button('Titre de check-spam'));
    fireEvent.click(button(/^Montrer/));
    expect(on.point).toHaveBeenCalledExactlyOnceWith('check-spam');
  });

  it('leads to the guide, at this advice', () => {
    show({});
    fireEvent.click(button(/^En savoir plus/));
    expect(on.learn).toHaveBeenCalledExactlyOnceWith('recover-credentials');
  });

  it('draws every advice of the catalogue', () => {
    show({ advice: catalogue });
    for (const heading of catalogue.slice(1)) fireEvent.click(button(heading.title));
    expect(adviceShown()).toEqual(catalogue.map(({ id }) => id));
  });
});

describe('« Ne plus afficher »', () => {
  it.each([
    ['sur cette page', 'page'],
    ['aujourd’hui', 'today'],
    ['30 jours', '30-days'],
    ['toujours', 'always'],
  ])('offers « %s »', (label, length) => {
    show({});
    fireEvent.click(button('Ne plus afficher'));
    fireEvent.click(button(`Ne plus afficher ${label}`));
    expect(on.pause).toHaveBeenCalledExactlyOnceWith('recover-credentials', length);
  });

  it('keeps the lengths out of sight until asked', () => {
    show({});
    expect(screen.queryByRole('button', { name: 'Ne plus afficher toujours' })).toBeNull();
  });

  it('is confirmed with the way back', () => {
    show({ farewell: '30-days', advice: three.slice(1) });
    expect(screen.getByText(/plus pendant 30 jours\. Pour le retrouver/).tabIndex).toBe(-1);
    expect(adviceShown()).toEqual(['check-spam', 'security-code']);
  });
});

describe('a screen reader', () => {
  it('finds the status empty before its text comes, once for the whole overlay', () => {
    show({ shape: 'chip' });
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('hears how much there is and where', () => {
    expect(announcement(1, '')).toBe(
      'Aide à la connexion\u00a0: 1 conseil vous attend à la fin de cette page.',
    );
    expect(announcement(3, 'Alt + J')).toMatch(/3 conseils vous attendent.* Pour y aller\u00a0: Alt \+ J\.$/);
  });
});
