/** Templates of what sites say of a log-in that was refused, in words of our own. */
const WHAT =
  '{identifiant|mot de passe|identifiant ou mot de passe|nom d’utilisateur ou mot de passe|login|couple identifiant / mot de passe|identifiant et/ou mot de passe|mot de passe ou identifiant|nom d’utilisateur|mdp}';
const IT =
  '{Identifiant|Mot de passe|Login|Nom d’utilisateur|Identifiant ou mot de passe|Adresse e-mail ou mot de passe}';
const WRONG = '{incorrect|erroné|invalide|inconnu|inexact|non valide|non reconnu|refusé|mauvais|faux}';
const THEY =
  '{Vos identifiants|Ces identifiants|Les identifiants saisis|L’identifiant et le mot de passe|Vos informations de connexion}';

export const refused = {
  french: [
    `{Le |Votre |Ce |}${WHAT} {est|semble|était|paraît} {incorrect|erroné|invalide|inconnu|inexact|faux}`,
    `${IT} ${WRONG}`,
    `${IT} {saisi |}${WRONG}{, veuillez réessayer|, merci de recommencer| : vérifiez votre saisie|}`,
    `{Le |Votre |Ce |}${WHAT} {que vous avez saisi|indiqué|fourni|entré} {est incorrect|est erroné|n’est pas valide|n’existe pas|n’est pas reconnu}`,
    `${THEY} {sont incorrects|sont erronés|ne sont pas valides|ne correspondent pas|ne sont pas reconnus|n’ont pas été reconnus|sont invalides|ne nous permettent pas de vous identifier}`,
    `{Le |Votre |}${WHAT} {n’est pas {X}correct|ne correspond pas|ne correspond à aucun compte|n’a pas été reconnu|n’a pas été accepté|a été refusé|a été rejeté}`.replace(
      '{X}',
      '',
    ),
    `{Mauvais|Mauvaise saisie du|Erreur de|Erreur sur le} {mot de passe|identifiant|login}`,
    '{Échec|Erreur|Échec lors} {de l’authentification|de l’identification|d’authentification}{, vérifiez vos identifiants| : identifiants invalides|}',
    'L’{authentification|identification} {a échoué|n’a pas abouti|est impossible|a été refusée|n’a pas réussi}{ : mot de passe incorrect|}',
    'Nous {n’avons pas pu vous|n’avons pas réussi à vous|ne parvenons pas à vous|ne pouvons pas vous} {identifier|authentifier}{ avec ces informations|}',
    'Nous ne {reconnaissons|trouvons|retrouvons} pas {cet identifiant|ce nom d’utilisateur|votre identifiant}',
    '{Impossible de vous|Il est impossible de vous} {identifier|authentifier}{ avec ce mot de passe|}',
    'Aucun {compte|utilisateur} {ne correspond à|trouvé pour|n’existe pour|ne porte} {cet identifiant|ce nom d’utilisateur}',
    '{Entrez|Saisissez|Indiquez|Veuillez saisir|Merci de saisir|Veuillez renseigner} {un identifiant et un mot de passe|un nom d’utilisateur et un mot de passe} {corrects|valides|exacts}',
    '{Saisissez|Entrez|Veuillez indiquer} {un|votre} mot de passe {correct|valide|exact}',
    'Vous {avez saisi|avez entré|avez indiqué|venez de saisir} un {mot de passe|identifiant} {incorrect|erroné|invalide|inconnu}',
    'Vous n’avez pas {saisi|entré|utilisé|indiqué} {le bon mot de passe|le bon identifiant}',
    'Ce n’est pas le bon {mot de passe|identifiant}{, recommencez|, essayez encore|}',
    '{Connexion|Accès} {refusée|impossible} : {mot de passe|identifiant} {incorrect|erroné|inconnu}',
    'Identifiant {ou|/|et/ou} mot de passe {incorrect|erroné|invalide}{, il vous reste 2 essais| : encore 2 tentatives avant blocage du compte| (il vous reste 3 essais)|}',
  ],
  english: [
    '{Invalid|Incorrect|Wrong|Bad|Unknown} {username or password|user name|password|login or password|credentials}',
    '{The|Your|This} {password|username|login|user name} {is|was} {incorrect|invalid|wrong|unknown|not valid|not recognised|not correct}',
    '{The password|The user name} you {entered|typed|provided} {is incorrect|is not valid|was not recognized|doesn’t match our records|does not exist}',
    '{Your credentials|These credentials} {are invalid|are incorrect|could not be verified|do not match our records|were rejected|were not accepted}',
    'We {couldn’t|could not|were unable to|cannot} {verify your credentials|authenticate you|recognise your password}',
    '{Authentication|Login|Identification} {failed|was unsuccessful|has failed}{: wrong password|, check your username and password|}',
    'We {don’t|do not} recognise this {username|user name|password}',
    'No account {found|matches|exists} {with|for} this {username|user name}',
    'Please {enter|type|provide} {a correct|a valid|the right} username and password',
    'That’s not the right password{, try again|}',
    'No {account|user} {matching|for|with} {this password|these credentials|this username} could be found',
    'We {could not|cannot} find {an account with this|your} username',
    '{Username|User name} not {found|recognised|known|registered}',
  ],
};

/** Access refused, without a word on identifier or password. */
export const denied = {
  french: [
    '{Accès|Connexion} {refusé|refusée|impossible|échouée|interdit}',
    '{Échec de|Erreur de|Échec lors de la} connexion',
    'La connexion {a échoué|n’a pas pu aboutir|a été refusée|n’a pas abouti|est impossible}',
    'Nous {n’avons pas pu|ne parvenons pas à} vous connecter',
    'Impossible de {vous connecter|se connecter}{ avec ces informations|}',
    'Vous {ne pouvez pas|n’avez pas pu} vous connecter{ avec ces informations|}',
    '{Ces informations|Les informations saisies} ne {correspondent à aucun compte|correspondent pas|sont pas reconnues}',
    '{Compte|Utilisateur} {inconnu|inexistant|introuvable|non trouvé|non reconnu}',
    'Aucun compte associé à {cet e-mail|cette adresse|ces informations}',
  ],
  english: [
    'Access {denied|refused}',
    '{Sign-in|Log in|Log-in} {failed|error|failure}',
    'We {couldn’t|could not|were unable to} {sign you in|log you in}',
    '{Account|User} {unknown|not found|does not exist}',
    'Unable to {log in|sign in}',
  ],
};
