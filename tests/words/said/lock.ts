/** Templates of what sites say of accounts that cannot be used, in words of our own. */
const ACCOUNT =
  '{Votre compte|Ce compte|Le compte|Votre accès|L’accès à votre compte|Votre identifiant|Le compte utilisateur}';
const TRIES =
  '{tentatives|essais|échecs|tentatives de connexion|essais infructueux|tentatives infructueuses|erreurs de saisie|mots de passe erronés|connexions échouées|erreurs}';
const OF_TRIES = TRIES.replace(/\{|\}/g, '')
  .split('|')
  .map((one) => (/^[eé]/.test(one) ? `d’${one}` : `de ${one}`));
const TOO_MANY = `{${OF_TRIES.map((one) => `Trop ${one}`).join('|')}}`;
const NUMBER = `{${OF_TRIES.filter((one) => /tentatives$|essais$|échecs$|connexion$/.test(one)).join('|')}}`;
const LOCKED = '{bloqué|verrouillé|suspendu|fermé|gelé}';
const WAIT =
  '{réessayez plus tard|veuillez réessayer ultérieurement|réessayez dans 15 minutes|merci de patienter 30 secondes avant de réessayer|attendez une heure avant un nouvel essai|veuillez patienter 10 minutes puis recommencer}';

export const locked = {
  french: [
    `${ACCOUNT} {est|a été|vient d’être|est désormais|est actuellement|est maintenant} {temporairement |provisoirement |}${LOCKED}`,
    `${ACCOUNT} {est|a été} ${LOCKED} {suite à|en raison de|à cause de|à la suite de} {trop nombreuses|plusieurs|5|nombreuses} ${TRIES}`,
    `${ACCOUNT} {est|a été} ${LOCKED} {pour|pendant} {30 minutes|une heure|24 heures|quinze minutes}`,
    `{Suite à|En raison de|À cause de|À la suite de} {plusieurs|trop nombreuses|5} ${TRIES}, {votre compte|votre accès} {est|a été} ${LOCKED}`,
    `{Compte|Accès} {temporairement |}${LOCKED}{ pour 30 minutes| par sécurité|}`,
    `${TOO_MANY}{, ${WAIT.slice(1, -1).split('|').join('|, ')}|}`,
    `{Tentatives de connexion|Essais|Échecs} trop {nombreux|nombreuses|fréquents|rapprochés}{, réessayez plus tard|}`,
    `Nombre {maximal|maximum|autorisé|} ${NUMBER} {atteint|dépassé}{, réessayez plus tard|}`,
    `Vous avez {dépassé|atteint} {le nombre|la limite|le nombre maximal} ${NUMBER}{ autorisé|}`,
    'Vous avez {épuisé|utilisé} {vos|tous vos} {essais|tentatives}'.replace('|utilisé', ''),
    `Limite ${NUMBER} {atteinte|dépassée}`,
    `{Plusieurs|De nombreuses} tentatives de connexion ont échoué{,| :} ${WAIT}`,
    'Vous avez été {bloqué|banni|suspendu}{ suite à trop d’erreurs| pour 30 minutes|}',
    'Votre adresse IP {a été|est} {bloquée|bannie}{ temporairement|}',
    'Nous avons {bloqué|verrouillé|suspendu} votre {compte|accès}{ par sécurité|}',
    '{Veuillez patienter|Patientez|Attendez|Merci de patienter} {30 secondes|5 minutes|une heure} avant {de réessayer|une nouvelle tentative|de recommencer|de vous reconnecter}',
    '{Réessayez|Veuillez réessayer|Nouvelle tentative possible|Reconnectez-vous} dans {45 secondes|10 minutes|2 heures}',
    'Vous n’avez plus {d’essai|d’essais|aucun essai}',
    'Vous {avez tapé un code faux|vous êtes trompé|avez entré un mot de passe erroné} trop de fois{ de suite|}',
    `{Votre|Ce} compte est ${LOCKED}{,| -| :} {prévenez-nous|écrivez à l’assistance} si vous {pensez à une erreur|souhaitez le rouvrir|estimez qu’il s’agit d’une erreur}`,
    '{Votre|Ce} compte est temporairement {bloqué|verrouillé} pour éviter {toute fraude|qu’un tiers ne s’en serve}',
  ],
  english: [
    '{Your|This|The} account {is|has been|was} {temporarily |}{locked|blocked|suspended}{ after too many attempts| due to several failed attempts| for 30 minutes|}',
    'Too many {attempts|failed attempts|login attempts|wrong passwords|failed logins|tries|incorrect passwords}{, try again later|, please wait 30 seconds|}',
    'You have been {locked out|blocked|banned|suspended}{ for 30 minutes| after too many failures|}',
    '{Maximum number of|Number of} {attempts|login attempts} {reached|exceeded}',
    'You have {exceeded|reached} the {maximum number of attempts|number of allowed attempts|limit of login attempts}',
    '{Wait|Please wait} {30 seconds|5 minutes} before {trying again|retrying|logging in again}',
    'Several login attempts failed, {try again later|please try again later}',
    'Account {locked|blocked|suspended}',
    'We have {locked|blocked|suspended} your account',
    'No attempts {left|remaining}',
  ],
};

export const outOfUse = {
  french: [
    '{Votre compte|Ce compte|Votre accès|Ce profil|Compte utilisateur} {est|a été} {désactivé|clôturé|archivé|résilié|révoqué}',
    '{Votre compte|Ce compte|Votre habilitation} {a expiré|est expiré|est inactif|est périmé}',
    '{Compte|Utilisateur} {désactivé|inactif|expiré|clôturé|non activé}',
    '{Votre compte|Ce compte} {n’est pas encore activé|n’est pas activé|n’a pas encore été activé|n’est pas encore validé|n’est pas actif|n’a pas encore été validé}',
    '{Votre compte|Ce compte} est en {attente|cours} {de validation|d’activation|de confirmation|d’approbation}',
    '{Validation|Activation|Approbation} {du|de votre} compte en {cours|attente}',
    'Vous devez {d’abord |}activer votre compte',
    'Veuillez {d’abord |}activer votre compte{ avant de vous connecter|}',
    'Nous avons désactivé votre compte',
  ],
  english: [
    '{Your|This} account {is|has been|was} {disabled|deactivated|closed|revoked}',
    '{Your|This} account {has expired|is expired|is inactive|is not active}',
    '{Your|This} account {is not yet activated|has not been activated yet|is not activated|is pending approval|is awaiting activation}',
    'Account {disabled|deactivated|expired|inactive}',
    'You must activate your account{ first|}',
    'This user is {disabled|inactive}',
    '{The|This} username is {currently |}inactive{, write to us if you think this is a mistake|}',
    'Your account has not been {confirmed|verified}{ yet|}',
  ],
};

/** A sentence that says both. */
export const refusedOrOut = {
  french: [
    '{Identifiant|Mot de passe|Identifiant ou mot de passe} {incorrect|erroné|invalide}, ou compte {désactivé|expiré|inactif}',
    '{Votre identifiant est inconnu|Votre mot de passe est incorrect|Le mot de passe est erroné} ou votre compte {est désactivé|a expiré|est inactif}',
    'Identifiants {incorrects|invalides} ou compte {désactivé|inactif}',
  ],
  english: [
    '{Invalid username or password|Wrong password|Your password is incorrect}, or {your account is|the account is} {disabled|inactive|deactivated}',
  ],
};
export const refusedAndLocked = {
  french: [
    '{Mot de passe|Identifiant} {incorrect|erroné} : {votre compte est bloqué|votre compte a été verrouillé|compte bloqué}',
    '{Mot de passe incorrect|Identifiant invalide} ou compte {bloqué|verrouillé|suspendu}',
  ],
  english: ['{Wrong password|Invalid credentials} or account {locked|suspended|blocked}'],
};
