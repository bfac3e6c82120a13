import type { Advice } from '../../lib/advice/advice.ts';
import { type PageLinks, pageLinks } from '../../lib/page/links.ts';
import { pointAt } from './pointing.ts';

/** The page's own links that go with advice, and the one that « Montrer » points at. */
export class PageGuide {
  pointed: HTMLElement | null = null;
  private links: PageLinks = new Map();
  private pointing = new AbortController();

  /** Looks for the links: a page drawn by script may have new ones in their place. */
  look(): void {
    this.links = pageLinks(document);
  }

  get all(): HTMLElement[] {
    return [...this.links.values()].filter(({ isConnected }) => isConnected);
  }

  linkFor({ pointsAt = [] }: Advice): HTMLElement | undefined {
    return pointsAt.map((label) => this.links.get(label)).find((link) => link?.isConnected);
  }

  /** Points at the link that goes with an advice; `over` is called when it does so no more. False: there is no link. */
  point(advice: Advice, outline: HTMLElement, over: () => void): boolean {
    const link = this.linkFor(advice);
    if (!link) return false;
    this.stop();
    this.pointing = new AbortController();
    this.pointed = link;
    pointAt(link, outline, this.pointing.signal, () => {
      this.pointed = null;
      over();
    });
    return true;
  }

  stop(): void {
    this.pointing.abort();
  }
}
