/** The extranet that this stand-in plays. */
export const HOST = 'activitepartielle.emploi.gouv.fr';

/** The log-in of a sister extranet, which this one may come to use. */
export const CONNECT_HOST = 'authkey.asp-public.fr';

/** Another site of the ASP, where nobody logs in. */
export const PUBLIC_HOST = 'www.asp.gouv.fr';

/** All that is played. */
export const HOSTS = [HOST, CONNECT_HOST, PUBLIC_HOST];
