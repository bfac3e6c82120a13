/**
 * What a text must hold to be worth understanding, over the line of `skim`. Looser than the lexicon, never stricter: each
 * alternative of `FAILURE`, `DOUBT`, `OUTAGE`, `LOCKED`, `NO_ESTABLISHMENT` and `ALREADY` needs one of these.
 */
export const TROUBLE = [
  'incorrec|invalid|inexact|inexist|inconnu|introuvab|infruct|inaccess|inactif|interrompu|indisponib|incident|impossib',
  '\\ber+on+e|erreur|\\berror|\\bfau[sx]|mauvais|echec|echou|refus|rejet|recommence|re+ssa|deja|already|aucun|suspen',
  'bloqu|ver+ouil|desactiv|\\bgele|neutralis|tentativ|essai|maintenance|hors\\sservice|surcharg|momentan|temporair|revenir',
  'probleme|anomalie|defaillance|difficulte|gateway|unavailable|out\\sof\\sservice|http|50[0-4]\\s[ibsg]|\\bverifie[rz]',
  "\\bn(e\\s|['\\u2019\\u02bc\\u2018`\\u00b4])|\\bnon\\s|\\bpas\\s|\\bnot\\b|n['\\u2019\\u02bc\\u2018`\\u00b4]t|(does|do|did|could|can|is|was|were)not|no\\slonger",
  'denied|fail|wrong|unable|unsuccess|unknown|\\bbad\\b|mismatch|retry|try\\sagain|check\\syour|locked|blocked|disabled|deactivated|attempt|\\btries\\b',
  '\\b(sans|no|nul|point|plus)\\s[^]{0,40}(etablissement|siret|siren|structure|entreprise|establishment|company|companies)',
].join('|');

const PLACE = '(etabl|siret|siren|struct|entrep|employ|espace|compte|numero|compan|account|number)';
const MISSING =
  "(aucun|sans|\\bno\\b|\\bnul\\b|\\bpas\\b|\\bplus\\b|\\bnot\\b|n['\\u2019\\u02bc\\u2018`\\u00b4]t|\\bpoint\\b|n['\\u2019\\u02bc\\u2018`\\u00b4]est|ne\\ssont|n['\\u2019\\u02bc\\u2018`\\u00b4]a\\b|\\bnon\\b|deja|already)";

/** The same for pages that are more than a message: only establishments are spoken of there. */
export const TROUBLE_WITH_ESTABLISHMENT = `${MISSING}[^]{0,90}${PLACE}|${PLACE}[^]{0,90}${MISSING}`;
