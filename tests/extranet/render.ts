import type { Markup, To } from './markups/markup.ts';
import type { Link, Part, View } from './parts.ts';

const BANNER =
  'Démonstration\u00a0: ne tapez pas vos vrais identifiants. Ceci n’est pas le site de l’administration.';

const FOOTER: Link[] = [{ label: "Besoin d'aide ?", route: 'aide' }];

/** Writes a page in one mark-up. `to` gives the address of a route in it. */
export function renderPage(view: View, markup: Markup, lang: 'fr' | 'en', to: To): string {
  const main = renderParts(view.parts, markup, to);
  return markup.sheet({
    lang,
    title: view.title,
    main,
    head: headFor(main, markup),
    banner: view.bare ? '' : `<p class="demonstration">${BANNER}</p>`,
    bare: view.bare ?? false,
    footer: FOOTER,
    to,
  });
}

export const renderParts = (parts: Part[], markup: Markup, to: To): string =>
  parts.map((part) => renderPart(part, markup, to)).join('\n');

function renderPart(part: Part, markup: Markup, to: To): string {
  switch (part.kind) {
    case 'heading':
      return markup.heading(part.text);
    case 'paragraph':
      return markup.paragraph(part.text);
    case 'notice':
      return markup.notice(part);
    case 'links':
      return markup.links(part.links, to);
    case 'rows':
      return markup.rows(part);
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    case 'region':
      return region(part, renderParts(part.parts, markup, to));
    case 'dialog':
      return dialog(renderParts(part.parts, markup, to));
    case 'frame':
      return `<iframe class="cadre" src="${to(part.route)}" title="${part.title}"></iframe>`;
    case 'form':
      return form(part, markup, to);
  }
}

const region = ({ id, hidden }: { id: string; hidden?: boolean }, inner: string) =>
  hidden
    ? `<div id="${id}" class="masque">${inner}</div>`
    : `<div id="${id}" role="alert" aria-live="assertive">${inner}</div>`;

const dialog = (inner: string) =>
  `<dialog class="fenetre">${inner}<form method="dialog"><button>Fermer</button></form></dialog>`;

function form(part: Extract<Part, { kind: 'form' }>, markup: Markup, to: To): string {
  const fields = part.fields.map((field) => markup.field(field, part, to)).join('\n');
  return markup.form(part, fields + markup.submit(part, to), to);
}

/** A page carries the scripts its parts need, and no other. */
function headFor(main: string, markup: Markup): string {
  const sheets = ['common.css', ...(markup.styleSheet ? [markup.styleSheet] : [])];
  const scripts = new Set([
    ...(markup.scripts ?? []),
    main.includes('<dialog') && 'dialog.js',
    /class="autre-code/.test(main) && 'redraw.js',
    /class="envoi-lien/.test(main) && 'link-submit.js',
    main.includes('data-envoi="script"') && 'send.js',
  ]);
  return [
    ...sheets.map((name) => `<link rel="stylesheet" href="/aparts/static/${name}">`),
    ...[...scripts].flatMap((name) => (name ? [`<script src="/aparts/static/${name}" defer></script>`] : [])),
  ].join('\n');
}
