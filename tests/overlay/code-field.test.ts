import { afterEach, describe, expect, it } from 'vitest';
import { mendCase, typedCode } from '../../entrypoints/overlay/code-field.ts';

afterEach(() => document.body.replaceChildren());

/** A field of the page with these attributes, and what was typed into it. */
function field(text: string, attributes: Record<string, string> = {}): HTMLInputElement {
  const input = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  document.body.append(input);
  input.value = text;
  return input;
}

describe('the security code', () => {
  it.each([{}, { type: 'text' }, { type: 'search' }, { maxlength: '5' }])(
    'is mended in a field with %o',
    (attributes) => {
      const code = field('aBcde', attributes);
      expect(mendCase(code)).toBe(true);
      expect(code.value).toBe('abcde');
    },
  );

  it.each([
    { readonly: '' },
    { disabled: '' },
    { type: 'password' },
    { type: 'number' },
    { type: 'email' },
    { autocomplete: 'one-time-code' },
  ])('is neither read nor written in a field with %o', (attributes) => {
    const code = field('aBcde', attributes);
    const before = code.value;
    expect([typedCode(code), mendCase(code)]).toEqual([null, false]);
    expect(code.value).toBe(before);
  });

  it('is left alone where nothing is to be mended', () => {
    const code = field('abc1');
    let heard = 0;
    code.addEventListener('input', () => (heard += 1));
    expect([mendCase(code), mendCase(field('')), mendCase(null), heard]).toEqual([false, false, false, 0]);
  });

  it('keeps its caret and what is selected', () => {
    const code = field('aBcde');
    code.setSelectionRange(1, 3, 'backward');
    mendCase(code);
    expect([code.selectionStart, code.selectionEnd, code.selectionDirection]).toEqual([1, 3, 'backward']);
  });

  it('tells the page by the events of typing, past a value that the page put before its own', () => {
    const code = field('aBcde');
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const heard: string[] = [];
    Object.defineProperty(code, 'value', {
      get: () => native?.get?.call(code),
      set: () => heard.push('set'),
    });
    for (const type of ['input', 'change'])
      document.addEventListener(type, () => heard.push(`${type} ${code.value}`), { once: true });
    mendCase(code);
    expect(heard).toEqual(['input abcde', 'change abcde']);
  });
});
