import type { Field, Form, Part } from '../parts.ts';
import type { Markup, Sheet, To } from './markup.ts';

/** The Java application of the 2010s: nested tables, no class to hold on to, the session in every address. */
export const table: Markup = {
  selectors: {
    identifier: 'input[name="j_username"]',
    password: 'input[name="j_password"]',
    submit: '[name="valider"]',
    form: 'form[name="connexion"]',
  },
  refusal: 'ECHEC DE L\u2019AUTHENTIFICATION : IDENTIFIANT OU MOT DE PASSE INCORRECT',
  refusedBy: 'answer',
  charset: 'iso-8859-1',
  address: (route, sessionId) =>
    `/aparts/${route === '' ? '' : `${route}.do`}${route === '' ? '' : `;jsessionid=${sessionId}`}`,
  heading: (text) => `<font size="4" color="#003366"><b>${text}</b></font><br><br>`,
  paragraph: (text) => `<font size="2">${text}</font><br><br>`,
  notice: ({ level, text }) =>
    level === 'error'
      ? `<font color="red">${text}</font><br><br>`
      : `<table border="1" width="100%" bgcolor="#ffffcc"><tr><td><font size="2">${text}</font></td></tr></table><br>`,
  field,
  submit: (form) => `<tr><td></td><td>${control(form)}</td></tr>`,
  form: (form, inner, to) =>
    `<form name="${form.name}" action="${to(form.route)}" method="post"${form.send === 'script' ? ' data-envoi="script"' : ''}>
<table border="0" cellpadding="4">${inner}</table></form>`,
  links: (all, to) =>
    `<table border="0">${all
      .map(
        (one) =>
          `<tr><td>&gt;</td><td><a href="${to(one.route)}"><font size="2">${one.label}</font></a></td></tr>`,
      )
      .join('\n')}</table>`,
  rows,
  sheet,
};

const names: Record<string, string> = { identifiant: 'j_username', motDePasse: 'j_password' };

const control = (form: Form) =>
  form.send === 'link'
    ? `<a href="#" name="valider" onclick="document.forms['${form.name}'].submit(); return false;"><b>[ ${form.submit} ]</b></a>`
    : `<input type="submit" name="valider" value="${form.submit}">`;

function field(field: Field, form: Form, to: To): string {
  const name = names[field.name] ?? field.name;
  const label = `<td align="right"><font size="2">${field.label}&nbsp;:</font></td>`;
  const error = field.error ? ` <font color="red" size="2">${field.error}</font>` : '';
  if (field.type === 'code')
    return `<tr><td colspan="2"><b>Contrôle de sécurité</b></td></tr>
<tr><td align="right"><img src="${to('code')}" width="160" height="50"></td>
<td><a href="${to('autre-code')}?de=${form.name}" title="Autre code">&lt;&gt;</a></td></tr>
<tr>${label}<td><input type="text" name="${name}" size="8">${error}</td></tr>`;
  if (field.type === 'checkbox')
    return `<tr><td align="right"><input type="checkbox" name="${name}"></td><td><font size="2">${field.label}</font>${error}</td></tr>`;
  if (field.type === 'textarea')
    return `<tr>${label}<td><textarea name="${name}" rows="5" cols="40"></textarea>${error}</td></tr>`;
  const hint = field.hint ? `<br><font size="1">${field.hint}</font>` : '';
  const type = field.type === 'password' ? 'password' : 'text';
  return `<tr>${label}<td><input type="${type}" name="${name}" size="20">${error}${hint}</td></tr>`;
}

function rows({ head, rows }: Extract<Part, { kind: 'rows' }>): string {
  const lines = rows.map((row) =>
    row
      .map((cell) => `<td><font size="2"${cell.red ? ' color="red"' : ''}>${cell.text}</font></td>`)
      .join(''),
  );
  return `<table border="1" cellpadding="3"><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr>
${lines.map((line) => `<tr>${line}</tr>`).join('\n')}</table>`;
}

function sheet({ lang, title, head, banner, main, bare, footer, to }: Sheet): string {
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="${lang}"><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><title>${title}</title>${head}</head>
<body bgcolor="#e8eef4" topmargin="0">${banner}
<table width="760" align="center" bgcolor="white" cellpadding="10"><tr><td>
${bare ? '' : language(lang, to)}
<table width="100%" cellpadding="10"><tr><td width="10%">&nbsp;</td><td>${main}</td></tr></table>
<hr><center>${bare ? '' : footer.map((one) => `<a href="${to(one.route)}"><font size="2">${one.label}</font></a>`).join(' | ')}</center>
</td></tr></table></body></html>`;
}

// A form that is sent by form.submit() and comes back to the log-in page, yet is no log-in.
const language = (lang: string, to: To) =>
  `<table width="100%"><tr><td><b>Extranet Activité partielle</b></td><td align="right">
<form name="langue" action="${to('langue')}" method="post"><select name="lang" onchange="this.form.submit()">
<option value="fr"${lang === 'fr' ? ' selected' : ''}>Français</option><option value="en"${lang === 'en' ? ' selected' : ''}>English</option>
</select></form></td></tr></table>`;
