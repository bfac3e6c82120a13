import type { Surroundings } from '../../lib/overlay/view.ts';
import { documentsOf } from '../../lib/page/documents.ts';
import { all, attribute } from '../../lib/page/dom.ts';
import { type PageLink, type PageLinks, pageLinks } from '../../lib/page/links.ts';
import { isRendered } from '../../lib/page/rendered.ts';
import { pointAt } from './pointing.ts';

/** Beyond this no heading is looked for. */
const AT_MOST = 20;

/** What of the page itself the help speaks of, or should not cover: the links of advice, the first heading. */
export class PageGuide {
  /** The link that is ringed now. */
  pointed: HTMLElement | null = null;
  /** The first heading, and what the page calls out. */
  private said: readonly Element[] = [];
  private links: PageLinks = new Map();
  private pointing = new AbortController();

  /** Looks for them: a page drawn by script may have new ones in their place. */
  look(): void {
    const pages = documentsOf(window);
    this.links = new Map(pages.toReversed().flatMap((page) => [...pageLinks(page)]));
    const heading = pages.map(firstHeading).find((one) => one !== undefined);
    const alerts = pages.flatMap((page) => all(page, '[role=alert]').slice(0, AT_MOST));
    this.said = heading ? [heading, ...alerts] : alerts;
  }

  /** All that the page says here and that must stay in sight. */
  get words(): Element[] {
    return [...this.said, ...this.links.values()].filter(({ isConnected }) => isConnected);
  }

  /** Labels of the links that are on the page, and whether it is in English. */
  get around(): Pick<Surroundings, 'links' | 'english'> {
    const links = [...this.links].filter(([, { isConnected }]) => isConnected).map(([label]) => label);
    return { links: new Set(links), english: /^en\b/i.test(attribute(document.documentElement, 'lang')) };
  }

  /** Rings a link; `over` is called when it has been ringed long enough, not while `isRead`. */
  point(label: PageLink, outline: HTMLElement, then: { isRead(): boolean; over(): void }): void {
    this.stop();
    const link = this.links.get(label);
    if (!link?.isConnected) return;
    this.pointing = new AbortController();
    this.pointed = link;
    pointAt(link, outline, then, this.pointing.signal);
  }

  stop(): void {
    this.pointed = null;
    this.pointing.abort();
  }
}

function firstHeading(page: Document): Element | undefined {
  const rendered = (selector: string) => all(page, selector).slice(0, AT_MOST).find(isRendered);
  return rendered('h1') ?? rendered('h2, h3, [role=heading]');
}
