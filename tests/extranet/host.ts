/** The one host this stand-in plays. */
export const HOST = 'activitepartielle.emploi.gouv.fr';
