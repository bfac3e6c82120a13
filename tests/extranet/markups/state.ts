import type { Field, Form } from '../parts.ts';
import type { Markup, Sheet, To } from './markup.ts';
import { rowsTable } from './rows-table.ts';

/** A page after a public design system, with names of its own, under a strict content security policy. */
export const state: Markup = {
  selectors: {
    identifier: '#login-identifiant',
    password: '#login-motDePasse',
    submit: '#login-submit',
    form: '#login-form',
  },
  refusal: 'Erreur\u00a0: l’identifiant ou le mot de passe saisi n’est pas reconnu.',
  refusedBy: 'redirect',
  charset: 'utf-8',
  headers: {
    'content-security-policy':
      "default-src 'self'; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'",
  },
  styleSheet: 'state.css',
  address: (route) => `/aparts/${route}`,
  heading: (text) => `<h1 class="title title--l">${text}</h1>`,
  paragraph: (text) => `<p class="text">${text}</p>`,
  notice: ({ level, text }) =>
    `<div class="alert alert--${level}" role="${level === 'error' ? 'alert' : 'status'}"><p class="alert__title">${text}</p></div>`,
  field,
  submit: (form) => `<div class="form__actions">${control(form)}</div>`,
  form: (form, inner, to) =>
    `<form id="${prefix(form)}-form" class="form" action="${to(form.route)}" method="post"${form.send === 'script' ? ' data-envoi="script"' : ''}>${inner}</form>`,
  links: (all, to) =>
    `<ul class="links">${all.map((one) => `<li><a class="link" href="${to(one.route)}">${one.label}</a></li>`).join('')}</ul>`,
  rows: rowsTable('table', 'badge badge--error'),
  sheet,
};

const prefix = (form: Form) => (form.name === 'connexion' ? 'login' : form.name);

function control(form: Form): string {
  const id = `${prefix(form)}-submit`;
  return form.send === 'link'
    ? `<a href="#" role="button" id="${id}" class="envoi-lien btn">${form.submit}</a>`
    : `<button type="submit" id="${id}" class="btn">${form.submit}</button>`;
}

function field(field: Field, form: Form, to: To): string {
  const id = `${prefix(form)}-${field.name}`;
  const group = (
    inner: string,
  ) => `<div class="input-group${field.error ? ' input-group--error' : ''}">${inner}
${field.error ? `<p id="${id}-error" class="error-text">${field.error}</p>` : ''}</div>`;
  const hint = field.hint ? `<span class="label__hint">${field.hint}</span>` : '';
  const label = `<label class="label" for="${id}">${field.label}${hint}</label>`;
  switch (field.type) {
    case 'code':
      return group(code(id, field.name, to));
    case 'checkbox':
      return group(`<input type="checkbox" id="${id}" name="${field.name}"> ${label}`);
    case 'textarea':
      return group(`${label}<textarea class="input" id="${id}" name="${field.name}" rows="5"></textarea>`);
    default:
      return group(label + input(id, field));
  }
}

function input(id: string, field: Field): string {
  const autocomplete = field.autocomplete ? ` autocomplete="${field.autocomplete}"` : '';
  const described = field.error ? ` aria-invalid="true" aria-describedby="${id}-error"` : '';
  const show =
    field.type === 'password'
      ? `<button type="button" class="voir" aria-controls="${id}">Afficher</button>`
      : '';
  return `<input class="input" id="${id}" name="${field.name}" type="${field.type}"${autocomplete}${described}>${show}`;
}

const code = (id: string, name: string, to: To) => `<h2 class="title title--s">Contrôle de sécurité</h2>
<img src="${to('code')}" alt="" width="160" height="50">
<button type="button" class="autre-code" aria-label="Changer d’image">⇄</button>
<label class="label" for="${id}">Recopiez les caractères de l’image</label>
<input class="input" id="${id}" name="${name}" type="text" autocomplete="off" spellcheck="false">`;

const COOKIES = `<section class="cookies" aria-label="Cookies"><p>Ce site utilise des cookies nécessaires à la connexion et à la mesure d’audience.</p>
<button type="button" class="fermer-cookies">Continuer</button></section>`;

function sheet({ lang, title, head, banner, main, bare, footer, to }: Sheet): string {
  const top = `<header class="header"><a class="header__title" href="${to('')}">Activité partielle</a>
<form class="search" role="search" action="${to('documentation')}" method="post"><label class="label" for="recherche">Rechercher</label>
<input class="input" id="recherche" name="recherche" type="search"><button class="btn btn--small">OK</button></form>
<nav class="languages" aria-label="Langue"><a href="${to('langue/fr')}">FR</a> <a href="${to('langue/en')}">EN</a></nav></header>`;
  const bottom = footer.map((one) => `<a class="link" href="${to(one.route)}">${one.label}</a>`).join('');
  return `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}
<script src="/aparts/static/state.js" defer></script></head>
<body>${banner}${bare ? '' : top}<main class="container" role="main">${main}</main>
${bare ? '' : `<footer class="footer">${bottom}</footer>${COOKIES}`}</body></html>`;
}
