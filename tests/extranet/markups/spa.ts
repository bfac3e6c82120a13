import type { Field, Form } from '../parts.ts';
import type { Markup, Sheet, To } from './markup.ts';
import { rowsTable } from './rows-table.ts';

/** A single page: everything arrives late, forms have no address, a script answers them and changes routes. */
export const spa: Markup = {
  selectors: {
    identifier: 'input[name="identifiant"]',
    password: 'input[name="motDePasse"]',
    submit: '.css-connexion-envoi',
    form: '.css-connexion',
  },
  refusal: 'Login ou mot de passe erroné, veuillez réessayer.',
  refusedBy: 'answer',
  charset: 'utf-8',
  styleSheet: 'spa.css',
  scripts: ['app.js', 'send.js', 'link-submit.js', 'redraw.js'],
  address: (route) => `/aparts/${route}`,
  heading: (text) => `<h1 class="css-titre">${text}</h1>`,
  paragraph: (text) => `<p>${text}</p>`,
  notice: ({ level, text }) => `<div class="css-toast css-${level}" role="alert">${text}</div>`,
  field,
  submit: (form) =>
    form.send === 'link'
      ? `<a href="#" class="envoi-lien css-bouton css-${form.name}-envoi">${form.submit}</a>`
      : `<button class="css-bouton css-${form.name}-envoi">${form.submit}</button>`,
  form: (form, inner, to) => wrap(form, inner, to),
  links: (all, to) =>
    `<nav>${all.map((one) => `<a href="${to(one.route)}">${one.label}</a>`).join('')}</nav>`,
  rows: rowsTable('css-liste', 'css-rouge'),
  sheet,
};

// The method keeps what is typed out of the address when the script does not come to answer. Only the log-in
// form may do without an address: it is sent to the page it is on.
const wrap = (form: Form, inner: string, to: To): string =>
  `<form method="post" class="css-${form.name}" data-envoi="script"${form.name === 'connexion' ? '' : ` action="${to(form.route)}"`}>${inner}</form>`;

function field(field: Field, _form: Form, to: To): string {
  const error = field.error ? `<span class="css-erreur">${field.error}</span>` : '';
  const hint = field.hint ? `<small>${field.hint}</small>` : '';
  switch (field.type) {
    case 'code':
      return `<div class="css-champ"><h2>Contrôle de sécurité</h2><img src="${to('code')}" alt="" width="160" height="50">
<button type="button" class="autre-code" aria-label="Autre code">⇄</button>
<label>Saisissez le code affiché <input name="${field.name}" type="text" autocomplete="off"></label>${error}</div>`;
    case 'checkbox':
      return `<label class="css-case"><input name="${field.name}" type="checkbox"> ${field.label}</label>${error}`;
    case 'textarea':
      return `<label class="css-champ">${field.label}<textarea name="${field.name}" rows="5"></textarea>${error}</label>`;
    default:
      return `<label class="css-champ">${field.label}<input name="${field.name}" type="${field.type}"${field.autocomplete ? ` autocomplete="${field.autocomplete}"` : ''}>${error}${hint}</label>`;
  }
}

function sheet({ lang, title, head, banner, main, bare, footer, to }: Sheet): string {
  const top = `<header><a href="${to('')}">Activité partielle</a><a href="${to('langue/fr')}">FR</a><a href="${to('langue/en')}">EN</a></header>`;
  const help = footer.map((one) => `<a href="${to(one.route)}">${one.label}</a>`).join('');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body>${banner}${bare ? '' : top}<div id="app"><p class="css-attente">Chargement…</p></div>
<template id="vue">${main}</template>${bare ? '' : `<footer>${help}</footer>`}</body></html>`;
}
