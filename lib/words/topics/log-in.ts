import { topic } from '../topic.ts';

export const credential = topic(() => [
  'identifiant(s)', // Identifiant incorrect
  '(mdp|motdepasse|passphrase)', // Mdp invalide
  'passe', // Passe incorrect
  'login(s)', // Login inconnu
  'nom(s) d utilisat(eur|rice)(s)', // Nom d’utilisateur inconnu
  'pseudo*', // Le pseudo est inconnu
  'user(s) (name|id)(s)', // Unknown user name
  '(username|userid)(s)', // Username not found
  '(password|passcode|credential)(s)', // Bad credentials
  'authentifi*', // Échec de l’authentification
  'authenticat*', // Authentication failed
  'identifi(er|e|es|ee|ees|cation|cations)', // Identification impossible
  'identity', // We could not verify your identity
  'code(s) (d acces|secret|secrets|personnel|personnels|confidentiel|utilisateur)', // Code d’accès erroné
  '(informations|donnees|parametres|coordonnees|infos) de connexion', // Informations de connexion invalides
]);

/** Or what one is known by there. */
export const access = topic(() => [
  'connexion(s)', // La connexion a échoué
  'connecte(r|s|e|es)', // Impossible de vous connecter
  'compte(s)', // Compte inconnu
  'acces', // Accès refusé
  '(utilisateur|utilisatrice|usager)(s)', // Utilisateur inexistant
  'profil', // Profil inconnu
  'courriel(s)', // Courriel inconnu
  '(mail|email)(s)', // E-mail inconnu
  'adresse(s) (electronique|de messagerie)', // Adresse de messagerie inconnue
  '(saisi|saisie|saisis|saisies)', // Saisie incorrecte
  '(informations|donnees|coordonnees|combinaison|couple)', // Les informations ne correspondent pas
  '(account|user|access)(s)', // Account not found
  '(sign|signed|signing|log|logged|logging) [you|me|him] (in|on)', // We could not sign you in
  '(signin|signon|logon)', // Logon failure
  '(recognis|recogniz|reconn)*', // You were not recognised
]);

/** Asking to log in first is no refusal. */
export const asking = topic(() => [
  '(identifi|authentifi|connect)ez vous', // Accès réservé, identifiez-vous
  '(veuillez|merci de|devez|faut|avant de|priere de) vous (identifier|authentifier|connecter|reconnecter|logger)', // Veuillez vous connecter
  '(faut|devez) etre (identifie|authentifie|connecte|inscrit)(e)(s)', // Vous devez être connecté
  '(identification|authentification|connexion) (requise|necessaire|obligatoire)', // Authentification requise
  '(necessite|requiert|exige|demande) .. (identification|authentification|connexion|connecte|identifie)', // Cette page nécessite une authentification
  'acces (reserve|limite|restreint|interdit au public)', // Accès réservé aux employeurs
  'reserve(e)(s) aux', // Espace réservé aux abonnés
  '(etes|est) pas [encore] (connecte|identifie|authentifie)(e)(s)', // Vous n’êtes pas connecté
  'non connecte(e)(s)', // Utilisateur non connecté
  'sans (authentification|identification|etre connecte|etre identifie)', // Accès interdit sans authentification
  '(must|need to|have to|please) [first] [be] (logged in|log in|sign in|signed in|login|authenticated|authenticate)', // Please log in first
  '(authentication|login|log in|sign in) [is] required', // Authentication required
  'not (logged|signed) in', // You are not logged in
]);
