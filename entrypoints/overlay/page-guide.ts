import type { Surroundings } from '../../lib/overlay/view.ts';
import { documentsOf } from '../../lib/page/documents.ts';
import { all, attribute } from '../../lib/page/dom.ts';
import { type PageLink, type PageLinks, pageLinks } from '../../lib/page/links.ts';
import { isRendered } from '../../lib/page/rendered.ts';
import { pointAt } from './pointing.ts';

const AT_MOST = 20;

/** Finds the page's own elements that the help speaks of, or should not cover. */
export class PageGuide {
  pointed: HTMLElement | null = null;
  #said: readonly Element[] = [];
  #links: PageLinks = new Map();
  #pointing = new AbortController();

  /** A script may have put new links in place of the old. */
  look(): void {
    const pages = documentsOf(window);
    this.#links = new Map(pages.toReversed().flatMap((page) => [...pageLinks(page)]));
    const heading = pages.map(firstHeading).find((one) => one !== undefined);
    const alerts = pages.flatMap((page) => all(page, '[role=alert]').slice(0, AT_MOST));
    this.#said = heading ? [heading, ...alerts] : alerts;
  }

  get words(): Element[] {
    return [...this.#said, ...this.#links.values()].filter(({ isConnected }) => isConnected);
  }

  get around(): Pick<Surroundings, 'links' | 'english'> {
    const links = [...this.#links].filter(([, { isConnected }]) => isConnected).map(([label]) => label);
    return { links: new Set(links), english: /^en\b/i.test(attribute(document.documentElement, 'lang')) };
  }

  /** `over`: ringed long enough, and not while `isRead`. */
  point(label: PageLink, outline: HTMLElement, then: { isRead(): boolean; over(): void }): void {
    this.stop();
    const link = this.#links.get(label);
    if (!link?.isConnected) return;
    this.#pointing = new AbortController();
    this.pointed = link;
    pointAt(link, outline, then, this.#pointing.signal);
  }

  stop(): void {
    this.pointed = null;
    this.#pointing.abort();
  }
}

function firstHeading(page: Document): Element | undefined {
  const rendered = (selector: string) => all(page, selector).slice(0, AT_MOST).find(isRendered);
  return rendered('h1') ?? rendered('h2, h3, [role=heading]');
}
