/** Templates of what explains a page otherwise, in words of our own. */
export const outage = {
  french: [
    '{Le service|Le site|L’extranet|L’application} est {momentanément |temporairement |actuellement |}{indisponible|inaccessible|en maintenance|hors service}',
    '{Service|Site} {indisponible|en maintenance|en cours de maintenance|momentanément interrompu}',
    'Une {erreur technique|erreur interne|anomalie technique|panne informatique} {est survenue|s’est produite|nous empêche de répondre}',
    '{Nous rencontrons|Le service rencontre} {un problème technique|des difficultés techniques|un incident technique}',
    'Le {serveur|service} ne répond pas',
    'Erreur {500|502|503|504}',
    'L’accès {au service|au site|à l’extranet} est {suspendu|interrompu|fermé} pour maintenance',
    '{Veuillez réessayer|Merci de revenir|Réessayez} {plus tard|ultérieurement|dans quelques minutes}',
  ],
  english: [
    '{The service|The site|This website} is {temporarily |currently |}unavailable',
    '{Service unavailable|Bad gateway|Internal server error|Gateway timeout|Site under maintenance}',
    'A {technical error|server error|technical problem} {occurred|has occurred}',
    'The {server|system|service} is down',
    '{Please try again|Try again} later',
  ],
};
export const planned = {
  french: [
    'Une maintenance {est prévue|aura lieu|est programmée} {le mardi 24 novembre|dimanche prochain|le 12 décembre de 8 h à 12 h}',
    '{Le service|Le site} sera {indisponible|fermé pour maintenance|en maintenance} {le 3 mai|dimanche de 8 h à 12 h}',
    'Maintenance {programmée|planifiée|prévue} {le 24 novembre|ce dimanche}',
  ],
  english: [
    '{The service|The site} will be unavailable on Sunday',
    '{Scheduled|Planned} maintenance on Sunday',
  ],
};
export const sessionEnded = {
  french: [
    'Votre session {a expiré|est expirée|est terminée|a été fermée|a été interrompue}{, reconnectez-vous| : veuillez vous reconnecter| pour cause d’inactivité|}',
    'Session {expirée|terminée|invalide}',
    'Vous avez été déconnecté{ pour cause d’inactivité| suite à une inactivité prolongée|}',
    'Vous êtes {maintenant |désormais |}déconnecté',
    'Délai dépassé : votre session est {terminée|expirée}',
  ],
  english: [
    'Your session {has expired|expired|has timed out|has ended}{, please log in again|}',
    'You have been {logged|signed} out{ for inactivity|}',
  ],
};
export const wrongCode = {
  french: [
    '{Le code de sécurité|Le code de vérification|Le captcha|Le cryptogramme|Le code saisi} est {incorrect|erroné|invalide|faux}',
    '{Code de sécurité|Captcha|Cryptogramme|Code de vérification} {incorrect|erroné|invalide}',
    'Les {caractères|lettres} {saisis|saisies} ne correspondent pas à l’image',
    '{La vérification du captcha|La vérification anti-robot} a échoué',
  ],
  english: [
    '{The security code|The captcha|The verification code} {is incorrect|is wrong|does not match|is invalid}',
    '{Wrong|Invalid|Incorrect} {captcha|security code|verification code}',
  ],
};
export const incomplete = {
  french: [
    '{Le mot de passe|L’identifiant} est {obligatoire|requis}',
    '{Veuillez|Merci de|Vous devez} {saisir|renseigner|indiquer} {votre identifiant|votre mot de passe|un identifiant}',
    '{Identifiant|Mot de passe} {manquant|non renseigné|obligatoire|requis}',
    'Veuillez {activer|autoriser|accepter} les cookies{ de votre navigateur|}',
    'Les cookies sont {bloqués|désactivés}{ dans votre navigateur|}',
  ],
  english: [
    '{Password|Username} is {required|missing}',
    'Please {enter|provide} your {password|username}',
    'Please enable cookies{ in your browser|}',
  ],
};
export const noEstablishment = {
  french: [
    'Aucun {établissement|SIRET} n’est {rattaché|associé|lié} à votre compte',
    'Votre compte n’est {rattaché|associé|lié} à aucun établissement',
    'Vous n’avez {pas encore d’|aucun |pas d’}établissement{ rattaché|}',
    'Votre établissement n’est {pas encore |pas }{rattaché|associé} à votre compte',
    'Aucune entreprise n’est {rattachée|associée} à votre compte',
  ],
  english: [
    'Your account is not {linked|attached} to any {establishment|company}',
    'No {establishment|company} is {linked|attached} to your account',
  ],
};
export const siretKnown = {
  french: [
    'Ce {SIRET|numéro SIRET} est déjà {enregistré|connu|utilisé|inscrit}',
    'Un {espace|compte} existe déjà pour {cet établissement|ce SIRET|cette entreprise}',
    '{Cette entreprise|Cet établissement} {possède|a} déjà un {compte|espace}',
    'Il existe déjà un compte pour {cet établissement|cette entreprise}',
  ],
  english: ['This {company|establishment} already has an account', 'This company is already registered'],
};
