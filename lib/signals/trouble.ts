/**
 * What a text must hold to be worth understanding, over the line of `skim`. Looser than the lexicon, never stricter: each
 * alternative of `FAILURE`, `DOUBT`, `OUTAGE`, `LOCKED`, `NO_ESTABLISHMENT` and `ALREADY` needs one of these. A word that may begin
 * a message has no `\b` before it: in the text of a whole page, it follows upon the word before without a space.
 */
export const TROUBLE = [
  'incorrec|invalid|inexact|inexist|inconnu|introuvab|infruct|inaccess|inactif|interrompu|indisponib|incident|impossib',
  'er+on+e|erreur|error|fau[sx]|mauvais|echec|echou|refus|rejet|recommence|re+ssa|deja|already|aucun|suspen',
  'bloqu|ver+ouil|desactiv|gele|neutralis|tentativ|essai|maintenance|hors\\sservice|surcharg|momentan|temporair|revenir',
  'probleme|anomalie|defaillance|difficulte|gateway|unavailable|out\\sof\\sservice|http|\\b50[0-4]\\s[ibsg]|verifie[rz]',
  "\\bne\\s|n['\\u2019\\u02bc\\u2018`\\u00b4]|non\\b|pas\\s|not\\b|no\\slonger",
  'denied|fail|wrong|unable|unsuccess|unknown|bad\\b|mismatch|retry|try\\sagain|check\\syour|locked|blocked|disabled|deactivated|attempt|\\btries\\b',
  '(sans|no|nul|point|plus)\\s[^]{0,40}(etablissement|siret|siren|structure|entreprise|establishment|company|companies)',
].join('|');

const PLACE = '(etabl|siret|siren|struct|entrep|employ|espace|compte|numero|compan|account|number)';
const MISSING =
  "(aucun|sans|\\bno\\b|\\bnul\\b|\\bpas\\b|\\bplus\\b|\\bnot\\b|n['\\u2019\\u02bc\\u2018`\\u00b4]t|\\bpoint\\b|n['\\u2019\\u02bc\\u2018`\\u00b4]est|ne\\ssont|n['\\u2019\\u02bc\\u2018`\\u00b4]a\\b|\\bnon\\b|deja|already)";

/** The same for pages that are more than a message: only establishments are spoken of there. */
export const TROUBLE_WITH_ESTABLISHMENT = `${MISSING}[^]{0,90}${PLACE}|${PLACE}[^]{0,90}${MISSING}`;
