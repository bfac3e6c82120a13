import type { Field, Form } from '../parts.ts';
import type { Markup, Sheet, To } from './markup.ts';
import { rowsTable } from './rows-table.ts';

/** A JavaServer Faces application: colons in ids, hidden view state, messages in `ui-messages`. */
export const jsf: Markup = {
  selectors: {
    identifier: '[id="formConnexion:identifiant"]',
    password: '[id="formConnexion:motDePasse"]',
    submit: '[id="formConnexion:valider"]',
    form: '#formConnexion',
  },
  refusal: 'Échec de l’authentification. Vérifiez votre identifiant et votre mot de passe.',
  refusedBy: 'answer',
  charset: 'utf-8',
  styleSheet: 'jsf.css',
  address: (route) => `/aparts/${route}${route === '' ? '' : '.jsf'}`,
  heading: (text) => `<div class="ui-panel-titlebar"><span class="ui-panel-title">${text}</span></div>`,
  paragraph: (text) => `<div class="ui-outputtext">${text}</div>`,
  notice: ({ level, text }) =>
    `<div id="messages" class="ui-messages ui-widget"><span class="ui-messages-${LEVELS[level]}">
<span class="ui-messages-${LEVELS[level]}-summary">${text}</span></span></div>`,
  field,
  submit: (form) => `<tr><td></td><td>${control(form)}</td></tr>`,
  form: wrap,
  links: (all, to) =>
    `<div class="ui-menu">${all
      .map(
        (one, at) =>
          `<a id="j_idt${at + 20}" href="${to(one.route)}" class="ui-commandlink">${one.label}</a>`,
      )
      .join('<br>')}</div>`,
  rows: rowsTable('ui-datatable', 'etat-rouge'),
  sheet,
};

const LEVELS = { error: 'error', warning: 'warn', info: 'info', success: 'info' };

const idOf = (form: Form) => `form${form.name.charAt(0).toUpperCase()}${form.name.slice(1)}`;

function wrap(form: Form, inner: string, to: To): string {
  const byScript = form.send === 'script' ? ' data-envoi="script"' : '';
  return `<form id="${idOf(form)}" name="${idOf(form)}" method="post" action="${to(form.route)}"${byScript}>
<input type="hidden" name="javax.faces.ViewState" value="j_id1:j_id4" autocomplete="off">
<table class="ui-panelgrid"><tbody>${inner}</tbody></table></form>`;
}

function control(form: Form): string {
  const id = `${idOf(form)}:valider`;
  return form.send === 'link'
    ? `<a href="#" role="button" id="${id}" class="envoi-lien">${form.submit}</a>`
    : `<button id="${id}" name="${id}" type="submit" class="ui-button"><span class="ui-button-text">${form.submit}</span></button>`;
}

function field(field: Field, form: Form, to: To): string {
  const id = `${idOf(form)}:${field.name}`;
  const label = `<td><label for="${id}" class="ui-outputlabel">${field.label}</label></td>`;
  const error = field.error
    ? `<span class="ui-message-error"><span class="ui-message-error-detail">${field.error}</span></span>`
    : '';
  const hint = field.hint ? `<div class="ui-hint">${field.hint}</div>` : '';
  switch (field.type) {
    case 'code':
      return code(id, error, form, to);
    case 'checkbox':
      return `<tr><td></td><td><input type="checkbox" id="${id}" name="${id}"> <label for="${id}">${field.label}</label>${error}</td></tr>`;
    case 'textarea':
      return `<tr>${label}<td><textarea id="${id}" name="${id}" rows="5" cols="40"></textarea>${error}</td></tr>`;
    default:
      return `<tr>${label}<td><input id="${id}" name="${id}" type="${field.type}" class="ui-inputfield">${error}${hint}</td></tr>`;
  }
}

const code = (
  id: string,
  error: string,
  form: Form,
  to: To,
) => `<tr><td colspan="2"><b>Contrôle de sécurité</b></td></tr>
<tr><td></td><td><img id="${id}Image" src="${to('code')}" alt="" width="160" height="50">
<a href="${to('autre-code')}?de=${form.name}" title="Générer un autre cryptogramme">⇄</a></td></tr>
<tr><td><label for="${id}">Cryptogramme visuel</label></td><td><input id="${id}" name="${id}" type="text" size="8">${error}</td></tr>`;

function sheet({ lang, title, head, banner, main, bare, footer, to }: Sheet): string {
  const top = `<div class="bandeau"><span>Extranet Activité partielle</span>
<span><a href="${to('langue/fr')}">FR</a> | <a href="${to('langue/en')}">EN</a></span></div>`;
  const bottom = footer.map((one) => `<a id="j_idt90" href="${to(one.route)}">${one.label}</a>`).join('');
  return `<!DOCTYPE html>
<html lang="${lang}" xmlns="http://www.w3.org/1999/xhtml"><head id="j_idt2"><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>${banner}${bare ? '' : top}<div id="contenu" class="ui-panel">${main}</div>
${bare ? '' : `<div id="piedPage">${bottom}</div>`}</body></html>`;
}
