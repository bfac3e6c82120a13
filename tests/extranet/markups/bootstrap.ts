import type { Field, Form } from '../parts.ts';
import type { Markup, Sheet, To } from './markup.ts';
import { rowsTable } from './rows-table.ts';

/** A page built with Bootstrap's class names: placeholders where labels would be, which are for screen readers only. */
export const bootstrap: Markup = {
  selectors: {
    identifier: '#inputIdentifiant',
    password: '#inputMotDePasse',
    submit: '#btn-connexion',
    form: 'form.form-connexion',
  },
  refusal: 'Connexion impossible\u00a0: vos identifiants sont incorrects.',
  refusedBy: 'redirect',
  charset: 'utf-8',
  styleSheet: 'bootstrap.css',
  address: (route) => `/aparts/${route}`,
  heading: (text) => `<h2 class="h4 mb-3">${text}</h2>`,
  paragraph: (text) => `<p class="lead">${text}</p>`,
  notice: ({ level, text }) =>
    `<div class="alert alert-${level === 'error' ? 'danger' : level}">${text}<button type="button" class="btn-close" aria-label="Fermer"></button></div>`,
  field,
  submit: (form) => control(form),
  form: (form, inner, to) =>
    `<form class="form-${form.name} card card-body" method="post" action="${to(form.route)}"${form.send === 'script' ? ' data-envoi="script"' : ''}>${inner}</form>`,
  links: (all, to) =>
    `<div class="list-group">${all
      .map((one) => `<a class="list-group-item" href="${to(one.route)}">${one.label}</a>`)
      .join('')}</div>`,
  rows: rowsTable('table table-striped', 'text-danger'),
  sheet,
};

const idOf = (field: Field) => `input${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;

const control = (form: Form): string =>
  form.send === 'link'
    ? `<a href="#" role="button" id="btn-${form.name}" class="envoi-lien btn btn-primary">${form.submit}</a>`
    : `<button type="submit" id="btn-${form.name}" class="btn btn-primary">${form.submit}</button>`;

function field(field: Field, _form: Form, to: To): string {
  const id = idOf(field);
  const error = field.error ? `<div class="invalid-feedback d-block">${field.error}</div>` : '';
  const hint = field.hint ? `<div class="form-text">${field.hint}</div>` : '';
  const invalid = field.error ? ' is-invalid' : '';
  switch (field.type) {
    case 'code':
      return code(id, field.name, error, to);
    case 'checkbox':
      return `<div class="form-check"><input class="form-check-input" type="checkbox" id="${id}" name="${field.name}">
<label class="form-check-label" for="${id}">${field.label}</label>${error}</div>`;
    case 'textarea':
      return `<div class="mb-3"><label for="${id}">${field.label}</label><textarea class="form-control" id="${id}" name="${field.name}" rows="5"></textarea>${error}</div>`;
    default:
      return `<div class="mb-3"><label class="visually-hidden" for="${id}">${field.label}</label>
<input class="form-control${invalid}" id="${id}" name="${field.name}" type="${field.type}" placeholder="${field.label}"${field.autocomplete ? ` autocomplete="${field.autocomplete}"` : ''}>${error}${hint}</div>`;
  }
}

const code = (
  id: string,
  name: string,
  error: string,
  to: To,
) => `<div class="card mb-3"><div class="card-header">Contrôle de sécurité</div>
<div class="card-body input-group"><img src="${to('code')}" alt="captcha" width="160" height="50">
<button type="button" class="autre-code btn" title="Autre image">⇄</button>
<input class="form-control" id="${id}" name="${name}" type="text" placeholder="Captcha">${error}</div></div>`;

function sheet({ lang, title, head, banner, main, bare, footer, to }: Sheet): string {
  const top = `<nav class="navbar"><a class="navbar-brand" href="${to('')}">Activité partielle</a>
<span><a class="btn btn-sm" href="${to('langue/fr')}">Français</a><a class="btn btn-sm" href="${to('langue/en')}">English</a></span></nav>`;
  const help = footer
    .map((one) => `<a class="btn btn-link" href="${to(one.route)}">${one.label}</a>`)
    .join('');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}
<script src="/aparts/static/bootstrap.js" defer></script></head>
<body class="bg-light">${banner}${bare ? '' : top}<div class="container py-4">${main}
${bare ? '' : `<div class="text-center mt-4">${help}</div>`}</div></body></html>`;
}
