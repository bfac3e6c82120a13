import { linksOn } from '../../components/demonstration/drawn-page.tsx';
import type { Scene } from '../../components/demonstration/scene.ts';
import { SHOW } from '../../lib/delays.ts';
import type { Doors } from '../../lib/doors/bare.ts';
import type { Desk } from '../../lib/overlay/desk.ts';
import { type OverlayCallbacks, type OverlayView, overlayViewOf, ringOf } from '../../lib/overlay/view.ts';
import type { PageLink } from '../../lib/page/links.ts';
import { SITE } from '../../lib/page/place.ts';
import { NO_KEYS } from '../../lib/settings/commands.ts';
import { Session } from '../overlay/session.ts';

export interface Played {
  /** Null: nothing is shown. */
  view: OverlayView | null;
  spoken: string;
  pointed: PageLink | null;
  on: OverlayCallbacks;
}

/** A scene, and how often it was played before (`round`). */
export interface PlayedScene extends Scene {
  round: number;
}

const NO_NOTE = { note: null, shortcut: '', english: false };

const ignore = () => undefined;
const DEAF_STAGE = {
  enter: ignore,
  leave: () => false,
  mend: ignore,
  assign: ignore,
  allowCapsLockNote: ignore,
  type: ignore,
};
const DEAF: OverlayCallbacks = {
  open: ignore,
  reduce: ignore,
  close: ignore,
  act: ignore,
  show: ignore,
  pause: ignore,
  mend: ignore,
  enlarge: ignore,
};
export const NOTHING_PLAYED: Played = { view: null, spoken: '', pointed: null, on: DEAF };

const doorsTo = (go: (at: string) => void): Doors => ({
  pauses: async () => [],
  opened: async () => null,
  pause: async () => ({ pauses: [] }),
  guide: async (at) => {
    go(at);
    return null;
  },
  watchPauses: ignore,
  keys: async () => NO_KEYS,
  watchCommands: ignore,
});

/** Plays a scene with the very session that helps on the site: only its desk, doors and stage are made up. */
export function play(
  scene: PlayedScene,
  go: (at: string) => void,
  show: (played: Played) => void,
): () => void {
  const end = new AbortController();
  let played: Played = NOTHING_PLAYED;
  const tell = (news: Partial<Played>) => {
    played = { ...played, ...news };
    if (!end.signal.aborted) show(played);
  };
  const links = new Set(linksOn(scene));
  tell(NOTHING_PLAYED);
  new Session(deskOf(scene, end.signal), doorsTo(go), (on) => {
    tell({ on: { ...DEAF, ...on } });
    return {
      draw: (state) => {
        const ring = ringOf(state.face);
        const view = overlayViewOf(state, { links, ...NO_NOTE });
        tell({ view, pointed: ring && links.has(ring) ? ring : null });
      },
      point: ignore,
      say: (spoken) => void setTimeout(() => tell({ spoken: spoken() }), SHOW.breath),
      clear: () => tell({ view: null, spoken: '', pointed: null }),
      ...DEAF_STAGE,
    };
  }).start();
  return () => end.abort();
}

function deskOf({ id, round, signals, failed = false }: PlayedScene, ended: AbortSignal): Desk {
  const place = `${SITE}/demonstration/${id}`;
  return {
    sight: { signals, place, cause: failed ? `${id}-${round}` : null },
    opened: null,
    pauses: null,
    ended,
    keepClear: () => [],
    messages: () => [],
    codeField: () => null,
    codePicture: () => null,
  };
}
