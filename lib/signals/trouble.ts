import { STRAY_MARKS } from './skim.ts';

/**
 * What a text must hold to be worth understanding, over the line of `skim`. Looser than the lexicon, never stricter: each
 * alternative of `FAILURE`, `DOUBT`, `OUTAGE`, `LOCKED`, `NO_ESTABLISHMENT` and `ALREADY` needs one of these. A word that may begin
 * a message has no `\b` before it: in the text of a whole page, it follows upon the word before without a space. A point stands
 * where there may be an accent, or the letters themselves where a point would let too much in: to take the accents off a whole
 * page takes longer than to look for all of these words.
 */
export const TROUBLE = [
  'incorr.c|inval|in.xact|in.xist|inconnu|introuvab|infruct|inacc.ss|inactif|int.rrompu|indisponib|incid.nt|impossib',
  '[e\\u00e9]r+on+[e\\u00e9]|rreur|error|fau[sx]|mauvais|.ch(ecs?\\b|ou)|r.fus|r[e\\u00e9]jet|r.comm.nce|r.{1,2}ssa|d[e\\u00e9]j|already|aucun|suspen',
  'bloqu|v.r+ouil|d.sactiv|gel[e\\u00e9]|neutralis|tentativ|essai|maintenance|hors\\sservice|surcharg|momentan|temporair|revenir',
  'probl.me|anomali|d.faillance|difficult|gateway|unavailable|out\\sof\\sservice|http|\\b50[0-4]\\s[ibsg]|v.rifi.[rz]',
  "\\bne\\s|n['\\u2019\\u02bc\\u2018`\\u00b4]|non\\b|pas\\s|not\\b|no\\slonger",
  'denied|fail|wrong|unable|unsuccess|unknown|bad\\b|mismatch|retry|try\\sagain|check\\syour|locked|blocked|disabled|deactivated|attempt|\\btries\\b',
  '(sans|no|nul|point|plus)\\s[^]{0,40}(.tablissement|siret|siren|structure|entreprise|establishment|company|companies)',
].join('|');

/** May a text hold such words? Its accents stay on; where some are beside their letters, it may hold anything. */
export const mayTellOfTrouble = (text: string): boolean =>
  new RegExp(`${TROUBLE}|${STRAY_MARKS}`).test(text.toLowerCase());

const PLACE = '(etabl|siret|siren|struct|entrep|employ|espace|compte|numero|compan|account|number)';
const MISSING =
  "(aucun|sans|\\bno\\b|\\bnul\\b|\\bpas\\b|\\bplus\\b|\\bnot\\b|n['\\u2019\\u02bc\\u2018`\\u00b4]t|\\bpoint\\b|n['\\u2019\\u02bc\\u2018`\\u00b4]est|ne\\ssont|n['\\u2019\\u02bc\\u2018`\\u00b4]a\\b|\\bnon\\b|deja|already)";

/** The same for pages that are more than a message: only establishments are spoken of there. */
export const TROUBLE_WITH_ESTABLISHMENT = `${MISSING}[^]{0,90}${PLACE}|${PLACE}[^]{0,90}${MISSING}`;
