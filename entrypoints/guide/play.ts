import { linksOn } from '../../components/demonstration/drawn-page.tsx';
import type { Scene } from '../../components/demonstration/scene.ts';
import type { Advice } from '../../lib/advice/advice.ts';
import type { Doors } from '../../lib/doors/bare.ts';
import type { Desk } from '../../lib/overlay/desk.ts';
import type { OverlayCallbacks, OverlayView } from '../../lib/overlay/view.ts';
import type { PageLink } from '../../lib/page/links.ts';
import { SITE } from '../../lib/page/place.ts';
import { NO_KEYS } from '../../lib/settings/commands.ts';
import { Session } from '../overlay/session.ts';

/** What the demonstration shows at one moment. */
export interface Played {
  /** Null: nothing is shown. */
  view: OverlayView | null;
  spoken: string;
  pointed: PageLink | null;
  on: OverlayCallbacks;
}

/** A scene, and how often it was played before. */
export interface PlayedScene extends Scene {
  round: number;
}

/** A status element is only heard when it was there, empty, a moment before its text. */
const BREATH = 300;

const NO_NOTE = { note: null, shortcut: '' };

const ignore = () => undefined;
/** Nobody presses keys of his own choice in the demonstration. */
const DEAF_STAGE = { enter: ignore, leave: () => false, mend: ignore, assign: ignore, allow: ignore };
const DEAF: OverlayCallbacks = {
  open: ignore,
  reduce: ignore,
  close: ignore,
  point: ignore,
  learn: ignore,
  pause: ignore,
  mend: ignore,
  enlarge: ignore,
};
export const NOTHING_PLAYED: Played = { view: null, spoken: '', pointed: null, on: DEAF };

/** Doors that lead nowhere: pauses of the demonstration last as long as its scene. `learn` shows the advice. */
const doorsTo = (learn: (advice: string) => void): Doors => ({
  pauses: async () => [],
  opened: async () => null,
  pause: async () => ({ pauses: [] }),
  learn: async (advice) => {
    learn(advice);
    return null;
  },
  watchPauses: ignore,
  keys: async () => NO_KEYS,
  watchCommands: ignore,
});

/**
 * Plays a scene with the very session that helps on the site; only what it stands on is made up: a desk with the
 * scene's signals, doors that lead nowhere, a stage that is drawn in the guide.
 */
export function play(
  scene: PlayedScene,
  learn: (advice: string) => void,
  show: (played: Played) => void,
): () => void {
  const end = new AbortController();
  let played: Played = NOTHING_PLAYED;
  const tell = (news: Partial<Played>) => {
    played = { ...played, ...news };
    if (!end.signal.aborted) show(played);
  };
  const linkFor = linkFinder(scene);
  const point = (id: string) => {
    const advice = played.view?.advice.find((one) => one.id === id);
    tell({ pointed: advice ? linkFor(advice) : null });
  };
  tell(NOTHING_PLAYED);
  new Session(deskOf(scene, end.signal), doorsTo(learn), (on) => {
    tell({ on: { ...DEAF, ...on, point } });
    return {
      draw: ({ shape, advice, farewell }) =>
        tell({ view: { shape, advice, farewell, pointable: idsOf(advice.filter(linkFor)), ...NO_NOTE } }),
      say: (spoken) => void setTimeout(() => tell({ spoken: spoken() }), BREATH),
      clear: () => tell({ view: null, spoken: '', pointed: null }),
      ...DEAF_STAGE,
    };
  }).start();
  return () => end.abort();
}

/** The link of the drawn page that goes with an advice, or null. */
function linkFinder(scene: Scene): (advice: Advice) => PageLink | null {
  const links = linksOn(scene);
  return ({ pointsAt = [] }) => pointsAt.find((link) => links.includes(link)) ?? null;
}

const idsOf = (advice: readonly Advice[]) => new Set(advice.map(({ id }) => id));

function deskOf({ id, round, signals, failed = false }: PlayedScene, ended: AbortSignal): Desk {
  const place = `${SITE}/demonstration/${id}`;
  return {
    sight: { signals, place, cause: failed ? `${id}-${round}` : null },
    opened: null,
    pauses: null,
    ended,
    keepClear: () => [],
    codeField: () => null,
  };
}
