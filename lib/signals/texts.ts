import {
  all,
  bodyOf,
  contains,
  isElement,
  isText,
  lineage,
  nextOf,
  parentOf,
  previousOf,
  tagOf,
  textOf,
} from '../page/dom.ts';
import type { SiteForm } from '../page/form-parts.ts';
import { type Budget, type Run, runsIn } from '../page/runs.ts';
import { ANNOUNCED } from '../page/skipped.ts';
import { isNamedError } from '../page/tone.ts';

/** Limit, in elements: no message hides that far from its form. */
const AROUND_FORM = 1_200;
const WHOLE_PAGE = 2_500;
/** A larger block beside the form is content. */
const NEIGHBOUR = 80;
const NEIGHBOURS_EACH_SIDE = 25;
const BESIDE = 200;
/** In blocks between: a plain text no farther than that is about the form. */
export const NEAR = 3;
/** A block of so few texts holds a message and nothing else, however far it stands. */
const ALONE = 2;

/** What can be read around the form, or on the page. */
export interface Texts {
  runs: readonly (Run & { distance: number })[];
  /** How many; Infinity beside a form, where they are not counted. */
  words: number;
}

/** The texts around the form; without one, those of the whole page up to a limit. */
export function textsOf(document: Document, form: SiteForm | undefined): Texts {
  const body = bodyOf(document);
  if (!body) return { runs: [], words: 0 };
  if (form) {
    const runs = [...around(form.block), ...announced(document, form)];
    return {
      runs: unique(runs.sort((one, other) => one.distance - other.distance)),
      words: Number.POSITIVE_INFINITY,
    };
  }
  const runs = runsIn(body, { left: WHOLE_PAGE }).map((run) => ({
    ...run,
    distance: Number.POSITIVE_INFINITY,
  }));
  return { runs, words: runs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) };
}

function unique<Found extends Run>(runs: readonly Found[]): Found[] {
  const seen = new Set<Node | undefined>();
  return runs.filter(({ parts: [first] }) => !seen.has(first) && seen.add(first));
}

function around(block: Element): (Run & { distance: number })[] {
  const budget: Budget = { left: AROUND_FORM };
  const found = runsIn(block, budget).map((run) => ({ ...run, distance: 0 }));
  lineage(block, 30).forEach((level, index) => {
    const add = (runs: Run[]) => {
      const distance = runs.length <= ALONE ? Math.min(index + 1, NEAR) : index + 1;
      found.push(...runs.map((run) => ({ ...run, distance })));
    };
    const parent = parentOf(level);
    if (parent) add(runsIn(parent, { left: BESIDE }, [], false).filter(isStray));
    for (const neighbour of neighboursOf(level)) {
      const own = { left: Math.min(NEIGHBOUR, budget.left) };
      const before = own.left;
      const runs = runsIn(neighbour, own);
      budget.left -= before - own.left + 1;
      if (own.left > 0) add(runs);
    }
  });
  return found;
}

/** In no element of its own. */
const isStray = ({ parts }: Run): boolean => parts.some((part) => isText(part) && /\S/.test(textOf(part)));

function neighboursOf(level: Element): Element[] {
  if (!parentOf(level)) return [];
  const walk = (step: (node: Node) => Node | null) => {
    const found: Element[] = [];
    for (let at = step(level); at && found.length < NEIGHBOURS_EACH_SIDE; at = step(at))
      if (isElement(at) && !isRim(at)) found.push(at);
    return found;
  };
  return [...walk(previousOf), ...walk(nextOf)];
}

const isRim = (element: Element): boolean => /^(nav|footer)$/.test(tagOf(element)) && !isNamedError(element);

/** Wherever it stands; a region may also hold the whole page. */
function announced(document: Document, { block }: SiteForm): (Run & { distance: number })[] {
  const regions = all(document, ANNOUNCED).slice(0, 30);
  return regions.flatMap((region) => {
    const distance = contains(region, block) ? Number.POSITIVE_INFINITY : NEAR;
    return runsIn(region, { left: NEIGHBOUR }).map((run) => ({ ...run, distance }));
  });
}
