import { topic } from '../topic.ts';

/** Begins a note in general. */
export const general = topic(() => [
  '^(tout|toute|tous|chaque|plusieurs|certain|certaine|certains)', // Tout mot de passe incorrect est enregistré
  '^(un|une|des) (mot de passe|mots de passe|identifiant|identifiants|compte|utilisateur|saisie)(s)', // Un identifiant incorrect se corrige
  '^les (connexions|comptes|acces|utilisateurs) .. sont', // Les connexions depuis l’étranger sont refusées
]);
/** A note in general that tells news all the same. */
export const befell = topic(() => ['(a|ont) ete']); // Un identifiant incorrect a été saisi

/** May happen, or is to be done: nothing has happened. */
export const talk = topic(() => [
  '^(si|s il|s ils|en cas|au cas|pour|afin|comment|pourquoi|a quoi)', // Si votre mot de passe est incorrect
  '^(if|in case|how|why|to)', // If your password is incorrect
  'si (vous|votre|vos|le|la|l|un|une|aucun)', // Vérifiez si votre identifiant est incorrect
  'en cas d(e)', // Contactez-nous en cas d’échec
  '(ma|mes|mon|je|j|my)', // Mon mot de passe est refusé
  '(lorsque|lorsqu|quand|when|affiche|affichent|signifie|veut dire|il arrive|que faire)', // Lorsque la connexion échoue
  '(sera|seront|serez|recevra|recevrez|pourra|pourrait|risque|will be|would)', // La connexion sera refusée
  '(peut|peuvent|may|might|can|could) (etre|be)', // Le service peut être interrompu
  '(pour|d) eviter', // Pour éviter une erreur
  'avant [le|la|tout] (blocage|verrouillage|suspension)', // Un essai avant le blocage
  '^(apres|au bout de|au dela de|after) .. (tentative|essai|echec|erreur|saisie|attempt|tries)(s)', // Après trois échecs
  "n'est pas (votre|un|une) (numero|adresse|nom|siret|code)", // L’identifiant n’est pas votre numéro SIRET
  'jamais', // Nous ne demandons jamais votre mot de passe
  '^ne *ez (pas|plus)', // Ne donnez pas votre identifiant
  'ne (communiqu|divulgu|partag|tap|saisiss|entr|donn)(ez|er)', // Démonstration : ne tapez pas vos vrais identifiants
]);

/** Begins a sentence about what follows, or comes before. */
export const condition = topic(() => [
  '^(si|s il|s ils|en cas|au cas|pour|afin|lorsque|lorsqu|quand|des que|comment|que faire)', // Si vous avez oublié
  '^(apres|au bout de|au dela de|a partir de|suite a|en raison|a cause|du fait|car|parce|puisque)', // Suite à trois erreurs
  '^(if|when|in case|once|how|why|to|after|following|due to|because|since)', // After three errors
]);

/** Not one user's account. */
export const everybody = topic(() => [
  '(service|site|extranet|application|plateforme|portail|serveur|systeme|teleservice)(s)', // Le service est suspendu
  '(maintenance|server|system|website|platform)', // Accès suspendu : maintenance
]);

export const label = topic(() => [
  '^(erreur|attention|desole|avertissement|alerte|information|info|important|message|rappel|oups|connexion|login|note)$', // Erreur
  '^(nous sommes desoles|nous regrettons|toutes nos excuses)$', // Nous sommes désolés
  '^(error|warning|sorry|oops|notice|alert|we are sorry|we re sorry|log in|sign in)$', // Sorry
]);

/** Follows a message. */
export const question = topic(() => [
  '^[votre|l] (mot|mdp|identifiant|login|password|username) .. (oublie|perdu|egare|forgotten|lost)(e)', // Mot de passe oublié ?
  '^(besoin|oublie|que faire|comment|pourquoi|avez vous|l avez vous|un probleme|des difficultes|pas encore|nouveau|reinitialis*)', // Besoin d’aide ?
  '^(forgot|forgotten|lost|need|did you|have you|trouble|what|how|why|not yet|new|reset|help)', // Need help?
]);
