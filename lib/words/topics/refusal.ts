import { topic } from '../topic.ts';

export const failure = topic(() => [
  'incorrect*', // Identifiant incorrect
  'invalid*', // Identifiant invalide
  '(non|pas|plus) valid(e|es)', // Identifiant non valide
  'er(r)on(n)e*', // Mot de passe erroné
  'erreur(s)', // Erreur d’authentification
  '(faux|fausse|fausses|ko)', // Ce mot de passe est faux
  'mauvais*', // Mauvais identifiants
  'inexact*', // Mot de passe inexact
  'inconnu(e|s|es)', // Identifiant inconnu
  'introuvable(s)', // Compte introuvable
  'inexist*', // Compte inexistant
  '(infructu|non reussi)*', // Connexion infructueuse
  'non (reconn|trouv|autoris|identifi|conform|correct|authentifi|abouti|admis|accept|enregistr|attribu|concord)*', // Identifiant non reconnu
  'echec(s)', // Échec de connexion
  'echou(e|ee|es|ees|ent)', // La connexion a échoué
  'refus', // Refus de connexion
  '(refuse|rejete|interdit)(e)(s)', // Accès refusé
  'rejet', // Rejet de l’authentification
  'impossible(s)', // Connexion impossible
  'ne [nous|vous|lui] (correspond*|concord*|coincid*|permet*|figur*|convien*) .. (pas|plus|aucun|aucune|rien)', // Ces identifiants ne correspondent pas
  'ne [vous|les|le|la|l] (reconnai*|reconnu*|connaissons|trouv*|pouvons|parven*|parvient|semble*|retrouv*) .. (pas|plus|aucun|aucune)', // Nous ne reconnaissons pas cet identifiant
  'ne (pouvez|peut|peux|peuvent) .. pas .. (connecte|identifie|authentifie|ouvrir|acceder)*', // Vous ne pouvez pas vous connecter
  "n'(existe|existent|autorise|aboutit|arrivons|arrive) (pas|plus)", // Cet identifiant n’existe pas
  'pas [ete] (reconnu|valide|valable|abouti|reussi|trouve|correct|bon|identifi|authentifi|pu|exact|conform|connu|autoris|accept|juste|admis|enregistr|inscrit)*', // Votre identifiant n’a pas été reconnu
  'aucun(e) .. (correspond|trouve|connu|reconnu|existe|associe)*', // Aucun compte ne correspond
  "aucun (compte|utilisateur|identifiant|usager|profil) .. (ne|n'*|avec|pour)", // Aucun utilisateur ne porte ce nom
  'pas .. le(s) bon(s)', // Ce n’est pas le bon mot de passe
  '(denied|wrong|unable|unsuccessful|unsuccessfully|unknown|unrecognized|bad|mismatch|rejected|refused|forbidden)', // Access denied
  'fail(ed|ure|s|ures)', // Login failed
  'error(s)', // Login error
  'not [been] (known|valid|found|correct|authori|allowed|success|accepted|registered|right)*', // User not found
  '(not|never|unable|cannot) .. (match|exist|recogni|authenticat|verif|identif|validat|find|complet)*', // We could not verify your credentials
  "(don't|doesn't|didn't|couldn't|can't|isn't|wasn't|weren't|aren't|cannot) .. (match|exist|recogni|correct|log|sign|authenticat|found|find|identif|valid|verif|right|belong)*", // Password doesn’t match
  '(not|cannot) (sign|log|connect)', // We could not sign you in
  'not the (right|correct)', // That’s not the right password
  'no (such|matching|valid) .. (user|account|login|username)', // No such user
  'no (user|account|username) .. (found|with|for|match*|exist*)', // No account found
]);

/** Whatever else is asked for. */
export const wrong = topic(() => [
  '(incorrect|invalid|inexact|inconnu)*', // Veuillez saisir à nouveau votre identifiant incorrect
  'er(r)on(n)e*', // Mot de passe erroné : veuillez le saisir de nouveau
]);

/** May fail on a log-in page, and is not the log-in. */
export const otherThing = topic(() => [
  'page(s)', // Page introuvable
  '(document|fichier|file)(s)', // Fichier invalide
  '(lien|link)(s)', // Lien invalide
  'site(s)', // Site introuvable
  'demande(s)', // Demande refusée
  'dossier(s)', // Dossier introuvable
  'facture(s)', // Facture refusée
  'telechargement*', // Échec du téléchargement
]);

export const badly = topic(() => [
  'pas .. correctement', // Vous ne vous êtes pas connecté correctement
]);

/** Two entries that ought to be the same: nothing is refused. */
export const twice = topic(() => [
  '(deux|two) (mots de passe|saisies|champs|passwords)', // Les deux mots de passe ne correspondent pas
  'mots de passe saisis', // Les mots de passe saisis ne correspondent pas
  '(et la|de la|sa) confirmation', // Le mot de passe et la confirmation ne correspondent pas
  'confirmation .. mot de passe', // La confirmation du mot de passe est incorrecte
  'passwords .. match', // Passwords do not match
]);

/** May fail without their being refused. */
export const managing = topic(() => [
  '(changer|changing|changement|modifier|modification|reinitialis*|enregistrer|sauvegard*|supprim*|gener*|renvo*|envoi|reset*|updat*|delet*|sav*|stor*) .. (passe|identifiant|identifiants|password|username|credentials)', // Erreur de modification du mot de passe
  '(passe|password|identifiant|username) .. (change|modifie|reinitialise|enregistre|genere|updated|changed|saved|reset)', // Le mot de passe n’a pas pu être changé
  '(de|la|l|to|not|cannot) (creer|creation|create|creating|update|save|delete|register|initialisation) .. (compte|account)(s)', // Impossible de créer le compte
  '(ancien|passe actuel|identifiant actuel)', // Le mot de passe actuel est incorrect
  '(current|old) password', // Current password incorrect
  '(nouveau|new) (mot de passe|password|identifiant)', // Nouveau mot de passe invalide
]);

/** In refusals, and in notes written in advance. */
export const doubt = topic(() => [
  'ne [vous|l|le|la|les] * .. (pas|plus|rien)', // Nous ne savons pas qui vous êtes
  "n'* .. (pas|plus|rien)", // Votre identifiant n’est pas bon
  'aucun(e)', // Aucun identifiant
  "(not|can't|don't|doesn't|isn't)", // Not the right password
  '(verifie|reverifie)(r|z)', // Vérifiez votre mot de passe
  '(recommenc|reessay|ressaisi|reessai|retent)*', // Recommencez
  '(essaye|essaie)(r|z) (encore|a nouveau|une autre fois)', // Essayez encore
  '(retry|try again|check your|check the|double check)', // Try again
]);

export const rightOnes = topic(() => [
  '(identifiant|identifiants|passe|login|utilisateur) .. (corrects|valides|exacts|justes)', // Un identifiant et un mot de passe corrects
  '(identifiant|identifiants|passe|login|utilisateur) (correct|exact|juste)', // Un mot de passe correct
  '(identifiant|passe|login|utilisateur) valide', // Un mot de passe valide
  'correct .. (password|username|login|credentials)', // A correct username and password
  '(valid|right) (password|username|login|credentials)', // A valid username
  'le(s) bon(s) (mot|mots|identifiant|identifiants|login|nom)', // Le bon mot de passe
]);
export const entering = topic(() => [
  '(saisi|entre|indiqu|fourni|renseign|tap|utilis|donn)*', // Entrez un identifiant
  '(enter|provid|typ|use)*', // Enter a correct password
]);
