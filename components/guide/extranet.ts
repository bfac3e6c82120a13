/** Where the extranet begins. */
export const EXTRANET = 'https://activitepartielle.emploi.gouv.fr/aparts/';
