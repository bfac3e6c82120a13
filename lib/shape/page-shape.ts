import { browserVersion } from '../page/browser-name.ts';
import { readPage } from '../page/page.ts';
import { maskLines } from './mask.ts';
import { maskAddress } from './mask-code.ts';
import { rawLinesOf } from './raw-lines.ts';
import { seenOn } from './seen.ts';
import type { Shape } from './shape.ts';
import { withinWeight } from './shape-file.ts';

/** Describes the page this runs in, without anybody's data, and changes nothing in it. */
export function pageShape(): Shape {
  const raw = rawLinesOf(document);
  const page = readPage();
  return withinWeight({
    place: maskAddress(page.place),
    status: page.status,
    browser: browserVersion(navigator.userAgent),
    seen: seenOn(page),
    lines: maskLines(raw),
  });
}
