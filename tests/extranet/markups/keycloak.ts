import type { Field, Form } from '../parts.ts';
import type { Markup, Sheet, To } from './markup.ts';
import { rowsTable } from './rows-table.ts';

/** The shape another extranet of the ASP is known to log in with. */
export const keycloak: Markup = {
  selectors: {
    identifier: '#username',
    password: '#password-input',
    submit: '#login-button',
    form: '#kc-form-login',
  },
  refusal: 'Identifiant ou mot de passe invalide.',
  refusedBy: 'answer',
  charset: 'utf-8',
  styleSheet: 'keycloak.css',
  address: (route, sessionId) =>
    route === 'connexion'
      ? `/auth/realms/aparts/login-actions/authenticate?session_code=${sessionId.slice(0, 12)}&client_id=aparts`
      : `/aparts/${route}`,
  heading: (text) => `<h1 id="kc-page-title">${text}</h1>`,
  paragraph: (text) => `<p class="instruction">${text}</p>`,
  notice: ({ level, text }) =>
    `<div class="asp-alert asp-alert--${level}"><span class="asp-alert__icon" aria-hidden="true"></span>
<span class="kc-feedback-text">${text}</span></div>`,
  field,
  submit: (form) => `<div class="asp-form-group">${control(form)}</div>`,
  form: (form, inner, to) =>
    `<form id="${formId(form)}" action="${to(form.route)}" method="post"${byScript(form)}>${inner}</form>`,
  links: (all, to) =>
    `<ul class="asp-links">${all.map((one) => `<li><a href="${to(one.route)}">${one.label}</a></li>`).join('')}</ul>`,
  rows: rowsTable('asp-table', 'asp-text--error'),
  sheet,
};

const ids: Record<string, string> = { identifiant: 'username', motDePasse: 'password-input' };
const names: Record<string, string> = { identifiant: 'username', motDePasse: 'password' };

const formId = (form: Form) => (form.name === 'connexion' ? 'kc-form-login' : `kc-form-${form.name}`);
const byScript = (form: Form) => (form.send === 'script' ? ' data-envoi="script"' : '');

function control(form: Form): string {
  const id = form.name === 'connexion' ? 'login-button' : `${form.name}-button`;
  return form.send === 'link'
    ? `<a href="#" role="button" id="${id}" class="envoi-lien">${form.submit}</a>`
    : `<button type="submit" id="${id}" name="login" class="asp-btn">${form.submit}</button>`;
}

function field(field: Field, _form: Form, to: To): string {
  const id = ids[field.name] ?? field.name;
  const name = names[field.name] ?? field.name;
  const error = field.error ? `<span id="input-error-${id}" class="asp-error">${field.error}</span>` : '';
  const hint = field.hint ? `<span class="asp-hint">${field.hint}</span>` : '';
  if (field.type === 'checkbox')
    return `<div class="asp-form-group"><input type="checkbox" id="${id}" name="${name}"> <label for="${id}">${field.label}</label>${error}</div>`;
  const label = `<label for="${id}" class="asp-label">${field.label}</label>`;
  if (field.type === 'textarea')
    return `<div class="asp-form-group">${label}${hint}<textarea id="${id}" name="${name}" rows="5"></textarea>${error}</div>`;
  if (field.type === 'code')
    return `<fieldset class="asp-captcha"><legend>Contrôle de sécurité</legend>
<img id="captcha-image" src="${to('code')}" alt="Code de sécurité" width="160" height="50">
<button type="button" class="autre-code" title="Afficher un autre code">⇄</button>
${label}${hint}<input id="${id}" name="${name}" type="text" autocomplete="off">${error}</fieldset>`;
  const autocomplete = field.autocomplete ? ` autocomplete="${field.autocomplete}"` : '';
  return `<div class="asp-form-group">${label}${hint}<input id="${id}" name="${name}" type="${field.type}"${autocomplete}>${error}</div>`;
}

function sheet({ lang, title, head, banner, main, bare, footer, to }: Sheet): string {
  return `<!DOCTYPE html>
<html lang="${lang}" class="login-pf"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body>${banner}<div id="kc-container">
${bare ? '' : header(to)}<main id="kc-content">${main}</main>
${bare ? '' : `<footer id="kc-info">${footer.map((one) => `<a href="${to(one.route)}">${one.label}</a>`).join(' ')}</footer>`}
</div></body></html>`;
}

const header = (to: To) =>
  `<header id="kc-header"><a href="${to('')}">Activité partielle</a>
<ul id="kc-locale"><li><a href="${to('langue/fr')}">Français</a></li><li><a href="${to('langue/en')}">English</a></li></ul></header>`;
