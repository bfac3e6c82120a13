import { all, bodyOf, isElement, lineage, nextOf, previousOf } from '../page/dom.ts';
import { isTextField, typeOf } from '../page/fields.ts';
import { isRendered } from '../page/rendered.ts';

/** The part of a page that is described: all of `block`, and little of what is around it. */
export interface Region {
  block: Element;
  /** The elements around the block, from `<html>` down. */
  above: readonly Element[];
}

const LARGEST_BLOCK = 300;
const MOST_FIELDS = 200;

export function regionOf(document: Document): Region | null {
  const middle = middleOf(document);
  if (!middle) return null;
  const line = lineage(middle, 1_000);
  const largest = line.findLastIndex((one) => one === middle || !isLarge(one));
  const at = Math.max(0, largest);
  return { block: line[at] ?? middle, above: line.slice(at + 1).reverse() };
}

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

/** An element on the way to the block, with its small neighbours. */
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
