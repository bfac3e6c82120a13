/** Templates of what stands on pages and tells of nothing that has happened, in words of our own. */
const TRIES =
  '{tentatives|essais|échecs|erreurs|essais infructueux|erreurs de mot de passe|mots de passe erronés|saisies erronées}';
const NUMBER = '{3|5|trois|cinq|10}';

/** Standing rules about locks, and warnings of them. */
export const rules = {
  french: [
    `{Au bout de|Après|Au-delà de|À partir de} ${NUMBER} ${TRIES}, {le compte|l’accès|votre compte} {est|sera|se trouve} {bloqué|verrouillé|suspendu}{ pendant 30 minutes|}`,
    `${NUMBER} ${TRIES} {entraînent|provoquent|déclenchent|causent} {un blocage|le blocage du compte|la suspension du compte|un blocage d’une demi-heure|le verrouillage de votre accès}`,
    `${NUMBER} ${TRIES} {bloquent|verrouillent|suspendent} {le|votre} compte{ pendant une heure|}`,
    '{L’accès|Le compte|Votre compte} se {ferme|bloque|verrouille} {au cinquième essai manqué|à la troisième erreur|après 5 essais|dès la troisième tentative}',
    `{Le|Votre} compte {est|sera} {bloqué|verrouillé|suspendu} {après|au bout de|à partir de} ${NUMBER} ${TRIES}`.replace(
      '{Le|Votre} compte {est|sera}',
      '{Le compte est|Le compte sera|Votre compte sera}',
    ),
    '{Le compte|L’accès} est {bloqué|verrouillé|fermé} {au cinquième essai manqué|à la troisième erreur|dès le troisième échec}',
    'Pour votre sécurité, {votre compte|le compte} est {verrouillé|bloqué} après 5 {essais|tentatives infructueuses}',
    'Vous {disposez de|avez droit à} {3|5|cinq} {essais|tentatives}{ avant le blocage|}',
    '{3|5} {essais|tentatives} {maximum|autorisés|possibles|au maximum}',
    'Nombre {d’essais|de tentatives} limité à {3|5}',
    'Il vous reste {2|3} {essais|tentatives}{ avant le blocage de votre compte|}',
    '{Votre compte|L’accès} {sera|pourrait être|risque d’être|peut être} {bloqué|suspendu|verrouillé|désactivé}{ en cas d’erreur| après 5 essais| sans préavis|}',
    'Tout compte {inactif|inutilisé} {depuis six mois |}est {désactivé|supprimé|fermé|suspendu}',
    'Un compte {bloqué|verrouillé|suspendu} {se débloque|est débloqué} {au bout de 30 minutes|par l’assistance}',
    'Le {blocage|verrouillage} {dure 30 minutes|intervient après 5 erreurs|est levé au bout d’une heure}',
    '{Si votre compte est bloqué|En cas de compte bloqué|Lorsque le compte est verrouillé}, {contactez l’assistance|attendez une heure|patientez 30 minutes avant de réessayer}',
  ],
  english: [
    '{After|Following} {3|5|three} {failed attempts|wrong passwords|attempts}, {the|your} account {is|will be} {locked|blocked|suspended}',
    '{Three|5|Five} {failed attempts|wrong passwords|errors} {lead to a lock|will lock your account|lock the account|trigger a block}',
    'Your account {will be|may be|could be} {locked|suspended|disabled}{ after 5 attempts| without notice|}',
    'Accounts are {automatically |}{locked|blocked} after {3|5} {attempts|failures}',
    'You have {3|5} attempts',
    'If your account is {locked|disabled|blocked}, {contact us|wait 30 minutes}',
    'The account locks after {3|5} {failed attempts|errors}',
    '{2|3} attempts {left|remaining}',
  ],
};

/** A log-in that is asked for. */
export const asks = {
  french: [
    'Accès {réservé|limité|restreint}{ aux employeurs| aux abonnés|}{, identifiez-vous| : connectez-vous|, merci de vous identifier|}',
    '{Veuillez|Merci de|Vous devez} vous {identifier|connecter|authentifier}{ pour continuer| pour accéder à cette page| d’abord|}',
    'Vous devez être {connecté|identifié|authentifié} pour {accéder à cette page|voir ce contenu|continuer}',
    '{Authentification|Identification|Connexion} {requise|nécessaire}',
    'Cette {page|rubrique} {nécessite|requiert|demande} {une authentification|une connexion|d’être connecté}',
    'Accès {interdit|impossible|non autorisé} sans {authentification|identification}',
    'Vous n’êtes pas {connecté|identifié|authentifié}{, identifiez-vous| : veuillez vous connecter|}',
    'Non autorisé : {veuillez vous connecter|identifiez-vous|merci de vous authentifier}',
    '{Saisissez|Indiquez|Entrez} votre identifiant et votre mot de passe',
    'Connectez-vous {à votre espace|avec votre identifiant|pour continuer}',
  ],
  english: [
    'Please {log in|sign in|login} {to continue|first|to access this page}',
    'You {must|need to|have to} {be logged in|log in|sign in}{ first| to see this page|}',
    '{Authentication|Login|Sign in} {required|is required}',
    'You are not logged in',
    'Enter your username and password',
  ],
};

/** Good news, hints, questions, and titles of help. */
export const harmless = {
  french: [
    'Votre {mot de passe|compte|profil} a {bien |}été {modifié|créé|enregistré|mis à jour|confirmé}',
    'Votre compte {a été activé|est activé|a été débloqué|a été déverrouillé|est de nouveau actif|n’est plus bloqué}',
    'Un {e-mail|courriel|message} vous a été envoyé{ à l’adresse indiquée|}',
    'Vous êtes {connecté|maintenant connecté|bien connecté}',
    '{Mot de passe|Identifiant} oublié{ ?|}',
    'Ne {communiquez|divulguez|partagez} {jamais|pas} votre mot de passe{ à un tiers|}',
    '{Respectez|Attention aux} {majuscules et minuscules|accents}',
    'Votre identifiant {figure sur|se trouve dans} {le courrier|le message} reçu à la création du compte',
    '{Que faire si|Comment réagir quand} {mon|votre} {mot de passe est refusé|compte est bloqué|identifiant est inconnu} ?',
    'Mon {compte est bloqué|mot de passe est refusé|identifiant n’est pas reconnu}',
    '{Pour|Afin de} {débloquer un compte|retrouver un identifiant oublié|changer un mot de passe refusé}, {appelez-nous|écrivez-nous}',
    'Si {votre mot de passe est incorrect|vous ne parvenez pas à vous connecter}, {cliquez ici|contactez-nous}',
    'Le message « {Identifiant ou mot de passe incorrect|Compte bloqué|Service indisponible} » {s’affiche|apparaît}',
    'Bienvenue {dans votre espace|sur l’extranet|sur votre compte}',
    'Nos agents ne vous demanderont jamais votre mot de passe',
    'Votre {demande|déclaration} a été {enregistrée|transmise|prise en compte}',
  ],
  english: [
    'Your {password|account|profile} has been {changed|created|updated|confirmed|activated|unlocked}',
    '{Forgot|Lost} your password?',
    'Never share your password{ with anyone|}',
    'What {should I do|to do} if my {account is locked|password is wrong}?',
    'Your account is no longer {locked|blocked|suspended}',
    'Welcome {back|to your account}',
    'An e-mail has been sent{ to your address|}',
    '{Your|This} password {was|has been} reset{, you may log in|}',
    '{Reset your password|Password reset|We sent a link to reset your password}{ by e-mail|}',
    '{If|When} your password is {wrong|refused}, {contact us|click here}',
  ],
};
