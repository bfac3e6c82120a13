import { describe, expect, it } from 'vitest';
import { type Box, findSpot, type Spot } from '../../lib/overlay/placement.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const card = { wanted: { width: 380, height: 600 }, least: { width: 272, height: 220 } };
const chip = { wanted: { width: 240, height: 44 }, least: { width: 240, height: 44 } };

/** All that the card could ever cover at its spot. */
function reachOf(spot: Spot, height: number): Box {
  const top = spot.edge === 'top' ? spot.offset : height - spot.offset - spot.room;
  return box(spot.left, top, spot.width, spot.room);
}
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('where the overlay stands', () => {
  it('takes the lower right corner of an empty page', () => {
    const spot = findSpot({ width: 1280, height: 800 }, card, []);
    expect(spot).toEqual({ left: 888, width: 380, edge: 'bottom', offset: 12, room: 776 });
  });

  it('goes to the left of a form that stands at the right', () => {
    const spot = findSpot({ width: 1280, height: 800 }, card, [box(800, 0, 480, 800)]);
    expect(spot).toMatchObject({ left: 12, width: 380 });
  });

  it('goes between two columns that leave both edges taken', () => {
    const taken = [box(0, 0, 300, 800), box(980, 0, 300, 800)];
    const spot = findSpot({ width: 1280, height: 800 }, card, taken);
    expect(spot).toMatchObject({ left: 308, width: 380 });
  });

  it('stays below a form that takes the whole width', () => {
    const spot = findSpot({ width: 800, height: 800 }, card, [box(0, 0, 800, 400)]);
    expect(spot).toMatchObject({ edge: 'bottom', offset: 12, room: 380 });
  });

  it('becomes narrower where only that leaves it enough height', () => {
    const spot = findSpot({ width: 1000, height: 600 }, card, [box(100, 0, 580, 600)]);
    expect(spot).toMatchObject({ left: 688, width: 300 });
  });

  it('finds no place for a card where a form fills the window', () => {
    expect(findSpot({ width: 320, height: 256 }, card, [box(10, 40, 300, 216)])).toBeNull();
  });

  it('still finds a place for the chip above such a form', () => {
    const spot = findSpot({ width: 320, height: 256 }, chip, [box(10, 80, 300, 176)]);
    expect(spot).toMatchObject({ edge: 'top', offset: 12 });
  });

  it('shows no chip where even that would cover the form', () => {
    expect(findSpot({ width: 320, height: 256 }, chip, [box(0, 20, 320, 220)])).toBeNull();
  });

  it('ignores what is scrolled out of sight', () => {
    const spot = findSpot({ width: 1280, height: 800 }, card, [
      box(0, -500, 1280, 400),
      box(0, 900, 1280, 400),
    ]);
    expect(spot).toMatchObject({ left: 888, room: 776 });
  });
});

describe('the overlay covers nothing that is to stay clear', () => {
  const forms: Box[][] = [
    [box(400, 100, 420, 300)],
    [box(20, 60, 280, 40), box(20, 120, 280, 40), box(20, 180, 120, 40)],
    [box(0, 0, 1920, 90), box(700, 300, 500, 420)],
  ];
  const sizes = [320, 480, 768, 1024, 1280, 1920].flatMap((width) =>
    [256, 600, 1080].map((height) => ({ width, height })),
  );

  it.each(sizes)('in a window of $width × $height', (size) => {
    for (const form of forms) {
      for (const asked of [card, chip]) {
        const spot = findSpot(size, asked, form);
        if (!spot) continue;
        const reach = reachOf(spot, size.height);
        expect(form.filter((one) => meet(one, reach))).toEqual([]);
        expect(meet(reach, box(0, 0, size.width, size.height))).toBe(true);
        expect(reach.left).toBeGreaterThanOrEqual(0);
        expect(reach.right).toBeLessThanOrEqual(size.width);
      }
    }
  });
});
