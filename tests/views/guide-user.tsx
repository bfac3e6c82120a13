import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GuidePage } from '../../entrypoints/guide/page.tsx';

// A view that is loaded when it is first asked for takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });

/** Before each test: nothing stored, no page open. */
export function beginAnew() {
  beforeEach(async () => {
    cleanup();
    fakeBrowser.reset();
    window.scrollTo = () => undefined;
    history.replaceState(null, '', '#');
  });
}

/** Opens the guide at a place, once the control of this name is there. */
export async function openGuide(hash: string, control: string | RegExp) {
  cleanup();
  location.hash = hash;
  render(<GuidePage />);
  await screen.findByText(control);
}

export const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);

export function type(label: string | RegExp, value: string) {
  fireEvent.input(field(label), { target: { value } });
}

export async function press(name: string | RegExp) {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
}

/** Everything that can be read, every space the same. */
export const read = () => (document.body.textContent ?? '').replace(/\s+/g, ' ');

/** Written by the site itself with a plain space. */
const LABEL = "Besoin d'aide ?";

/** French typed carelessly: a plain space, or none, where a non-breaking one belongs. */
export function carelessFrench(): string[] {
  const text = (document.body.textContent ?? '').replaceAll(LABEL, '…');
  return [...text.matchAll(/.{0,20}(?:[\p{L}\d] [?!;:»]|« |\p{L}[?!»]).{0,10}/gu)].map(([found]) => found);
}
