/** Of the scripts on the site, in ms, each with its reason. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export const LOOK = {
  /** After a change: a page changes many things at once, within some frames; then rarer by doubling. */
  soon: 50,
  /** Where it changes to no effect; all waits together stay within the second that help may take. */
  late: 400,
  /** After load, a new location or a gesture: scripts draw their pages by then. */
  awakeFor: 5 * SECOND,
  /** Where a page with its text waits long for its pictures. */
  beforeLoad: 500,
  /** A page that writes itself anew more often is not heard at once each time. */
  calm: SECOND,
} as const;

export const ASK = {
  /** Help waits no longer for a background that wakes up. */
  memoryWithin: 500,
  /** In a busy Firefox, what a leaving page records may arrive after the next page has asked. */
  recordedWithin: 400,
  /** Browsers lose the overlay while a page is being set up. */
  sendAgainAfter: 200,
} as const;

export const LOG_IN = {
  /** A script's `submit` long after a gesture is not the user's. */
  gestureWithin: 3 * SECOND,
  /** Presses this near are of an impatient hand: one attempt. */
  onePress: SECOND,
  /** A press is heard by its page a moment before it is by us. */
  noticedWithin: 50,
  /** A page may check first what was typed, then ask for the answer. */
  begunWithin: SECOND,
  /** A script shows by then what became of an error, and of any other answer. */
  shownAfterError: 700,
  shownAfterAnswer: 1_500,
  /** Free of any log-in form for so long, a page counts as inside. */
  insideAfter: SECOND,
  /** What a page does later has nothing to do with the log-in. */
  answerWithin: 3 * MINUTE,
  /** Browsers set out at once; nobody types an address as fast. */
  sameMoment: 30,
  /** A busy computer sets out later: the page before tells it from a typed address, the click from a link. */
  setOutWithin: SECOND,
  /** « Veuillez patienter » leads on by then. */
  ledOnWithin: 10 * SECOND,
  /** A new tab is open by then. */
  tabOpenWithin: 3 * SECOND,
  /** For so long, refusals are in a row and a log-in is worth asking about. */
  inARowWithin: 30 * MINUTE,
} as const;

export const SHOW = {
  /** Scripts draw links after messages; by then the page is complete. */
  drawnWithin: 600,
  /** Longer than `LOOK.soon`: another field may stand in the place of the one before. */
  lookedAtWithin: 300,
  /** By then a picture that a script draws has come, or will not. */
  pictureWithin: 3 * SECOND,
  /** A status is only heard where it stood empty a moment before. */
  breath: 300,
  /** Long enough to read what is to be prepared. */
  pointedFor: 15 * SECOND,
} as const;
