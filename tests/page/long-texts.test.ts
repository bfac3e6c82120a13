import { afterEach, expect, it } from 'vitest';
import { labelOf } from '../../lib/page/fields.ts';
import { captionOf } from '../../lib/page/form-parts.ts';
import { runsIn } from '../../lib/page/runs.ts';

const HUGE = 'mot de passe incorrect '.repeat(220_000);

afterEach(() => {
  document.body.innerHTML = '';
});

it('a message of five megabytes is no message', () => {
  document.body.append(document.createElement('p'));
  document.body.firstElementChild?.append(HUGE);
  expect(runsIn(document.body, { left: 100 })).toEqual([]);
});

it('a label or a caption of five megabytes is read no further than people would', () => {
  document.body.innerHTML = '<label><input></label><button></button>';
  for (const element of document.body.children) element.append(HUGE);
  const [label, button] = document.body.children;
  expect(label?.firstElementChild && labelOf(label.firstElementChild).length).toBeLessThanOrEqual(1_000);
  expect(button && captionOf(button).length).toBeLessThanOrEqual(1_010);
});
