import { describe, expect, it } from 'vitest';
import { tellsBeyondText } from '../../lib/gate/beyond-text.ts';
import { wholeTextOf } from '../../lib/page/skim.ts';

const page = (body: string): Document =>
  new DOMParser().parseFromString(
    `<html><head><title>Extranet</title></head><body>${body}</body></html>`,
    'text/html',
  );
const tells = (document: Document) => tellsBeyondText(document, wholeTextOf(document));

describe('words that are no text of the page', () => {
  it.each(['x-part', 'div', 'span', 'main'])('may stand in the shadow root of <%s>', (name) => {
    const document = page(`<p>Bienvenue</p><${name} id="host"></${name}>`);
    expect(tells(document)).toBe(false);
    document.getElementById('host')?.attachShadow({ mode: 'open' });
    expect(tells(document)).toBe(true);
  });

  it('may stand in the root of a custom element that holds more', () => {
    const document = page('<x-part id="host"><p>Bienvenue</p></x-part>');
    document.getElementById('host')?.attachShadow({ mode: 'open' });
    expect(tells(document)).toBe(true);
  });

  it.each([
    ['a field that nobody can change', '<input readonly value="Mot de passe incorrect">'],
    ['a field that was switched off', '<input disabled value="Mot de passe incorrect">'],
    ['a button', '<form><input type="submit" value="Mot de passe incorrect"></form>'],
    ['a style sheet', '<style>p::after{content: attr(data-message)}</style>'],
  ])('may stand in %s', (_, body) => {
    expect(tells(page(body))).toBe(true);
  });

  it('are none on a page of texts, lists and fields', () => {
    expect(tells(page('<ul><li>Aide</li></ul><p>Bienvenue</p><form><input name="login"></form>'))).toBe(
      false,
    );
  });
});
