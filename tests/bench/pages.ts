const STYLE = `<style>body{font:16px/1.5 sans-serif;margin:0}header,footer{background:#eee;padding:8px}
main{max-width:480px;margin:24px auto}.form-group{margin:8px 0}label{display:block}
input[type=text],input[type=password]{width:100%}.alert-danger{color:#900;border:1px solid}
table{border-collapse:collapse}td{border:1px solid #ccc;padding:2px 4px}</style>`;

const WORDS = [
  'demande',
  'indemnisation',
  'avis',
  'établissement',
  'salarié',
  'heures',
  'période',
  'dossier',
];
const words = (index: number) => `${WORDS[index % WORDS.length]} ${index}`;
const each = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

/** How many elements a piece of HTML has. */
export const elementsIn = (html: string) => html.match(/<[a-z]/gi)?.length ?? 0;

/** What a refused log-in says, on the page or later in it. */
export const REFUSAL = 'Identifiant ou mot de passe incorrect.';

const form = (refused: boolean) => `<main><h1>Extranet activité partielle</h1>
<p>Connectez-vous à votre espace employeur.</p>
<form id="f" name="loginForm" method="post" action="/aparts/connexion">
${refused ? `<div class="alert alert-danger" role="alert">${REFUSAL}</div>` : ''}
<div class="form-group"><label for="login">Identifiant</label>
<input id="login" name="login" type="text" autocomplete="username"></div>
<div class="form-group"><label for="pw">Mot de passe</label>
<input id="pw" name="password" type="password" autocomplete="current-password"></div>
<div class="form-group"><input id="r" name="remember" type="checkbox"><label for="r">Se souvenir de moi</label></div>
<button type="submit" class="btn">Se connecter</button></form>
<p><a href="/aparts/mot-de-passe-oublie">Mot de passe oublié ?</a>
<a href="/aparts/identifiant-oublie">Identifiant oublié ?</a></p></main>`;

const calm = '<main><h1>Extranet activité partielle</h1><p>Vos demandes d’indemnisation.</p></main>';

const html = (body: string) => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<title>Extranet activité partielle</title>${STYLE}</head><body>${body}</body></html>`;

/** A page of exactly this many elements: the main part, and as many rows of the kind as it takes. */
function filled(elements: number, main: string, row: (index: number) => string, rest: string): string {
  const room = elements - elementsIn(html(main));
  const perRow = elementsIn(row(0));
  const rows = each(Math.floor(room / perRow), row);
  return html(main + rows + rest.repeat(room % perRow));
}

/** A small page of today. */
const login = (main: string) =>
  filled(
    100,
    `<header><nav><ul>${each(8, (i) => `<li><a href="/p${i}">${words(i)}</a></li>`)}</ul></nav></header>${main}`,
    (i) => `<p>${words(i)}</p>`,
    '',
  );

/** Nested tables, fonts and inline handlers, the form in one cell, as pages were written twenty years ago. */
function legacy(refused: boolean): string {
  const menu = each(
    20,
    (i) =>
      `<tr><td bgcolor="#eeeeff"><a href="#m${i}" onclick="return false"><font size="2">${words(i)}</font></a></td></tr>`,
  );
  const cells = (row: number) => (k: number) =>
    `<tr><td nowrap><font size="1">${words(row + k)}</font></td><td align="right">${row * 7 + k}</td>
<td><span class="c${k}">${words(row + k + 3)}</span></td><td>&nbsp;</td></tr>`;
  const table = (row: number) => `<table width="100%" border="1" cellspacing="0"><tbody><tr>
<td colspan="4" bgcolor="#ccccdd"><b><font face="Arial">${words(row)}</font></b></td></tr>${each(4, cells(row))}</tbody></table>`;
  const main = `<table width="960" border="0" align="center"><tbody><tr><td width="200" valign="top"><table><tbody>${menu}
</tbody></table></td><td valign="top"><table><tbody><tr><td>${form(refused)}</td></tr></tbody></table></td></tr></tbody></table>`;
  return filled(5_000, main, table, '<br>');
}

/** A page that no hand would scroll to its end. */
const huge = (refused: boolean) =>
  filled(
    100_000,
    form(refused),
    (i) => `<section><h3>${words(i)}</h3><p><span>${words(i + 1)}</span> <b>${i}</b></p>
<ul><li>${words(i + 2)}</li></ul></section>`,
    '<hr>',
  );

/** 1 000 changes of the page a second for three seconds, once `startStorm()` is called. */
export const STORM = { changes: 3_000, perTick: 4, everyMs: 4 };

const storm = (main: string) =>
  html(`${main}<p id="a">0</p><p id="b">0</p><table><tbody id="tb">${each(
    50,
    (i) => `<tr><td>${i}</td><td>${words(i)}</td><td><span>${words(i + 1)}</span></td><td>ok</td></tr>`,
  )}</tbody></table><script>
window.startStorm = () => new Promise((done) => {
  const rows = document.getElementById('tb');
  const text = document.getElementById('a');
  const data = document.getElementById('b').firstChild;
  let tick = 0;
  const timer = setInterval(() => {
    const row = document.createElement('tr');
    for (let cell = 0; cell < 4; cell++) {
      const td = document.createElement('td');
      td.textContent = 'ligne ' + tick + ' ' + cell;
      row.append(td);
    }
    rows.append(row);
    rows.firstElementChild.remove();
    text.textContent = 'compteur ' + tick;
    data.data = 'état ' + tick;
    if (++tick === ${STORM.changes / STORM.perTick}) { clearInterval(timer); done(); }
  }, ${STORM.everyMs});
});
</script>`);

/** Every page of the bench by its name, which is its path after `/aparts/`. */
export const pages = {
  calm: login(calm),
  login: login(form(false)),
  'login-error': login(form(true)),
  legacy: legacy(false),
  huge: huge(false),
  storm: storm(form(false)),
  'calm-storm': storm(calm),
};

export type PageName = keyof typeof pages;
