import { topic } from '../topic.ts';

const IDENTIFIER = "(identifiant|identifiants|login|username|user name|nom d'utilisateur|userid|user id)";
const PASSWORD = '(mot de passe|mots de passe|password|mdp)(s)';
const LOSING = '(oubli|perdu|perte|egar|retrouv|recuper|renvo|rappel|forgot|recover|lost|retriev)*';

/** On buttons, headings and in addresses. */
export const forgotIdentifier = topic(() => [
  `${LOSING} .. ${IDENTIFIER}`, // J’ai oublié mon identifiant
  `${IDENTIFIER} .. ${LOSING}`, // Identifiant perdu
  '(question secrete|secret question)', // Répondez à votre question secrète
]);
export const forgotPassword = topic(() => [
  `${LOSING} .. ${PASSWORD}`, // Récupérer mon mot de passe
  `${PASSWORD} .. ${LOSING}`, // Mot de passe oublié
  `(reinitialis|reset|redefin)* .. ${PASSWORD}`, // Réinitialisation du mot de passe
]);
export const creating = topic(() => [
  '(creer|creez|creation|ouvrir|ouverture|nouveau|create|new) .. (espace|compte|account)', // Créer mon espace
  '(inscription|inscrire|inscrivez) .. (espace|compte|extranet|service|employeur|utilisateur)', // Inscription au service
  "^(inscription|s'inscrire|inscrivez-vous|inscription en ligne)$", // S’inscrire
  '(register|registration|sign up|signup)', // Sign up
]);
export const loggingIn = topic(() => [
  '(connecter|connexion|connectez)', // Se connecter
  "(s'identifier|identifiez|authentifi*)", // Identifiez-vous
  '(entrer|acceder)', // Accéder à mon compte
  '(log in|login|sign in|signin|logon)', // Sign in
]);
export const subscribing = topic(() => [
  '(newsletter|lettre|abonne*)', // S’abonner à la lettre d’information
]);

/** Whoever reads it is in. */
export const loggingOut = topic(() => [
  '(deconnexion|deconnecter|deconnectez)', // Se déconnecter
  '(log|sign) out', // Log out
  '(logout|signout)', // Logout
  'fermer (la|ma) session', // Fermer ma session
]);

/** As headings of help pages have it. */
export const ownTrouble = topic(() => [
  "(je|j'*)", // Je ne peux pas me connecter
  '(mon|ma|mes|my) .. (bloqu|verrou|refus|incorrect|perdu|oubli|impossible|lock|fail)*', // Mon compte est bloqué
  "(mon|ma|mes|my) .. (ne|n'est|n'a|not|isn't|doesn't|can't|won't)", // Mon mot de passe ne fonctionne pas
]);
