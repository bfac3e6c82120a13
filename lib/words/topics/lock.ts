import { topic } from '../topic.ts';

const ACCOUNT =
  '(compte|acces|espace|utilisateur|usager|identifiant|profil|habilitation|connexion|authentification|passe|ip|account|access|user|username|profile|login|address)';
/** A password and a session expire otherwise. */
const USER = '(compte|acces|utilisateur|usager|profil|habilitation|account|access|user|username|profile)';
const LOCKED = '(bloque|verrouille|verouille|banni|gele|neutralise|ferme|locked|blocked|banned|frozen)(e)(s)';
const TRIES =
  '(tentative|essai|echec|erreur|saisie|connexion|attempt|failure|tries|login|mots de passe|passwords|identifiants|demandes|requetes|requests)(s)';

const COUNT =
  '(#|un|une|deux|trois|cinq|dix|quinze|vingt|trente|soixante|one|two|five|ten|fifteen|thirty|sixty|an)';
const TIME = `${COUNT} (s|sec|min|mn|h|seconde|secondes|second|seconds|minute|minutes|heure|heures|hour|hours)`;

export const blocked = topic(() => [
  `${ACCOUNT} .. ${LOCKED}`, // Votre compte est bloqué
  `${ACCOUNT} .. (suspendu|suspended)(e)(s)`, // Accès suspendu
  `(avons|avez|a|ont|have|has|est|is) [ete|been|temporairement] ${LOCKED} .. ${ACCOUNT}`, // Nous avons bloqué votre compte
  `(avons|avez|have) [temporairement] (suspendu|suspended) .. ${ACCOUNT}`, // Nous avons suspendu votre accès
  `^(blocage|verrouillage|suspension) .. ${ACCOUNT}`, // Blocage temporaire de votre compte
  '(vous|you) .. (bloque|banni|suspendu|exclu|blocked|banned|suspended)(e)(s)', // Vous avez été bloqué
  'locked out', // You are locked out
  `^${LOCKED}`, // Verrouillé pour 15 minutes
]);

export const tooMany = topic(() => [
  `(trop de|trop d|trop nombreu*|too many) .. ${TRIES}`, // Trop de tentatives
  `${TRIES} .. (trop|too) (nombreu|eleve|important|frequent|rapproche|repete|many|often)*`, // Tentatives de connexion trop nombreuses
  `(trop eleve|trop important|trop grand|exces)* .. ${TRIES}`, // Nombre trop élevé d’échecs
  '(trop de fois|too many times)', // Vous avez saisi un mauvais mot de passe trop de fois
  `(nombre|limite|quota|maximum|maximal|max|plafond|number|limit) .. ${TRIES} .. (atteint|depass|epuis|exced|exceed|reach)*`, // Nombre maximum de tentatives atteint
  `(atteint|depass|epuis|exced|exceed|reached|used)* .. (nombre|limite|quota|maximum|number|limit|all|tous|toutes|vos|your) .. ${TRIES}`, // Vous avez dépassé le nombre autorisé de tentatives
  `${TRIES} .. (epuise|depasse|exceeded|exhausted)(e)(s)`, // Tentatives épuisées
  `(plus|reste) (d|de|aucun|aucune) (tentative|essai)(s)`, // Vous n’avez plus d’essai
  '(no|0|zero) [more] (attempt|tries|essai|tentative)(s) (left|remaining|restant|restante)(s)', // No attempts left
]);

/** Not saying that they are too many. */
export const severalTries = topic(() => [
  `(plusieurs|multiples|nombreu*|several|multiple|repeated|many|#) .. ${TRIES}`, // Plusieurs tentatives de connexion ont échoué
  `${TRIES} .. (repete|successi|consecuti|multiples|nombreu|infructu|echoue|rate|manque|failed)*`, // Tentatives répétées
  'failed .. attempts', // Failed login attempts
]);

export const waiting = topic(() => [
  `(patient|attend|reessa|ressa|recommenc|retent|essay|essai|wait|retry|try|again|connect|reconnect|reven)* .. ${TIME}`, // Patientez 30 secondes
  `(tentative|connexion) possible .. ${TIME}`, // Nouvelle tentative possible dans 45 secondes
]);

export const again = topic(() => [
  '(reessa|ressai|recommenc|retent|reconnect|connect|identifi|authentifi)*', // Réessayez dans 15 minutes
  '(tentative|essai|essay|attempt)*', // Attendez 30 secondes avant une nouvelle tentative
  '(try again|trying again|retry|retrying|log in|login|logging in|sign in|signing in)', // Wait 5 minutes before trying again
]);

/** Until somebody turns it on. */
export const outOfUse = topic(() => [
  `${USER} .. (desactive|inactif|inactive|expire|perime|clos|cloture|resilie|radie|archive|revoque|supprime)(e|es|s)`, // Votre compte est désactivé
  `${USER} .. (disabled|deactivated|expired|closed|revoked|terminated|deleted)`, // Your account is disabled
  `(desactive|disabled|deactivated|inactive|inactif|expire|expired)(e)(s) (compte|account|user|utilisateur)(s)`, // Disabled account
  `(avons|a|ont|have|has) [ete] (desactive|disabled|deactivated)(e) .. ${USER}`, // Nous avons désactivé votre compte
  `(desactivation|cloture|expiration) de votre (compte|acces)`, // Désactivation de votre compte
  `${USER} .. (pas|plus|non|not|jamais|isn't|hasn't|never) [encore|yet] [ete|been] (active|actif|habilite|activated|enabled|approved|approuve|confirmed|verified)(e)(s)`, // Compte non activé
  `${USER} .. (pas|not|isn't|hasn't) [ete|been] (encore|yet) [ete|been] (valide|confirme|verifie|cree|validated|confirmed|verified)(e)(s)`, // Votre compte n’est pas encore validé
  `${USER} .. (doit|must|needs) .. (active|valide|approuve|activated|approved|validated|confirmed)`, // Votre compte doit être validé
  "(adresse|address|mail|email) .. (pas|not|isn't) .. (verifie|confirme|verified|confirmed)(e)", // Votre adresse n’est pas confirmée
  `${USER} .. (en attente|en cours|pending|awaiting|waiting for) .. (validation|activation|confirmation|approbation|approval|verification)`, // Votre compte est en attente d’activation
  '(validation|activation|approbation) .. compte en (cours|attente)', // Validation du compte en cours
  '(pas|not) [encore|yet] (active|confirme|valide|activated|confirmed|verified) (votre|your) (compte|inscription|adresse|account|email)', // Vous n’avez pas encore activé votre compte
  '(devez|faut|veuillez|must|please|need to) [d abord|first] (activer|activate) (votre|your) (compte|account|acces)', // Vous devez activer votre compte
]);

/** Good news. */
export const unlocked = topic(() => [
  "(n'est|ne sera) (pas|plus) (bloque|verrouille|verouille|suspendu|desactive)(e)", // Votre compte n’est plus bloqué
  'no longer', // Your account is no longer locked
  '(bien ete|debloqu*|deverrouill*|unlocked|reactiv*|retabli*)', // Votre compte est débloqué
]);

/** What leads to a lock: a rule, in the present tense. */
export const lockRule = topic(() => [
  '(entraine|provoque|declenche|conduise|conduit|implique|engendre|occasionne)(nt)', // Trois erreurs entraînent un blocage
  'cause(nt) (un|une|le|la)', // Trois erreurs causent un blocage
  '(bloquent|verrouillent|suspendent|ferment|desactivent|suffisent|valent|menent|donnent lieu|donne lieu)', // Trois erreurs bloquent le compte
  '(lead|leads|result|results|trigger|triggers|cause|causes|will) .. (lock|block|suspen)*', // Three errors lead to a lock
  '(lock|locks|block|blocks|suspend|suspends) (the|your|an) (account|access)', // Five failures lock the account
  '(se|s) (bloque|verrouille|verouille|ferme|desactive|suspend|clot|interrompt)', // Le compte se bloque après 5 essais
  '(account|access) (locks|blocks) (after|for|at)', // The account locks after 5 errors
  '(are|gets|get|automatically) [automatically] (locked|blocked|suspended|disabled) (after|for)', // Accounts are locked after 5 attempts
  '(dispose|disposez|avez droit|have|has) .. (#|deux|trois|quatre|cinq|dix) .. (essai|tentative|attempt)(s)', // Vous disposez de 5 essais
]);

/** With the present tense, a rule. */
export const afterTries = topic(() => [
  '(apres|au bout de|after) .. (mois|jours|ans|months|days|years)', // Le compte est désactivé après douze mois
  `(apres|au bout de|au dela de|a partir de|des|after|following|beyond) .. (#|n|deux|trois|quatre|cinq|six|sept|huit|dix|two|three|four|five|ten) .. ${TRIES}`, // Après 5 tentatives, le compte est bloqué
  `(au|la|a|des|le|apres|on|upon|at) .. (deuxieme|troisieme|quatrieme|cinquieme|sixieme|dixieme|#e|#eme|third|fourth|fifth|tenth|#rd|#th) .. ${TRIES}`, // L’accès est fermé au cinquième essai manqué
]);

export const happened = topic(() => [
  '(a|ont|avons|avez|vient|viennent) (d etre|ete|du)', // Votre compte a été bloqué
  '(has|have) [just|now] been', // Your account has been locked
  '(was|were|locked out)', // Your account was locked
  '^[desole|attention|erreur] votre (compte|acces|identifiant|profil) est', // Votre compte est bloqué
  '^[sorry] your (account|access) is', // Your account is locked
  '(desormais|maintenant|actuellement|a present|now|currently)', // Le compte est désormais bloqué
  '(nous avons|we have)', // Nous avons bloqué votre compte
]);

/** It has not come to that. */
export const triesLeft = topic(() => [
  'il [vous] (reste|restera)', // Il vous reste 2 essais
  '(restant|restante|restants|restantes|remaining|left)', // 2 essais restants
]);

export const lockTalk = topic(() => [
  '(sera|seront|serait|pourra|pourrait|va etre|vont etre|risque|risquent|risquez|peut etre|peuvent etre)', // Votre compte sera verrouillé
  '(si vous|si votre|en cas)', // Si votre compte est bloqué, attendez
  'avant [le|la|que|un|une] (blocage|verrouillage|suspension|fermeture|votre|desactivation)', // Il reste un essai avant le blocage
  '(pour|d) eviter .. (bloqu|bloc|verrou|suspen)*', // Pour éviter le blocage de votre compte
  '(will be|may be|might be|would be|can be|could be|if|before|when|to avoid)', // Your account will be locked
  '(mon|ma|mes|je|j ai|my)', // Mon compte est bloqué
  '(leur|leurs|certain|certains|certaines|their|some)', // Certains ont vu leur compte bloqué
  '(lorsque|lorsqu|quand|signifie|chaque fois)', // Quand un compte est bloqué
  'annoncent', // Des courriels annoncent que votre compte est bloqué
  '(oublie|perdu)(e) ou', // Mot de passe oublié ou compte bloqué : appelez-nous
  '(tout|chaque|une|un|any|every|an) (compte|acces|utilisateur|profil|account|user)', // Pour débloquer un compte
]);
