/**
 * What a text must hold to be worth understanding, over folded text. Looser than the lexicon, never stricter: each
 * alternative of `FAILURE`, `DOUBT`, `OUTAGE`, `LOCKED`, `NO_ESTABLISHMENT` and `ALREADY` needs one of these.
 */
export const TROUBLE = [
  'incorrec|invalid|inexact|inexist|inconnu|introuvab|infruct|inaccess|inactif|interrompu|indisponib|incident|impossib',
  '\\ber+on+e|erreur|\\berror|\\bfau[sx]|mauvais|echec|echou|refus|rejet|recommence|re+ssa|deja|already|aucun|suspen',
  'bloqu|ver+ouil|desactiv|\\bgele|neutralis|tentativ|essai|maintenance|hors service|surcharg|momentan|temporair|revenir',
  'probleme|anomalie|defaillance|difficulte|gateway|unavailable|out of service|http|50[0-4] [ibsg]|\\bverifie[rz]',
  "\\bn(e |')|\\bnon |\\bpas |\\bnot\\b|n't|(does|do|did|could|can|is|was|were)not|no longer",
  'denied|fail|wrong|unable|unsuccess|unknown|\\bbad\\b|mismatch|retry|try again|check your|locked|blocked|disabled|deactivated|attempt|\\btries\\b',
  '\\b(sans|no|nul|point|plus) .{0,40}(etablissement|siret|siren|structure|entreprise|establishment|company|companies)',
].join('|');

const PLACE = '(etabl|siret|siren|struct|entrep|employ|espace|compte|numero|compan|account|number)';
const MISSING =
  "(aucun|sans|\\bno\\b|\\bnul\\b|\\bpas\\b|\\bplus\\b|\\bnot\\b|n't|\\bpoint\\b|n'est|ne sont|n'a\\b|\\bnon\\b|deja|already)";

/** The same for pages that are more than a message: only establishments are spoken of there. */
export const TROUBLE_WITH_ESTABLISHMENT = `${MISSING}.{0,90}${PLACE}|${PLACE}.{0,90}${MISSING}`;
