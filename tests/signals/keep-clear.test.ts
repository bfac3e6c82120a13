import { expect, it } from 'vitest';
import { all } from '../../lib/page/dom.ts';
import { learnTrees } from '../../lib/page/flat.ts';
import { keepClearOf } from '../../lib/signals/keep-clear.ts';
import { form, logInPage } from './views.ts';

it('fields and buttons are kept clear in whatever web component they stand', () => {
  document.body.innerHTML = '<x-form></x-form>';
  const outer = document.querySelector('x-form')?.attachShadow({ mode: 'open' });
  if (outer) outer.innerHTML = '<section><input><x-button></x-button></section>';
  const inner = outer?.querySelector('x-button')?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = '<button>Se connecter</button>';
  learnTrees(document);
  const [block, field, button] = ['section', 'input', 'button'].map((name) => all(document, name)[0]);
  const login = { ...form('login'), block: block ?? document.body, fields: field ? [field] : [] };
  expect(keepClearOf([{ ...logInPage(), forms: [login], login }])).toEqual([field, button]);
});
