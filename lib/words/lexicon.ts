import { words } from './words.ts';

/**
 * The vocabulary of what sites say, in French and English, as patterns over folded text (`fold`): no accents, lower
 * case, straight apostrophes. Topics, not sentences: a sentence is understood by the topics that meet in it. Those that
 * most sentences are asked for say what they need.
 */

export const CREDENTIAL = words({
  'identifiant|passe|mdp|login|utilisateur|user|password|credential':
    '\\bidentifiants?\\b|mots? de ?passe|\\bmdp\\b|\\blogins?\\b|nom d.utilisateur|user ?(name|id)\\b|\\bpasswords?\\b|credentials?',
  'authenti|identi|acces|passe':
    "\\bauthentifi|\\bidentifi(er|e|es|ee|cation)\\b|\\bidentity\\b|authenticat|code d'acces|\\bpasse\\b",
});
export const ACCESS = words({
  'conne|compte|acces|utilisateur|usager|profil':
    '\\bconnexions?\\b|\\bconnecter?\\b|\\bconnecte\\b|\\bcomptes?\\b|\\bacces\\b|\\butilisateurs?\\b|\\busagers?\\b|\\bprofil\\b',
  'courriel|mail|adresse|saisi|informations|donnees|coordonnees|combinaison|couple':
    '\\bcourriel|e-?mails?\\b|adresse (mail|electronique|de messagerie)|\\bsaisies?\\b|\\bsaisi\\b|(informations|donnees|coordonnees|combinaison|couple)\\b',
  'account|user|sign|log|access|recogni|reconn':
    '\\baccounts?\\b|\\busers?\\b|\\bsign(ed)? ?-?in\\b|\\blog(ged)? ?-?(in|on)\\b|\\baccess\\b|\\brecognis|\\brecogniz|\\breconn',
});
export const FAILURE = words({
  'incorrec|invalid|non valide|ron|erreur|fau|mauvais|inexact|inconnu|introuvable|inexist|infructu':
    '\\bincorrec|\\binvalid|\\bnon valides?\\b|\\ber+on+e|\\berreurs?\\b|\\bfauss?e?s?\\b|\\bfaux\\b|\\bmauvais|\\binexact|\\binconnue?s?\\b|\\bintrouvable|\\binexist|\\binfructu',
  'non |echec|echou|refus|rejet|impossible':
    '\\bnon (reconn|trouv|autoris|identifi|conforme|correct|authentifi|abouti|admis|acce)|\\bechecs?\\b|\\bechou\\w*(?<!er)\\b|\\brefus(ee?s?|e)?\\b|\\brejet(ee?s?|e)?\\b|\\bimpossible',
  'denied|fail|wrong|not |unable|unsuccessful|unknown|bad|error|mismatch':
    '\\bdenied|\\bfail(ed|ure)|\\bwrong\\b|\\bnot (recogni|valid|match|found|correct|authori|allowed|exist|success)|\\bunable\\b|\\bunsuccessful|\\bunknown|\\bbad\\b|\\berrors?\\b|\\bmismatch',
  'ne ':
    '\\bne (sont|correspond\\w*|concord\\w*|permet\\w*|figure\\w*|reconn\\w*|pouvons|parven\\w*|parvient|semble\\w*|vous reconn\\w*) ?.{0,40}\\b(pas|aucune?|plus)\\b',
  'aucun|pas ':
    '\\baucune?( \\w+){0,3} (correspond|trouve|connu)|\\bpas (ete )?(reconnu|valid|abouti|trouv|correct|bon|identifi|authentifi|pu)',
  "n't|not":
    "\\b(does|do|did|could|can|is|was|were)(n't| ?not)\\b.{0,30}\\b(match|exist|recogni|correct|log|sign|authenticat|found|identif|valid|verif)",
});
/** What may fail on a log-in page without being the log-in. */
export const OTHER_THING =
  /\bpages?\b|document|fichier|\blien\b|\bsite\b|demande|dossier|facture|telechargement|\bfile\b|\blink\b/;
/** Words that a refusal uses and a note written in advance may use too. */
export const DOUBT = words({
  "ne |n'|aucun|not": "\\bn(e |')\\w+( \\w+){0,3} (pas|plus|aucune?|rien)\\b|\\baucune?\\b|\\bnot\\b|n't\\b",
  'verifie|recommence|reessay|ressaisi|retry|try again|check your':
    '\\bverifie[rz]\\b|\\brecommence|\\breessay|\\bressaisi|\\bretry\\b|\\btry again|\\bcheck your',
});

export const SESSION = words({
  session:
    '\\bsessions?\\b.{0,60}(termine|ferme|interromp|invalide|perdu|plus valide|inactiv|close|timed? ?out|ended)',
  'expire|perime':
    '\\bexpire(e|s|es|d)?\\b(?! (apres|au bout|dans|au-dela|automatiq|toute?s|chaque|tous|after))|\\bperime',
  'inactivite|deconn|logged|signed':
    '(suite a|raison d|cause d|apres|pour) .{0,20}inactivite|\\bdeconnectee?s?\\b|deconnexion (reussie|effectuee|automatique|forcee)|logged ?out|signed ?out',
  'trop |too |redemarre|reconnecter|a nouveau|again':
    'trop (de temps|longtemps)|too (much time|long)|redemarre|reconnecter|(identifier|authentifier|connecter) a nouveau|(log|sign) ?in again',
});
export const CODE = words({
  'code |cryptogramme|captcha|caracteres |lettres |texte |security code|image|robot|controle':
    "code (de )?(securite|verification|visuel|controle|image|anti|captcha|affiche|recopie)|cryptogramme|captcha|(caracteres|lettres|texte) .{0,20}(image|recopi|saisi|affich)|security code|\\bl'image\\b|anti-?robot|controle de securite|code (saisi|entre|recopie|que vous)",
});
export const INCOMPLETE = words({
  'obligatoire|requis|veuillez|merci de|devez|il faut|pensez a|vide|manquant|renseign|required|missing|blank|please|must|empty':
    'obligatoire|\\brequise?s?\\b|(veuillez|merci de|vous devez|il faut|pensez a) (bien )?(saisir|choisir|selectionner|cocher|accepter|renseigner|remplir|indiquer|completer|entrer|fournir|preciser)|\\b(vides?|manquante?s?|non renseigne\\w*|pas renseigne\\w*)\\b|\\brequired\\b|\\bmissing\\b|\\bblank\\b|(please|must) (enter|fill|provide)|\\bempty\\b',
});
/** What the browser lacks for the log-in to work at all. */
export const BROWSER = words({
  'cookie|javascript|navigateur|browser':
    '(cookies?|javascript|navigateur|browser)\\b.{0,60}(bloqu|desactiv|refus|activ|autoris|charge|plus|obsolete|compatible|block|disabled|enable)|(bloqu|desactiv|refus|activ|autoris)\\w* .{0,30}(cookies?|javascript)',
});
/** The key to a form's asterisks: always there, no news. */
export const MARKING = /\*|asterisque|marque|suivi|\bles champs\b|^champs? (obligatoires?|requis)/;
export const RULE = words({
  'format|doi|dev|au moins|minimum|speciaux|must|at least':
    '\\bformat\\b|(doit|doivent|devra|devront) (etre|contenir|comporter|comprendre|faire|respecter|avoir)|au (moins|minimum)|\\bminimum\\b|\\bcaracteres speciaux\\b|\\bmust (be|contain|have)|at least',
});
export const OUTAGE = words({
  'indisponib|maintenance|service|inaccessible|surcharge|interne|technique|serveur|systeme|50|momentan|temporair|gateway|unavailable|server|repond|later|tard|ulterieurement|dans quelques':
    'indisponib|\\bmaintenance\\b|hors service|inaccessible|\\bsurcharge|(erreur|probleme|incident|anomalie|defaillance|difficulte)s? (interne|technique|serveur|systeme|inattendue? du serveur)|\\b(erreur|error|http) ?(:|n°)? ?50[0-4]\\b|\\b50[0-4] (internal|bad|service|gateway|server)|(momentan|temporair)\\w+ (interrompu|suspendu|ferme|impossible|arrete)|(interrompu|suspendu|ferme|impossible)\\w* (momentan|temporair)|bad gateway|gateway time|unavailable|internal server error|service .{0,30}(interrompu|suspendu|\\bne repond)|\\bne repond(ent)? (pas|plus)|\\bout of service\\b|try again later|reessay\\w+ (plus tard|ulterieurement|dans quelques)|revenir (plus tard|dans quelques)',
});
export const LOCKED = words({
  'bloque|ouil|suspend|desactive|gele|neutralise|inactif|lock|disabled|deactivated|tentative|essai|echec|attempt|erreur|tries':
    '\\b(compte|acces|utilisateur|identifiant|profil|habilitation|account|user|login|access)\\b.{0,40}\\b(bloque|ver+ouil+e|suspendu|desactive|gele|neutralise|inactif|locked|blocked|disabled|suspended|deactivated)|\\b(bloque|ver+ouil+e|suspendu|locked|disabled)e?\\b.{0,30}\\b(compte|acces|account)\\b|(trop|nombre (maximal|maximum|trop)|limite|too many|maximum).{0,40}(tentative|essai|echec|attempt|erreur|\\btries\\b)',
});
export const ESTABLISHMENT = words({
  'etablissement|siret|siren|structure|entreprise|employeur|establishment|company':
    'etablissement|\\bsirets?\\b|\\bsiren\\b|structure|entreprise|employeur|establishment|company',
});
export const ATTACHED = /rattach|\bassoci|\blie[es]*\b|affect|attribu|habilit|attached|linked|associated/;
const PLACE = '(etablissements?|sirets?|siren|structures?|entreprises?|establishments?|company|companies)\\b';
export const NO_ESTABLISHMENT = words({
  'aucun|sans |no |nul ': `\\b(aucune?|sans|no|nul) (autre |seul )?${PLACE}`,
  "pas |plus |not |n't |point ": `(\\bpas|\\bplus|\\bnot|n't|\\bpoint) (encore |yet )?((attached|linked|associated) (to|with) )?(d'|de |d'un |any |an? |a un |a aucun )?(seul )?${PLACE}`,
  'rattach|associ|affect|attribu|attached|linked': `${PLACE}.{0,30}\\b(n'est|ne sont|n'a|non|is not|isn't|are not)\\b.{0,25}(rattach|associ|affect|attribu|attached|linked)`,
});
/** Nothing left to do, nothing found, or somebody else who has none. */
export const NOTHING_AMISS = new RegExp(
  `resultat|recherche|critere|trouve|salarie|employee|${PLACE} (a \\w+er\\b|restante?s?|en (cours|attente|retard)|concerne)`,
);
export const YOURS = /\bvous\b|\bvotre\b|\bvos\b|\bcompte\b|\butilisateur\b|\byou\b|\byour\b|\baccount\b/;
const OWNED =
  '(sirets?|siren|etablissement|entreprise|structure|employeur|espace|compte|numero|establishment|company|account|number)';
export const ALREADY = words({
  'deja|already': `\\b${OWNED}\\b.{0,60}\\b(deja|already)\\b|\\b(deja|already)\\b ?(\\w+ ){0,3}\\b(un|une|cet|cette|ce|le|l'|an?|this|the)? ?${OWNED}\\b`,
});
export const OTHER_LIST = /fichier|\bligne|\bliste\b|\bfile\b|e-?mail|courriel|messagerie|adresse|demande/;
/** How a note in general begins; « un identifiant incorrect a été saisi » is news all the same. */
export const GENERAL = words({
  '^tou|^chaque|^plusieurs|^certain': '^(tout|toute|tous|chaque|plusieurs|certaine?s) ',
  '^un|^des ':
    '^(une?|des) (mots? de passe|identifiants?|comptes?|utilisateurs?|saisies?|utilisateur)\\b(?!.*\\b(a|ont) ete)',
});
/** The account is free again, which is good news. */
export const UNLOCKED =
  /\bn'est (pas|plus)\b|\bno longer\b|\bdebloque|\bdeverrouille|\bunlocked\b|\breactive/;
/** What follows a refusal on the same line: how many tries are left, what happens after them. */
export const LAST_TRIES = /\bsera\b|\breste|\bavant\b|tentative|essai|attempt|tries/;
/** Sentences about what may happen, what to do, or what the reader might say: nothing has happened. */
export const TALK = words({
  "^si|^s'il|^en cas|^au cas|^pour|^afin|^comment|^que faire|^a quoi|^if|^when|^in case|^how|^why|^to":
    "^(si|s'il|s'ils|en cas|au cas|pour|afin|comment|pourquoi|que faire|a quoi|if|when|in case|how|why|to)\\b",
  "si |en cas d|ma|mes|mon|je|j'|my|lorsqu|quand|when|affich|signifie|il arrive|que faire":
    "\\bsi (vous|votre|vos|le|la|l'|un|une|aucun)|\\ben cas d|\\b(ma|mes|mon|je|j'ai|j'|my)\\b|\\b(lorsque?|lorsqu'|quand|when|s'affichent?|signifie|il arrive|que faire)",
  'sera|seront|serez|pourra|risque|will be|would|etre|eviter|avant':
    '\\b(sera|seront|serez|pourra|pourrait|risque|will be|would)\\b|\\bpeu(t|vent) etre\\b|\\bpour eviter\\b|\\bavant (le |tout )?(blocage|verrouillage)',
  '^apres|^au bout|^au-dela|^after':
    '^(apres|au bout de|au-dela de|after) (\\w+ )?(\\w+ )?(tentatives?|essais?|echecs?|erreurs?|saisies?|attempts?|tries)\\b',
  'communiqu|divulgu|partag|jamais|ez ':
    '\\b(ne|jamais) ?.{0,12}(communiqu|divulgu|partag)\\w*(ez|er)\\b|\\bjamais\\b|\\bne \\w+ez (pas|jamais|plus)\\b(?<!vous ne \\w+ez \\w+)',
});
export const RESOLVED = words({
  'resolu|retabli|termine|tous les services':
    '\\bresolue?s?\\b|\\bretabli|\\bterminee?s?\\b|tous les services (fonctionnent|sont)',
});
export const PLANNED =
  /programme|planifi|prevue?s?\b|\baura lieu\b|\b(de|entre) \d{1,2} ?h|\ble (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{1,2})\b|\bseront?\b|\bscheduled\b|\bplanned\b|\bwill be\b|\bprochain/;
/** A rule or a warning about locking. */
export const LOCK_RULE = words({
  'ser|pourra|va etre|risque|si vo|en cas|avant|eviter|will be|if|before':
    '\\b(sera|seront|serait|pourra|pourrait|va etre|risque|si vous|si votre|en cas|avant (le )?(blocage|verrouillage|que)|pour eviter|will be|if|before)\\b',
  "il |restant|remaining|mon|ma|mes|je|j'|my|lorsqu|quand|signifie|se ":
    "\\b(il (vous )?reste|restante?s?|remaining|mon|ma|mes|je|j'ai|my|lorsque?|quand|signifie)\\b|\\bse (bloque|verrouille)",
  '^un|^tout|^chaque|^any|^every|tout |chaque |un |any |every ':
    '^(une?|tout|chaque|any|every)\\b|\\b(tout|chaque|un|any|every) (compte|acces|utilisateur|profil|account|user)\\b',
});
export const AFTER_TRIES = /\b(apres|au bout de|au-dela de|a partir de|after)\b/;
export const LOCKED_NOW =
  /\b(a ete|vient d'etre|has been|have been|votre compte est|your account is|locked out)\b/;
