/** Where the extranet is, as the sheet « Message complet » gives it. */
export const SITE_ADDRESS = 'https://activitepartielle.emploi.gouv.fr/aparts/';

/** The download page that the sheet « Difficultés de connexion » names. */
export const FIREFOX = 'https://www.mozilla.org/fr/firefox/all/#product-desktop-release';
