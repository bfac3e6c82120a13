import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const KEPT_AS = 'read-by-the-extension';

/** Lets a build note in the page's session storage which fields its scripts read or write there, and how. */
export function letSpy(build: string): void {
  // First of our scripts in a page; the others come into the same world.
  const page = join(build, 'page.js');
  const spy = [spyOnFields, spyOnForms].map((one) => `(${one})(note);`).join('\n');
  const start = `{ const note = (${noteIn})(${JSON.stringify(KEPT_AS)});\n${spy} }`;
  writeFileSync(page, `${start}\n${readFileSync(page, 'utf8')}`);
}

/** Each use once, such as `get value of code`, on all pages since the tab was opened. */
export const usesIn = (page: Page): Promise<string[]> =>
  page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? '[]').sort(), KEPT_AS);

type Note = (use: string, field: Element) => void;

// The functions below run in the extension's world: they may use nothing from outside their own braces.

function noteIn(key: string): Note {
  return (use, field) => {
    const name = Element.prototype.getAttribute.call(field, 'name') ?? 'no name';
    const uses = new Set(JSON.parse(sessionStorage.getItem(key) ?? '[]'));
    sessionStorage.setItem(key, JSON.stringify([...uses.add(`${use} of ${name}`)]));
  };
}

function spyOnFields(note: Note): void {
  for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
    for (const property of ['value', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'selectedOptions']) {
      const native = Object.getOwnPropertyDescriptor(prototype, property);
      if (!native) continue;
      Object.defineProperty(prototype, property, {
        configurable: true,
        get() {
          note(`get ${property}`, this);
          return native.get?.call(this);
        },
        set(text) {
          note(`set ${property}`, this);
          native.set?.call(this, text);
        },
      });
    }
  }
}

function spyOnForms(note: Note): void {
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name) {
    const isTyped =
      name === 'value' && this.matches('input:not([type=submit],[type=button],[type=image],[type=hidden])');
    if (isTyped) note('get attribute', this);
    return getAttribute.call(this, name);
  };
  const Native = FormData;
  globalThis.FormData = class extends Native {
    constructor(form?: HTMLFormElement) {
      super(form);
      if (form) note('all', form);
    }
  };
}
