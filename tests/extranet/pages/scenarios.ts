import { ANSWERS, type Answer, STYLES, type Style, scenarioUrl } from '../scenario.ts';

const link = (style: Style, answer: Answer) =>
  `<a href="${scenarioUrl({ style, answer })}" title="${style}, ${answer}">${answer}</a>`;

const section = (style: Style) => `<section><h2>${style}</h2><p>${STYLES[style]}</p>
<ul>${(Object.keys(ANSWERS) as Answer[])
  .map((answer) => `<li>${link(style, answer)} — ${ANSWERS[answer]}</li>`)
  .join('\n')}</ul></section>`;

/** The contents page of the demonstration, for people. It is no page of the extranet. */
export const scenariosPage = (): string => `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>Démonstration : scénarios</title>
<link rel="stylesheet" href="/aparts/static/common.css"></head>
<body><p class="demonstration">Démonstration\u00a0: ne tapez pas vos vrais identifiants.</p>
<main><h1>Démonstration\u00a0: les scénarios</h1>${(Object.keys(STYLES) as Style[]).map(section).join('\n')}</main>
</body></html>`;
