import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Overlay } from '../../components/overlay/overlay.tsx';
import { adviceFor } from '../../lib/advice/choose.ts';
import { NOTHING, type State } from '../../lib/overlay/state.ts';
import { overlayViewOf, type Surroundings } from '../../lib/overlay/view.ts';
import type { Signal } from '../../lib/signals/signal.ts';

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
const AROUND: Surroundings = {
  links: new Set(["J'ai oublié mon identifiant", "J'ai oublié mon mot de passe", "Besoin d'aide ?"]),
  english: false,
  note: null,
  shortcut: '',
};

/** What a screen reader says from the first word of the overlay to its last. */
async function heard(signals: Signal[], state: Partial<State> = {}): Promise<string[]> {
  const advice = adviceFor(new Set(signals));
  const view = overlayViewOf({ ...NOTHING, size: 'card', signals, advice, ...state }, AROUND);
  const { container } = render(<Overlay view={view} on={on} spoken="" />);
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  while ((await virtual.spokenPhraseLog()).length < 80) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === first) break;
  }
  const log = await virtual.spokenPhraseLog();
  return log.slice(1, -1).map((phrase) => phrase.replaceAll('\u00a0', ' '));
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(async () => {
  await virtual.stop();
  cleanup();
});

/** Paragraphs and ends are not worth a line; texts within a button are said with it. */
const worthALine = (phrase: string): boolean => !/^(end of |paragraph$)/.test(phrase);

const transcripts: [string, Signal[], Partial<State>, string[]][] = [
  [
    'a refused log-in',
    ['login-failed'],
    {},
    [
      'region, Aide à la connexion',
      'Aide à la connexion',
      'non officiel',
      'button, Réduire l’aide, Réduire',
      'button, Fermer l’aide, Fermer',
      'heading, Connexion refusée, level 2',
      'Que vous manque-t-il ?',
      'button, Mon identifiant',
      'button, Mon mot de passe',
      'button, Autre chose (3), 1 control, not expanded',
      'button, Masquer…',
    ],
  ],
  [
    'the link that is ringed',
    ['login-failed'],
    { face: { kind: 'turn', id: 'lost-password' } },
    [
      'heading, Cliquez sur le lien entouré, level 2',
      "J'ai oublié mon mot de passe",
      'Préparez : votre adresse de messagerie.',
      'button, Retour',
      'button, Le mail n’arrive pas',
    ],
  ],
  [
    'three refusals',
    ['login-failed', 'three-failures'],
    {},
    [
      'heading, 3 refus de suite, level 2',
      'Demandez de l’aide : votre demande est déjà commencée.',
      'button, Finir ma demande (nouvel onglet)',
      'button, Montrer le lien',
      'button, Autre chose (4), 1 control, not expanded',
      'button, Masquer…',
    ],
  ],
  [
    'all advice',
    ['login-failed'],
    { face: { kind: 'list', at: null } },
    [
      'button, Autre chose (3), 1 control, expanded',
      'button, Masquer…',
      'list',
      'heading, Identifiant ou mot de passe perdu ou refusé, level 3',
      'heading, Il vous manque un ou plusieurs mails de l’ASP, level 3',
      'heading, Vous avez déjà un compte sur un autre extranet de l’ASP, level 3',
    ],
  ],
  [
    'the lengths of « Masquer »',
    ['login-failed'],
    { face: { kind: 'mask', ids: ['check-spam'] } },
    [
      'heading, Masquer ce conseil, level 2',
      'button, Sur cette page',
      'button, Aujourd’hui',
      'button, 30 jours',
      'button, Toujours',
      'button, Retour',
      'Pour revoir : l’icône de l’outil',
    ],
  ],
  [
    'the chip',
    ['account-locked'],
    { size: 'chip' },
    [
      'region, Aide à la connexion, outil non officiel',
      'button, Ouvrir l’aide : Compte bloqué, not expanded',
      'button, Fermer l’aide, Fermer',
    ],
  ],
];

describe('a screen reader says', () => {
  it.each(transcripts)('of %s, in this order', async (_, signals, state, lines) => {
    const said = (await heard(signals, state)).filter(worthALine);
    expect(said.filter((line) => lines.includes(line))).toEqual(lines);
  });

  it('nothing of the advice that is folded', async () => {
    const said = await heard(['login-failed']);
    expect(said.filter((line) => /Il vous manque un ou plusieurs mails/.test(line))).toEqual([]);
  });
});
