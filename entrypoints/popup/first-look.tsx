import { render } from 'preact';
import { FIRST } from './model.ts';
import { Whole } from './whole.tsx';

const idle = { remedy: () => {}, pause: () => {}, resume: () => {} };

/** Draws into the body what the popup shows before anything is known. The build puts it into the page. */
export function drawFirstLook(body: HTMLElement): void {
  render(<Whole model={FIRST} acts={idle} />, body);
}
