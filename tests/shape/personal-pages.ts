import { type Person, plain } from './people.ts';

/** Every place of a page where somebody may stand, each a piece of a page. */
export const PLACES: Readonly<Record<string, (who: Person) => string>> = {
  'a greeting': ({ first, last }) => `<p>Bonjour ${first} ${last}, votre session est ouverte.</p>`,
  'a greeting in pieces': ({ first, last }) => `<p>Bonjour <b>${first}</b> <i>${last}</i></p>`,
  'a greeting in small letters': ({ first, last }) => `<p>bonjour ${`${first} ${last}`.toLowerCase()}</p>`,
  'a title': ({ last }) => `<p>Le compte de Mme ${last} est bloqué.</p>`,
  'a header': ({ first, last }) => `<header><span class="user">${first} ${last}</span></header>`,
  'a lone small name': ({ first, last }) => `<span>${`${first} ${last}`.toLowerCase()}</span>`,
  'a user name': ({ user }) => `<p>Connecté en tant que ${user}</p><p>Identifiant : ${user}</p>`,
  'a refusal': ({ user }) => `<div role="alert">Le mot de passe de ${user} est incorrect.</div>`,
  'a mail': ({ mail }) => `<p>Un message a été envoyé à ${mail}.</p>`,
  'a firm': ({ firm, siret }) => `<p>Établissement : ${firm}, SIRET ${siret}</p>`,
  'a number in groups': ({ siret }) =>
    `<li>${siret.slice(0, 3)} ${siret.slice(3, 6)} ${siret.slice(6, 9)} ${siret.slice(9)}</li>`,
  'a telephone': ({ phone }) => `<p>Appelez le ${phone}</p>`,
  'a value': ({ user, mail }) =>
    `<input name="a" value="${user}"><input type="hidden" name="b" value="${mail}"><textarea>${mail}</textarea>`,
  'a choice': ({ firm }) =>
    `<select name="s"><option value="${firm}" label="${firm}">${firm}</option></select>`,
  'a button': ({ first, last }) =>
    `<button>Continuer comme ${first} ${last}</button><input type="submit" value="Continuer : ${first} ${last}">`,
  'labels that are not seen': ({ first, last, mail }) =>
    `<a aria-label="Compte de ${first} ${last}" title="${mail}" href="#">Profil</a><img alt="${first} ${last}" src="data:image/png;base64,AAAA">`,
  'an example': ({ mail }) => `<input placeholder="${mail}" title="Exemple : ${mail}">`,
  'data of scripts': ({ user, token, mail }) =>
    `<div data-user="${user}" data-token="${token}" data-state='{"mail":"${mail}"}'>Connexion</div>`,
  'a style': ({ user }) => `<div style="background:url(/photos/${user}.png)" class="photo">Connexion</div>`,
  'a comment and a script': ({ user, token }) =>
    `<!-- ${user} --><script type="application/json">{"user":"${user}","t":"${token}"}</script><noscript>${user}</noscript><template>${user}</template>`,
  'names that code gives': ({ token, user, siret }) =>
    `<form id="f-${token}" name="${token}" class="t_${token} user-${user} s${siret}" action="/aparts/${token}/login.do;jsessionid=${token}?t=${token}#${token}"><input id="x${token}" name="user[${user}]"><label for="x${token}">Identifiant</label></form>`,
  'a name in a class': ({ last, first }) =>
    `<p>Bonjour ${first} ${last}</p><div class="row-${last.toLowerCase().replace(/\s+/g, '-')}">Connexion</div>`,
  addresses: ({ user, mail, token }) =>
    `<a href="https://${user}:secret@exemple.fr/users/${user}?m=${mail}#${token}">Mon espace</a><img src="/photo/${user}/${token}.png?u=${user}"><embed title="${mail}" src="https://autre.exemple/${token}?u=${mail}"><a href="mailto:${mail}">Écrire</a><a href="javascript:go('${user}')">Aller</a>`,
  'what is typed into a page': ({ first, last }) => `<div contenteditable>${first} ${last}</div>`,
  'rows of data': ({ first, last, firm }) =>
    `<table><tr><th>Nom</th><th>Employeur</th></tr>${`<tr><td>${first} ${last}</td><td>${firm}</td></tr>`.repeat(4)}</table>`,
  'a long text': ({ first, last }) =>
    `<p>${'Votre demande est en cours de traitement. '.repeat(8)} ${first} ${last}</p>`,
  'an identifier in brackets': ({ user }) =>
    `<div role="alert">L’identifiant saisi (${user}) est inconnu de nos services.</div>`,
  'a quoted identifier': ({ user }) =>
    `<div role="alert">Le compte demandé « ${user} » est inconnu de nos services.</div>`,
  'a sentence that begins with a small name': ({ first, last }) =>
    `<p>${`${first} ${last}`.toLowerCase()}, votre compte est bloqué.</p><p>Votre compte est bloqué, ${`${first} ${last}`.toLowerCase()}</p>`,
  'a password that is shown': ({ password }) =>
    `<p>Voici votre nouveau mot de passe provisoire : ${password}</p>`,
  'a password in a piece of its own': ({ password }) =>
    `<p>Votre mot de passe temporaire est <b>${password}</b></p>`,
  'a key in a sentence': ({ password }) => `<p>Votre jeton de session est ${password}</p>`,
  'a secret answer': ({ answer }) => `<p>La réponse secrète : ${answer.toLowerCase()}</p>`,
  'a secret answer in a sentence': ({ answer }) =>
    `<p>La réponse à votre question secrète est ${answer.toLowerCase()}</p>`,
  'a firm in a sentence': ({ firm }) => `<p>Votre entreprise ${firm.toLowerCase()} est bien inscrite.</p>`,
  'sentences that are not seen': ({ first, last, user, password }) =>
    `<a href="#" title="Le compte demandé ${user} est bloqué" aria-label="Votre mot de passe provisoire est ${password}">Aide</a><input placeholder="L’identifiant saisi ${user} est inconnu"><img src="a.png" alt="${`${first} ${last}`.toLowerCase()}, votre compte est bloqué">`,
  'names of files': ({ first, last, user, firm, password }) =>
    `<img src="/photos/${plain(first)}-${plain(last)}.png" alt=""><img src="/logos/${plain(firm)}.png" alt=""><a href="/espace/${user}.html">Mon espace</a><form action="/aparts/${password}.do"></form>`,
  hosts: ({ user, firm, last }) =>
    `<a href="https://sso.${plain(firm)}.fr/login">Autre connexion</a><a href="https://${plain(last)}.asp-public.fr/login">Autre</a><iframe src="https://${plain(last)}.espace.fr/login" sandbox></iframe><form action="https://${plain(firm)}.fr/login.do"></form><a href="${user}:secret@exemple.fr">Aller</a>`,
  'names of elements': ({ first, last, user, firm }) =>
    `<div id="${user}" class="theme-${plain(firm)} row-${plain(last)}" role="${first} ${last}">Connexion</div><input name="pwd_${plain(last)}" autocomplete="nope-${user}" type="${plain(last)}" lang="${plain(first)}"><x-${user}>Aide</x-${user}><${plain(last)}>Aide</${plain(last)}>`,
  'what stands after its label': ({ first, last, firm }) =>
    `<dl><dt>Entreprise</dt><dd>${firm}</dd></dl><p><b>Nom :</b> ${first} ${last}</p><table><tr><th>Contact</th><td>${first} ${last}</td></tr></table>`,
  'a handler': ({ user }) => `<button onclick="open('${user}')" type="button">Ouvrir</button>`,
};

export const pageOf = (who: Person, places: readonly string[]): string =>
  `<form action="/aparts/login.do"><h1>Connexion</h1><label for="u">Identifiant</label><input id="u" name="username">
   <input type="password" name="password"><button>Se connecter</button></form>${places.map((name) => PLACES[name]?.(who) ?? '').join('\n')}`;
