import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from './poll.ts';

/** Where a person looks: the page itself (with its frames) or our overlay. */
export type Place = 'page' | 'overlay';

/** The field that carries this label, placeholder or table heading, as a person would find it. */
export const fieldNamed = (page: Page, label: string) => find(page, fieldInPage, 'page', label);

/** The link, button or other control with this text. */
export const controlNamed = (page: Page, place: Place, name: string) =>
  find(page, controlInPage, place, name);

type Finder = (place: Place, name: string) => Element | null;

async function find(page: Page, finder: Finder, place: Place, name: string): Promise<ElementHandle<Element>> {
  const found = await until(
    async () => firstOf(page.frames(), finder, place, name),
    (element) => element !== null,
    () => `Nothing visible named « ${name} » in the ${place} at ${page.url()}`,
  );
  if (!found) throw new Error(`« ${name} » vanished`);
  return found;
}

async function firstOf(frames: Frame[], finder: Finder, place: Place, name: string) {
  for (const frame of frames) {
    const handle = (await frame.evaluateHandle(finder, place, name)).asElement();
    if (handle) return handle as ElementHandle<Element>;
  }
  return null;
}

// The two functions below run in the page: they may use nothing from outside their own braces.

function fieldInPage(_place: Place, wanted: string): Element | null {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  const namesOf = (field: HTMLInputElement) => [
    ...[...(field.labels ?? [])].map((label) => label.textContent),
    field.getAttribute('aria-label'),
    field.placeholder,
    field.closest('td')?.previousElementSibling?.textContent,
  ];
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  const fits = (field: HTMLInputElement) =>
    namesOf(field).some((name) => plain(name).startsWith(plain(wanted)));
  return fields.find((field) => field.checkVisibility() && fits(field)) ?? null;
}

function controlInPage(place: Place, wanted: string): Element | null {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  const root = place === 'overlay' ? document.querySelector('aide-connexion')?.shadowRoot : document;
  const all =
    'a, button, input[type=submit], input[type=button], input[type=image], [role=button], [role=tab], summary, label';
  const controls = [...(root?.querySelectorAll<HTMLElement>(all) ?? [])].filter((control) =>
    control.checkVisibility(),
  );
  const namesOf = (control: HTMLElement) =>
    [
      control.textContent,
      control.getAttribute('aria-label'),
      control.getAttribute('value'),
      control.title,
    ].map(plain);
  const fits = (test: (name: string) => boolean) => controls.find((control) => namesOf(control).some(test));
  return (
    fits((name) => name === plain(wanted)) ??
    fits((name) => name.startsWith(plain(wanted))) ??
    fits((name) => name.includes(plain(wanted))) ??
    null
  );
}
