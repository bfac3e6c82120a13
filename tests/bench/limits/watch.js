// Shows the panel as long as an error about credentials is on the page: one look at once, then one per 200 ms of change.
const MESSAGES = '[role=alert],[aria-live],.alert,.error,.erreur,.fr-alert,.fr-error-text,.message-erreur';
const REFUSED =
  /(identifiant|mot de passe|login|courriel|authentification)[^.]{0,80}(incorrect|invalide|erron|inconnu|échou)/i;
const EVERY = 200;

let host;
let last = -EVERY;
let timer = 0;

function look() {
  timer = 0;
  last = performance.now();
  const messages = document.querySelector('input[type=password]') ? document.querySelectorAll(MESSAGES) : [];
  const isRefused = [...messages].some((one) => REFUSED.test(one.textContent));
  if (isRefused) host ??= showPanel();
  else host = host?.remove();
}

look();
new MutationObserver(() => {
  const rest = last + EVERY - performance.now();
  if (timer) return;
  if (rest <= 0) look();
  else timer = setTimeout(look, rest);
}).observe(document.body, { childList: true, subtree: true, characterData: true });
