/** A page that says why a log-in was refused, and does something to whoever says more about it. */
export interface HostilePage {
  /** HTML file in this folder. Once its deed is done, `<html>` carries `data-harmed`. */
  file: string;
  /** What the page does. */
  does: string;
  /** What the user still has: the overlay to see and to use (at least its chip), or the popup alone. */
  left: 'overlay' | 'chip' | 'popup';
  /** Nothing of it can be seen any more, by anybody: then nothing is noticed either. */
  unread?: true;
}

export const hostile: readonly HostilePage[] = [
  { file: 'nothing-allowed.html', does: 'allows nothing at all by its rules (CSP)', left: 'overlay' },
  { file: 'transparent.html', does: 'makes itself transparent', left: 'overlay' },
  { file: 'transformed.html', does: 'turns and shrinks itself', left: 'overlay' },
  { file: 'filtered.html', does: 'blurs and inverts its body', left: 'overlay' },
  // Firefox filters the top layer with the root; Chromium leaves it as it is.
  { file: 'root-filtered.html', does: 'blurs and inverts its root', left: 'popup' },
  { file: 'clipped.html', does: 'cuts itself off', left: 'overlay' },
  { file: 'untouchable.html', does: 'lets no click through', left: 'overlay' },
  { file: 'invisible.html', does: 'hides its root and shows its body', left: 'overlay' },
  { file: 'covered.html', does: 'puts a layer of its own above everything', left: 'popup' },
  { file: 'inert.html', does: 'makes its root inert', left: 'popup' },
  { file: 'undisplayed.html', does: 'does not display its root', left: 'popup', unread: true },
  { file: 'dialog-before.html', does: 'has a modal dialog open from the start', left: 'overlay' },
  { file: 'dialog-after.html', does: 'opens a modal dialog over us', left: 'overlay' },
  { file: 'written-anew.html', does: 'writes itself anew when we come', left: 'chip' },
  { file: 'body-replaced.html', does: 'replaces its body when we come', left: 'overlay' },
  { file: 'restless.html', does: 'changes 50 000 times when we come', left: 'overlay' },
  {
    file: 'form-shadowed.html',
    does: 'names fields like every property of their form',
    left: 'overlay',
  },
  {
    file: 'document-shadowed-before.html',
    does: 'is written with names that hide how a document is read',
    left: 'overlay',
  },
  {
    file: 'document-shadowed.html',
    does: 'names pictures like every property of the document',
    left: 'overlay',
  },
];
