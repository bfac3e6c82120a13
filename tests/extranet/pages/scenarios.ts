import { CONNECT_ANSWERS } from '../connect/answer.ts';
import { ANSWERS, type Answer, STYLES, type Style, scenarioUrl } from '../scenario.ts';

const styles = Object.keys(STYLES) as Style[];
// Object.keys would put '503' first: a number is sorted before every word.
const answers = (Object.keys(ANSWERS) as Answer[]).sort(
  (one, other) => Number(one === '503') - Number(other === '503'),
);

/** Pages that can be opened as they are, in the mark-up chosen last. */
const PAGES = [
  ['identifiant-oublie', "J'ai oublié mon identifiant"],
  ['identifiant-oublie/question', 'Question secrète'],
  ['mot-de-passe-oublie', "J'ai oublié mon mot de passe"],
  ['mot-de-passe-oublie/code', 'Code reçu par courriel'],
  ['mot-de-passe-oublie/nouveau', 'Nouveau mot de passe, avec ses règles'],
  ['creation', 'Créer mon espace (SIRET déjà connu\u00a0: 35600000000048)'],
  ['creation/coordonnees', 'Créer mon espace, coordonnées'],
  ['aide', "Besoin d'aide ?"],
  ['assistance', "Envoyer une demande d'assistance"],
  ['documentation', 'Consulter la base documentaire'],
  ['session-expiree', 'Session expirée'],
  ['deconnexion', 'Déconnexion'],
  ['maintenance', 'Maintenance'],
  ['panne/503', 'Panne (aussi 500, 502, 504)'],
  ['panne/vide', 'Panne sans page'],
] as const;

/** Log-ins on another host: press the icon there, then « Aider aussi ici ». */
const elsewhere = Object.entries(CONNECT_ANSWERS)
  .map(([answer, label]) => `<li><a href="/aparts/connexion-unique?reponse=${answer}">${label}</a></li>`)
  .join('\n');

const cell = (style: Style, answer: Answer) =>
  `<td><a href="${scenarioUrl({ style, answer })}" aria-label="${style}, ${answer}">ouvrir</a></td>`;

const row = (answer: Answer) =>
  `<tr><th scope="row">${ANSWERS[answer]}<br><code>${answer}</code></th>${styles.map((style) => cell(style, answer)).join('')}</tr>`;

const more = (style: Style) =>
  `<tr><th scope="row">${style}</th><td>${STYLES[style]}</td>
<td><a href="${scenarioUrl({ style, code: true })}">avec code de sécurité</a></td>
<td><a href="${scenarioUrl({ style, frame: true })}">dans un cadre</a></td></tr>`;

/** The contents page of the demonstration, for people. It is no page of the extranet. */
export const scenariosPage = (): string => `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>Démonstration\u00a0: les scénarios</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/aparts/static/common.css"><link rel="stylesheet" href="/aparts/static/scenarios.css"></head>
<body><p class="demonstration">Démonstration\u00a0: ne tapez pas vos vrais identifiants. Ceci n’est pas le site de l’administration.</p>
<main><h1>Démonstration\u00a0: les scénarios</h1>
<p>Cet extranet factice tourne sur cet ordinateur. Choisissez ce que devient une tentative de connexion et l’aspect des pages,
puis tapez n’importe quoi dans le formulaire.</p>
<table><caption>Ce que devient la connexion</caption>
<thead><tr><td></td>${styles.map((style) => `<th scope="col">${style}</th>`).join('')}</tr></thead>
<tbody>${answers.map(row).join('\n')}</tbody></table>
<table><caption>Les aspects, et deux variantes où la connexion est refusée</caption><tbody>${styles.map(more).join('\n')}</tbody></table>
<h2>Connexion sur un autre site de l’ASP</h2>
<p>Là-bas, pressez l’icône de l’outil, puis «\u00a0Aider aussi ici\u00a0».</p>
<ul>${elsewhere}</ul>
<h2>Autres pages, dans l’aspect choisi en dernier</h2>
<ul>${PAGES.map(([route, label]) => `<li><a href="/aparts/${route}">${label}</a></li>`).join('\n')}</ul>
</main></body></html>`;
