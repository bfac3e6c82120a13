/** A page as a visitor may meet it, and what the extension must say on it. */
export type SavedPage = {
  /** HTML file, relative to this folder. */
  file: string;
  /** Address path it is served at; several pages share one, so serve them one at a time. */
  path: string;
  /** HTTP status of the answer, 200 where left out. */
  status?: number;
  /** What the page is. */
  note: string;
  /** Advice ids, in the order of the contract, once the page has loaded and its own scripts are done (1 s). */
  expects: readonly string[];
  /** Read in Microsoft Edge. */
  edge?: boolean;
  /** The page's own form was submitted just before in this tab, and this page is the answer. */
  past?: 'attempt';
  /** It asks for a password in a way that no rule knows: the popup offers to describe it. */
  strange?: boolean;
};
