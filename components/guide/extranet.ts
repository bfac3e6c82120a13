export const EXTRANET = 'https://activitepartielle.emploi.gouv.fr/aparts/';
