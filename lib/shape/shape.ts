/** What a page is built of and worded with, without anybody's data: enough to understand it elsewhere. */
export interface Shape {
  /** Origin and path, masked; left out where it was struck out. */
  place?: string;
  status?: number;
  /** Such as `Firefox 153`. */
  browser?: string;
  version?: string;
  seen: readonly Seen[];
  lines: readonly Line[];
}

/** What our own rules made of the page. */
export interface Seen {
  what: 'signal' | 'form' | 'text' | 'code-field' | 'strange-password';
  /** Codes such as `login-failed`, or masked names. */
  how: string;
}

/**
 * An element of the page, or a text where `tag` is empty; `#root` is an open shadow root, `#document` what a frame
 * shows.
 */
export interface Line {
  depth: number;
  tag: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  /** Not on the screen; what it holds is left out. */
  unseen?: true;
  /** Of a picture, in tens of px. */
  size?: readonly [number, number];
}

/** What stands in place of what may be somebody's. */
export const GONE = '***';

/** Limits, so that it ends in a known number of steps and can be read. */
export const MOST_LINES = 400;
export const MOST_STEPS = 20_000;
export const LONGEST_TEXT = 240;
export const LONGEST_NAME = 80;
export const DEEPEST = 200;
/** The file at most, in bytes. */
export const HEAVIEST = 100_000;
