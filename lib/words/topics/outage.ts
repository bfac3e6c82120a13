import { topic } from '../topic.ts';

/** For everybody. */
export const outage = topic(() => [
  '(indisponib|inaccessib|surcharg)*', // Service indisponible
  'maintenance', // Site en maintenance
  'hors [de] service', // Service hors service
  '(erreur|probleme|incident|anomalie|defaillance|difficulte|panne)(s) [est|d origine] (interne|technique|serveur|systeme|informatique|inattendue du serveur)(s)', // Une erreur technique est survenue
  '(erreur|error) [n] (500|501|502|503|504)', // Erreur 503
  'http (500|501|502|503|504)', // HTTP 500
  '(momentan|temporair|provisoir)* (interrompu|suspendu|ferme|impossible|arrete)(e)(s)', // Service temporairement interrompu
  '(bad gateway|gateway time out|gateway timeout|unavailable|internal server error|out of service|under maintenance)', // Service unavailable
  'service(s) .. (interrompu|suspendu)(e)(s)', // Le service est interrompu
  '(serveur|service|site|extranet|application|systeme|portail)(s) .. ne (repond|repondent) (pas|plus)', // Le serveur ne répond pas
  '(serveur|service|site|portail)(s) .. trop de temps', // Le serveur met trop de temps à répondre
  '(server|service|system|site) .. (down|offline|overloaded)', // The server is down
  '(server|system|technical|internal) (error|problem|issue|failure)', // A technical problem occurred
]);

/** Where it fails, nobody is refused. */
export const backend = topic(() => [
  '(a|de|avec|a la|de la|avec la|vers la) base(s) de donnees', // La connexion à la base de données a échoué
  '(serveur|annuaire|ldap|reseau|webservice)(s)', // Connexion au serveur impossible
  '(database|server|network|backend)', // Could not connect to the server
]);

export const later = topic(() => [
  'try again (later|in)', // Try again later
  '(reessay|reessai|ressay|recommenc|retent|reven|essay|essai|reconnect|connect|renouvel|patient)* .. (plus tard|ulterieurement|dans quelques|dans un moment|dans un instant|demain)', // Veuillez réessayer ultérieurement
]);

export const resolved = topic(() => [
  '(resolu|retabli|termine)(e)(s)', // L’incident est résolu
  'tous les services (fonctionnent|sont)', // Tous les services fonctionnent
]);

export const planned = topic(() => [
  '(programme|planifi|prochain)*', // Maintenance programmée
  'prevu(e|s|es)', // Une maintenance est prévue
  'aura lieu', // Une maintenance aura lieu
  '(de|entre) (# h|#h|#h#)', // Indisponible de 12 h à 14 h
  'le (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|#)', // Maintenance le mardi 24 novembre
  '(sera|seront)', // Le service sera indisponible
  '(scheduled|planned|will be)', // Scheduled maintenance
]);
