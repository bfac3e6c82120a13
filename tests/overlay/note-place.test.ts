import { describe, expect, it } from 'vitest';
import { grown, growthIn } from '../../entrypoints/overlay/growth.ts';
import { placeBeside } from '../../entrypoints/overlay/note-place.ts';
import { type Box, meets } from '../../lib/overlay/placement.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const note = { width: 280, height: 80 };
const field = box(400, 300, 160, 24);
const wide = { width: 1280, height: 800 };

describe('the note beside a field', () => {
  it('stands right of it where there is room', () => {
    expect(placeBeside(field, note, wide, [[]], null)).toEqual({ left: 568, top: 272 });
  });

  it('goes where nothing is, as near as can be', () => {
    const button = box(600, 250, 300, 100);
    expect(placeBeside(field, note, wide, [[button]], null)).toMatchObject({ top: 332 });
  });

  it('covers words rather than no place at all, but never a control', () => {
    const words = box(0, 0, 1280, 800);
    const button = box(568, 200, 300, 200);
    const place = placeBeside(field, note, wide, [[button, words], [button]], null);
    expect(place).not.toBeNull();
    expect(meets(box(place?.left ?? 0, place?.top ?? 0, note.width, note.height), button)).toBe(false);
  });

  it('has no place where all is taken, or where the field is out of sight', () => {
    expect(
      placeBeside(box(10, 100, 300, 40), note, { width: 320, height: 256 }, [[box(10, 40, 300, 210)]], null),
    ).toBeNull();
    expect(placeBeside(box(400, -500, 160, 24), note, wide, [[]], null)).toBeNull();
  });

  it('stays where it was as long as that is as good', () => {
    const last = { left: 400, top: 332 };
    expect(placeBeside(field, note, wide, [[]], last)).toEqual(last);
    expect(placeBeside(field, note, wide, [[box(400, 340, 50, 20)]], last)).not.toEqual(last);
  });
});

describe('the picture', () => {
  const picture = box(414, 200, 160, 50);
  const inside = box(0, 0, 1280, 800);

  it('is shown three times as large where there is room', () => {
    expect(growthIn(picture, inside, [])).toMatchObject({ scale: 3 });
  });

  it('grows away from field and button', () => {
    const others = [field, box(579, 220, 27, 20), box(400, 100, 480, 44)];
    const growth = growthIn(picture, inside, others);
    if (!growth) throw new Error('There is room for it.');
    expect(others.filter((one) => meets(one, grown(picture, growth)))).toEqual([]);
    expect(growth.scale).toBeGreaterThan(1);
  });

  it('stays as it is where it has no room', () => {
    expect(growthIn(picture, box(400, 190, 190, 70), [])).toBeNull();
  });
});
