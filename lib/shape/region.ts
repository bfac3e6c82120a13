import { all, bodyOf, isElement, lineage, nextOf, previousOf } from '../page/dom.ts';
import { isTextField, typeOf } from '../page/fields.ts';
import { isRendered } from '../page/rendered.ts';

/** The part of a document that is told of: all of `block`, and of what is above it a little beside the way up. */
export interface Region {
  block: Element;
  /** From `<html>` down to the block, without it. */
  above: readonly Element[];
}

/** Elements; the form, its messages and its neighbours are seldom more. */
const LARGEST_BLOCK = 300;
/** Limit: fields looked at. */
const MOST_FIELDS = 200;

export function regionOf(document: Document): Region | null {
  const middle = middleOf(document);
  if (!middle) return null;
  const line = lineage(middle, 1_000);
  const largest = line.findLastIndex((one) => one === middle || !isLarge(one));
  const at = Math.max(0, largest);
  return { block: line[at] ?? middle, above: line.slice(at + 1).reverse() };
}

/** Without fields: the first message, heading, or all of it. */
function middleOf(document: Document): Element | null {
  const inputs = all(document, 'input').slice(0, MOST_FIELDS);
  const seen = (found: readonly Element[]) => found.find(isRendered);
  return (
    seen(inputs.filter((input) => typeOf(input) === 'password')) ??
    seen(all(document, 'frame,iframe').slice(0, 20)) ??
    seen(inputs.filter((input) => isTextField(input) && typeOf(input) !== 'search')) ??
    seen(all(document, '[role=alert],h1,h2').slice(0, 20)) ??
    bodyOf(document)
  );
}

const isLarge = (element: Element): boolean =>
  Element.prototype.getElementsByTagName.call(element, '*').item(LARGEST_BLOCK) !== null;

const EACH_SIDE = 4;
const SMALL = 25;

/** On the way down: the next one of the way, with its small neighbours. */
export function besideWay(next: Element): Element[] {
  const walk = (step: (node: Node) => Node | null): Element[] => {
    const found: Element[] = [];
    let looked = 0;
    for (let at = step(next); at && found.length < EACH_SIDE && looked < 40; at = step(at)) {
      looked += 1;
      if (isElement(at) && isSmall(at)) found.push(at);
    }
    return found;
  };
  return [...walk(previousOf).reverse(), next, ...walk(nextOf)];
}

const isSmall = (element: Element): boolean =>
  Element.prototype.getElementsByTagName.call(element, '*').item(SMALL) === null;
