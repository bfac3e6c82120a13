import { fold } from './fold.ts';

/**
 * What a sentence of the site says has happened. `refused`: identifier or password; `denied`: the access, without
 * saying why; `failed`: something, it does not say what; the others explain a page otherwise, or are situations of
 * their own.
 */
export type Meaning =
  | 'refused'
  | 'denied'
  | 'failed'
  | 'locked'
  | 'no-establishment'
  | 'siret-registered'
  | 'outage'
  | 'session-ended'
  | 'wrong-code'
  | 'incomplete'
  | 'password-rule';

const words = (...sources: string[]): RegExp => new RegExp(sources.join('|'));

const CREDENTIAL = words(
  '\\bidentifiants?\\b|mots? de ?passe|\\bmdp\\b|\\blogins?\\b|nom d.utilisateur|user ?(name|id)\\b|\\bpasswords?\\b|credentials?',
  "\\bauthentifi|\\bidentifi(er|e|es|ee|cation)\\b|\\bidentity\\b|authenticat|code d'acces|\\bpasse\\b",
);
const ACCESS = words(
  '\\bconnexions?\\b|\\bconnecter?\\b|\\bconnecte\\b|\\bcomptes?\\b|\\bacces\\b|\\butilisateurs?\\b|\\busagers?\\b|\\bprofil\\b',
  '\\bcourriel|e-?mails?\\b|adresse (mail|electronique|de messagerie)|\\bsaisies?\\b|\\bsaisi\\b|(informations|donnees|coordonnees|combinaison|couple)\\b',
  '\\baccounts?\\b|\\busers?\\b|\\bsign(ed)? ?-?in\\b|\\blog(ged)? ?-?(in|on)\\b|\\baccess\\b|\\brecognis|\\brecogniz|\\breconn',
);
const FAILURE = words(
  '\\bincorrec|\\binvalid|\\bnon valides?\\b|\\berron|\\berreurs?\\b|\\bfauss?e?s?\\b|\\bfaux\\b|\\bmauvais|\\binexact|\\binconnue?s?\\b|\\bintrouvable',
  '\\bnon (reconn|trouv|autoris|identifi|conforme|correct|authentifi|abouti|admis|acce)|\\bechec|\\bechou|\\brefus|\\brejet|\\bimpossible',
  '\\bdenied|\\bfail(ed|ure)|\\bwrong\\b|\\bnot (recogni|valid|match|found|correct|authori|allowed|exist)|\\bunable\\b|\\bunsuccessful|\\bunknown|\\bbad\\b|\\berrors?\\b|\\bmismatch',
  "n'(a|ont|est|etes|avons|avez) (pas|plus|pu)\\b|\\bne (sont|correspond\\w*|concord\\w*|permet\\w*|figure\\w*|peu\\w*|vous|nous|le|la|l'|reconn\\w*|pouvons|parven\\w*|parvient|semble\\w*) ?.{0,40}\\b(pas|aucune?|plus)\\b",
  "\\bn'?\\w* ?(correspond|existe|figure) |\\baucune?( \\w+){0,3} (correspond|trouve|connu|ne )|\\bpas (ete )?(reconnu|valid|abouti|trouv|correct|bon|identifi|authentifi|pu)",
  "\\b(does|do|did|could|can|is|was|were)(n't| ?not)\\b.{0,30}\\b(match|exist|recogni|correct|log|sign|authenticat|found|identif|valid|verif)",
);

const SESSION =
  /\bsessions?\b.{0,60}(expire|termine|ferme|interromp|invalide|perdu|plus valide|inactiv|close|timed? ?out|ended)|(suite a|raison d|cause d|apres|pour) .{0,20}inactivite|\bdeconnecte|deconnexion|logged ?out|signed ?out|mot de passe .{0,25}(expire|plus valable)|password .{0,20}expired|\bexpired\b|reconnecter|authentifier a nouveau/;
const CODE =
  /code (de )?(securite|verification|visuel|controle|image|anti|captcha|affiche|recopie)|cryptogramme|captcha|(caracteres|lettres|texte) .{0,20}(image|recopi|saisi|affich)|security code|\bl'image\b|anti-?robot|controle de securite|code (saisi|entre|recopie|que vous)/;
const INCOMPLETE =
  /obligatoire|\brequise?s?\b|(veuillez|merci de|vous devez|il faut|pensez a) (bien )?(saisir|renseigner|remplir|indiquer|completer|entrer|fournir|preciser)|\b(vides?|manquante?s?|non renseigne\w*|pas renseigne\w*)\b|\brequired\b|\bmissing\b|\bblank\b|(please|must) (enter|fill|provide)|\bempty\b/;
/** The key to a form's asterisks: always there, no news. */
const MARKING = /\*|asterisque|marque|suivi|\bles champs\b|^champs? (obligatoires?|requis)/;
const RULE =
  /\bformat\b|(doit|doivent|devra|devront) (etre|contenir|comporter|comprendre|faire|respecter|avoir)|au (moins|minimum)|\bminimum\b|\bcaracteres speciaux\b|\bmust (be|contain|have)|at least/;
const OUTAGE =
  /indisponib|\bmaintenance\b|hors service|inaccessible|\bsurcharge|(erreur|probleme|incident|anomalie|defaillance|difficulte)s? (interne|technique|serveur|systeme|inattendue? du serveur)|\b(erreur|error|http) ?(:|n°)? ?50[0-4]\b|\b50[0-4] (internal|bad|service|gateway|server)|(momentan|temporair)\w+ (interrompu|suspendu|ferme|impossible|arrete)|(interrompu|suspendu|ferme|impossible)\w* (momentan|temporair)|bad gateway|gateway time|unavailable|internal server error|service .{0,30}(interrompu|suspendu|ne repond)|ne repond(ent)? (pas|plus)|\bout of service\b|try again later|reessay\w+ (plus tard|ulterieurement|dans quelques)|revenir (plus tard|dans quelques)/;
const LOCKED =
  /\b(compte|acces|utilisateur|identifiant|profil|habilitation|account|user|login|access)\b.{0,40}\b(bloque|verrouille|suspendu|desactive|gele|neutralise|inactif|locked|blocked|disabled|suspended|deactivated)|\b(bloque|verrouille|suspendu|locked|disabled)e?\b.{0,30}\b(compte|acces|account)\b|(trop|nombre (maximal|maximum|trop)|limite|too many|maximum).{0,40}(tentative|essai|echec|attempt|erreur|tries)/;
const ESTABLISHMENT =
  /etablissement|\bsirets?\b|\bsiren\b|structure|entreprise|employeur|establishment|company/;
const ATTACHED = /rattach|\bassoci|\blie[es]*\b|affect|attribu|habilit|attached|linked/;
const NONE = /\baucune?\b|\bpas\b|\bsans\b|n'est|\bno\b|\bnot\b|\bnon\b|\bnul\b|\bzero\b/;
const ALREADY =
  /\bdeja\b.{0,40}(enregistr|connu|utilis|inscrit|rattach|existant|present|cree|attribu|associ|pris|referenc|declar|un compte|un espace)|(existe|possede|dispose|figure|comporte|fait l'objet).{0,25}\bdeja\b|\balready\b|\best deja\b|\ba deja\b/;

/** Sentences about what may happen, what to do, or what the reader might say: nothing has happened. */
const TALK =
  /^(si|s'il|s'ils|en cas|au cas|lorsque?|lorsqu'|quand|pour|afin|comment|pourquoi|que faire|a quoi|if|when|in case|how|why|to)\b|\bsi (vous|votre|vos|le|la|l'|un|une|aucun)|\ben cas d|\b(ma|mes|mon|je|j'ai|j'|my)\b|\b(sera|seront|serez|pourra|pourrait|peut etre|risque|will be|would)\b|\bpour eviter\b|\bavant (le |tout )?(blocage|verrouillage)|^(une?|tout|toute|tous|chaque|plusieurs|certaine?s|des) |\b(ne|n'|jamais) ?.{0,12}(communiqu|divulgu|partag)|\bjamais\b|que signifie|il arrive/;
const PLANNED =
  /programme|planifi|prevue?s?\b|\baura lieu\b|\b(de|entre) \d{1,2} ?h|\ble (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{1,2})\b|\bseront?\b|\bscheduled\b|\bplanned\b|\bwill be\b|\bprochain/;

/** What a text of the site says, sentence by sentence, in no order. */
export function meaningsOf(text: string): ReadonlySet<Meaning> {
  const found = new Set<Meaning>();
  const whole = fold(text);
  for (const sentence of whole.split(/(?<=[.!?;…])\s+|\n+/)) {
    const meaning = meaningOf(sentence, whole);
    if (meaning) found.add(meaning);
  }
  return found;
}

function meaningOf(sentence: string, whole: string): Meaning | null {
  if (sentence.includes('?') || isQuoted(whole, sentence)) return null;
  if (LOCKED.test(sentence) && !isHypothetical(sentence)) return 'locked';
  if (TALK.test(sentence)) return null;
  return situationIn(sentence) ?? troubleIn(sentence);
}

function situationIn(sentence: string): Meaning | null {
  if (!ESTABLISHMENT.test(sentence)) return null;
  if (ALREADY.test(sentence)) return 'siret-registered';
  if (
    NONE.test(sentence) &&
    (ATTACHED.test(sentence) || /\b(votre|vous) .{0,60}(d'|aucun )etablissement/.test(sentence))
  ) {
    return /resultat|recherche|critere|trouve/.test(sentence) ? null : 'no-establishment';
  }
  return null;
}

function troubleIn(sentence: string): Meaning | null {
  const failure = FAILURE.test(sentence);
  const credential = CREDENTIAL.test(sentence);
  if (OUTAGE.test(sentence)) return PLANNED.test(sentence) ? null : 'outage';
  if (SESSION.test(sentence)) return 'session-ended';
  if (CODE.test(sentence) && !credential) return failure ? 'wrong-code' : null;
  if (INCOMPLETE.test(sentence) && !/incorrec|invalid|erron/.test(sentence))
    return MARKING.test(sentence) ? null : 'incomplete';
  if (RULE.test(sentence)) return 'password-rule';
  if (!failure) return null;
  if (credential) return 'refused';
  return ACCESS.test(sentence) ? 'denied' : 'failed';
}

/** A rule or a warning about locking, not news of it. */
const isHypothetical = (sentence: string): boolean =>
  /\b(sera|seront|serait|pourra|pourrait|va etre|risque|si vous|si votre|en cas|avant (le )?(blocage|verrouillage|que)|pour eviter|will be|if|before|il (vous )?reste|restant|remaining|mon|ma|mes|je|j'ai|my)\b/.test(
    sentence,
  ) ||
  (/^(apres|au bout de|au-dela de|a partir de|after)\b/.test(sentence) &&
    !/\b(a ete|vient d'etre|has been)\b/.test(sentence)) ||
  /^(une?|tout|chaque|any|every)\b|\b(n'est (pas|plus)|debloque|deverrouille|unlocked|reactive)\b/.test(
    sentence,
  );

/** Between guillemets a page quotes a message, it does not give one. */
function isQuoted(whole: string, sentence: string): boolean {
  const at = whole.indexOf(sentence);
  const before = whole.slice(0, at);
  const open = (before.match(/«/g)?.length ?? 0) > (before.match(/»/g)?.length ?? 0);
  return open || (/«.*»/.test(sentence) && FAILURE.test(/«(.*)»/.exec(sentence)?.[1] ?? ''));
}
