/** The shared log-in page: ids and structure of a State Keycloak page, names of classes and looks of our own. */

const SAID = {
  refused: 'Identifiant ou mot de passe invalide.',
  disabled:
    'Ce compte est désactivé pour le moment. Adressez-vous à l’administrateur ou réessayez plus tard.',
  expired: 'Votre connexion a expiré. Veuillez vous reconnecter.',
} as const;
type Said = keyof typeof SAID;

export interface FormNews {
  above?: Said;
  beside?: Said;
}

const sheet = (title: string, main: string): string => `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/aparts/static/connect.css"></head>
<body><p class="demonstration">Démonstration\u00a0: ne tapez pas vos vrais identifiants. Ceci n’est pas le site de l’administration.</p>
<header class="asp-header"><p class="asp-header__name">Connexion aux services</p></header>
<main id="kc-content" class="asp-container"><div id="kc-content-wrapper">${main}</div></main></body></html>`;

const alert = (said: Said): string =>
  `<div class="asp-alert asp-alert--error"><h3 class="asp-alert__title">Une erreur est survenue</h3><p>${SAID[said]}</p></div>`;

const messages = (id: string, said?: Said): string =>
  `<div class="asp-messages-group" id="${id}-messages" aria-live="polite">${said ? `<p class="asp-message asp-message--error">${SAID[said]}</p>` : ''}</div>`;

const passwordField = (id: string, name: string, label: string, autocomplete: string): string =>
  `<div class="asp-password"><label class="asp-label" for="${id}">${label}</label>
<div class="asp-input-wrap"><input class="asp-input" id="${id}" name="${name}" type="password" autocomplete="${autocomplete}" aria-describedby="${id}-messages"></div>`;

/** The log-in form, with its news. */
export const formPage = (action: string, { above, beside }: FormNews): string =>
  sheet(
    'Connexion',
    `<h1 id="kc-page-title">Connexion</h1>${above ? alert(above) : ''}
<form id="kc-form-login" method="post" action="${action.replaceAll('&', '&amp;')}">
<fieldset class="asp-fieldset" id="login-fieldset"><legend>Se connecter avec son compte</legend>
<div class="asp-input-group"><label class="asp-label" for="username">Identifiant <span class="asp-hint-text">Celui que vous avez reçu par courriel</span></label>
<input class="asp-input" id="username" name="username" type="text" autocomplete="username" aria-describedby="username-messages"${beside ? ' aria-invalid="true"' : ''}>
${messages('username')}</div>
${passwordField('password-input', 'password', 'Mot de passe', 'current-password')}${messages('password-input', beside)}
<label class="asp-show"><input type="checkbox" aria-label="Afficher le mot de passe"> Afficher</label></div>
<p><a class="asp-link" href="/iam/mot-de-passe-oublie">Mot de passe oublié\u00a0?</a></p>
<button type="submit" class="asp-btn" id="login-button" name="login">Se connecter</button></fieldset></form>`,
  );

/** Asks for a new password, as a Keycloak server does after a log-in that it accepted. */
export const newPasswordPage = (action: string): string =>
  sheet(
    'Nouveau mot de passe',
    `<h1 id="kc-page-title">Mettre à jour le mot de passe</h1>
<div class="asp-alert asp-alert--warning"><p>Vous devez changer votre mot de passe pour continuer.</p></div>
<form id="kc-passwd-update-form" method="post" action="${action.replaceAll('&', '&amp;')}">
${passwordField('password-new', 'password-new', 'Nouveau mot de passe', 'new-password')}</div>
${passwordField('password-confirm', 'password-confirm', 'Confirmation du mot de passe', 'new-password')}</div>
<button type="submit" class="asp-btn">Valider</button></form>`,
  );

/** Asks for the code of an application, after a log-in that it accepted. */
export const oneTimeCodePage = (action: string): string =>
  sheet(
    'Code à usage unique',
    `<h1 id="kc-page-title">Connexion</h1>
<form id="kc-otp-login-form" method="post" action="${action.replaceAll('&', '&amp;')}">
<div class="asp-input-group"><label class="asp-label" for="otp">Code à usage unique</label>
<input class="asp-input" id="otp" name="otp" type="text" inputmode="numeric" autocomplete="one-time-code"></div>
<button type="submit" class="asp-btn" id="kc-login" name="login">Se connecter</button></form>`,
  );

/** Back at the extranet, which reads the fragment by script; with an address, it says that the log-in was refused. */
export const returnPage = (again: string | null): string =>
  sheet(
    'Activité partielle',
    again
      ? `<h1>Connexion</h1><p class="asp-alert asp-alert--error" role="alert">Connexion refusée\u00a0: identifiant ou mot de passe incorrect.</p>
<p><a class="asp-link" href="${again}">Se connecter de nouveau</a></p>`
      : `<h1>Mes demandes</h1><p>Bienvenue. Vous n’avez aucune demande en cours.</p>
<p><a class="asp-link" href="/aparts/deconnexion">Se déconnecter</a></p><script src="/aparts/static/connect.js"></script>`,
  );

export const errorPage = (): string =>
  sheet('Erreur', '<h1 id="kc-page-title">Nous sommes désolés</h1><p>La page n’existe pas.</p>');

/** A public site, where nobody logs in. */
export const publicPage = (): string =>
  sheet('Site public', '<h1>Nos missions</h1><p>Nous payons des aides publiques. Voici nos métiers.</p>');
