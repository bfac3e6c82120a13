import { topic } from '../topic.ts';

/** Over, or too long ago. */
export const session = topic(() => [
  'session(s) .. (terminee|fermee|interrompue|invalide|perdue|plus valide|inactive|close|ended|timed out|time out|timeout)', // Votre session est terminée
  '(expire|perime|expired)(e)(s)', // Votre session a expiré
  '(inactivite|inactivity)', // Déconnexion suite à une inactivité
  'deconnecte(e)(s)', // Vous avez été déconnecté
  'deconnexion (reussie|effectuee|automatique|forcee)', // Déconnexion automatique
  '(logged|signed|loged) out', // You have been logged out
  'trop (de temps|longtemps)', // Vous avez attendu trop longtemps
  '(redemarr|reconnecter)*', // Merci de vous reconnecter
  '(identifier|authentifier|connecter) a nouveau', // Veuillez vous identifier à nouveau
  '(log|sign) in again', // Please log in again
]);
export const expiryRule = topic(() => [
  '(session|sessions|passe|compte|connexion|code) expire(nt) (apres|au bout|dans|au dela|automatiq|toute|toutes|chaque|tous|after|in)', // La session expire après 15 minutes
  'expires (after|in)', // Your session expires after 15 minutes
]);

export const code = topic(() => [
  'code(s) [de] (securite|verification|visuel|controle|image|anti|affiche|recopie|confirmation)', // Code de sécurité incorrect
  '(cryptogramme|captcha|recaptcha|kaptcha)(s)', // Captcha invalide
  '(caracteres|lettres|texte) .. (image|recopi|saisi|affich)*', // Les lettres saisies sont fausses
  '(security|verification|image|visual) code', // The security code is wrong
  'l image', // Le texte ne correspond pas à l’image
  'anti [-] (robot|spam)', // La vérification anti-robot a échoué
  'controle de securite', // Échec du contrôle de sécurité
  'code (saisi|entre|que vous|errone|incorrect|invalide|est)', // Le code saisi est faux
]);

export const incomplete = topic(() => [
  'obligatoire(s)', // Le mot de passe est obligatoire
  'requis(e|es)', // Mot de passe requis
  '(veuillez|merci de|devez|il faut|pensez a|priere de) [bien|d abord] (saisir|choisir|selectionner|cocher|accepter|renseigner|remplir|indiquer|completer|entrer|fournir|preciser|taper)', // Veuillez saisir votre identifiant
  '(vide|manquant)(e)(s)', // Mot de passe manquant
  '(non|pas) [ete] (renseigne|rempli|saisi)*', // Identifiant non renseigné
  '(required|missing|blank|empty)', // Password is required
  '(please|must) (enter|fill|provide|type|give)', // Please enter your username
]);
/** A form's key to its asterisks: no news. */
export const marking = topic(() => [
  'asterisque(s)', // Les champs marqués d’un astérisque sont obligatoires
  'les champs', // Tous les champs obligatoires : les champs en gras
  '^champ(s) (obligatoire|requis)(s)', // Champs obligatoires
]);

export const browser = topic(() => [
  '(cookie|javascript|navigateur|browser)(s) .. (bloqu|desactiv|refus|activ|autoris|charge|plus|obsolete|compatible|block|disabled|enable|support)*', // Les cookies sont bloqués
  '(bloqu|desactiv|refus|activ|autoris|accept)* .. (cookie|javascript|navigateur)(s)', // Veuillez activer les cookies
  '(enable|disabled|allow) .. (cookie|javascript)(s)', // Please enable cookies
]);
export const browserParts = topic(() => ['(cookie|javascript|navigateur|browser)(s)']); // Ce site utilise des cookies

/** How a password has to be. */
export const rule = topic(() => [
  '(format|minimum)', // Minimum 8 caractères
  '(doit|doivent|devra|devront) (etre|contenir|comporter|comprendre|faire|respecter|avoir)', // Le mot de passe doit contenir un chiffre
  'au moins', // Au moins 8 caractères
  'must (be|contain|have|include)', // Password must contain a digit
  'at least', // At least 8 characters
  'identiques', // Les mots de passe ne sont pas identiques
  'trop (court|longue|long|courte|simple|faible)', // Mot de passe trop court
]);
