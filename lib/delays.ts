/** Every delay of the scripts that run on the site, in ms, and why it is no longer and no shorter. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Looking at the page. */
export const LOOK = {
  /** After a change: a page changes many things at once. */
  soon: 100,
  /** The same, where the page changes to no effect; all waits together stay within the second that help may take. */
  late: 400,
  /** Awake after load, a new location or a gesture, where there is nothing of interest: scripts draw their pages by then. */
  awakeFor: 5 * SECOND,
  /** After its text came, where a page waits long for its pictures. */
  beforeLoad: 500,
  /** A page that writes itself anew more often than this is not heard at once each time. */
  calm: SECOND,
} as const;

/** Asking the background and the storage. */
export const ASK = {
  /** Help does not wait longer than this for a background that has to wake up first. */
  memoryWithin: 500,
  /** What a page records as it leaves may reach the storage after the next page has asked for it, in a busy Firefox. */
  recordedWithin: 400,
  /** The overlay is sent again where the browser lost it, as happens while a page is being set up. */
  sendAgainAfter: 200,
} as const;

/** One log-in. */
export const LOG_IN = {
  /** A `submit` that a script caused long after the user's last gesture is not the user's. */
  gestureWithin: 3 * SECOND,
  /** Presses this near to each other are those of an impatient hand: one attempt. */
  onePress: SECOND,
  /** A press is heard by its page a moment before it is by us. */
  noticedWithin: 50,
  /** The request for the answer begins this soon after the press: a page may check first what was typed. */
  begunWithin: SECOND,
  /** How long a script may take to show what became of an error, and of any other answer. */
  shownAfterError: 700,
  shownAfterAnswer: 1_500,
  /** A page must stay free of any log-in form this long before the log-in counts as done. */
  insideAfter: SECOND,
  /** What the page does by itself later than this has nothing to do with the log-in. */
  answerWithin: 3 * MINUTE,
  /** Browsers tell the moment in which they set out for a page to the millisecond; nobody types an address as fast. */
  sameMoment: 30,
  /** A busy computer sets out later. The page that led there tells this from a typed address, the click from a link. */
  setOutWithin: SECOND,
  /** A page between form and answer (« Veuillez patienter ») leads on this soon. */
  ledOnWithin: 10 * SECOND,
  /** A new tab is open by then. */
  tabOpenWithin: 3 * SECOND,
  /** Refusals are in a row, and a log-in is worth asking about, for so long. */
  inARowWithin: 30 * MINUTE,
} as const;

/** The overlay. */
export const SHOW = {
  /** A page drawn by script brings its links, or new ones in their place, after its messages; by then it is complete. */
  drawnWithin: 600,
  /** Longer than the page takes to be looked at after a change: by then another field stands in the place of the one before. */
  lookedAtWithin: 300,
  /** A status element is only heard when it was there, empty, a moment before its text. */
  breath: 300,
  /** A link stays ringed long enough to read what is to be prepared. */
  pointedFor: 15 * SECOND,
} as const;
