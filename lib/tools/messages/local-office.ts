/** To be finished by the user: when he tried is his to tell. */
export const LOCAL_OFFICE_MESSAGE = `Bonjour,

Je ne peux pas me connecter à l’extranet «\u00a0activité partielle\u00a0» (https://activitepartielle.emploi.gouv.fr), et mon délai de 30 jours pour déposer ma demande court.

SIRET de l’établissement\u00a0:
Dates et heures de mes essais\u00a0:
Message affiché par le site\u00a0:

Je vous en préviens par écrit et je joins mes preuves. Merci de me dire comment déposer ma demande à temps.

Cordialement,`;
