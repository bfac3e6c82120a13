import { STRAY_MARKS } from './fold.ts';

/**
 * What a text must hold to be worth understanding, over the line of `skim`. Looser than the lexicon, never stricter: each
 * alternative of `FAILURE`, `DOUBT`, `OUTAGE`, `LOCKED`, `NO_ESTABLISHMENT` and `ALREADY` needs one of these. A word that may begin
 * a message has no `\b` before it: in the text of a whole page, it follows upon the word before without a space. A point stands
 * where there may be an accent, or the letters themselves where a point would let too much in: to take the accents off a whole
 * page takes longer than to look for all of these words.
 */
export const TROUBLE = [
  // Plain words first, and all together: a browser prepares these as one.
  'inval|inconnu|introuvab|infruct|inactif|indisponib|impossib|rreur|mauvais|aucun|suspen|bloqu|neutralis|tentativ|essai|maintenance',
  'surcharg|momentan|temporair|revenir|anomali|difficult',
  'error|already|gateway|unavailable|http|denied|fail|wrong|unable|unsuccess|unknown|mismatch|retry|locked|blocked|disabled|deactivated|attempt',
  'incorr.c|in.xact|in.xist|inacc.ss|int.rrompu|incid.nt|[e\\u00e9]r+on+[e\\u00e9]|fau[sx]|.ch(ecs?\\b|ou)|r.fus|r[e\\u00e9]jet|r.comm.nce',
  'r.{1,2}ssa|d[e\\u00e9]j|v.r+ouil|d.sactiv|gel[e\\u00e9]|hors\\sservice|probl.me|d.faillance|v.rifi.[rz]',
  "\\bne\\s|n['\\u2019\\u02bc\\u2018`\\u00b4]|non\\b|pas\\s|not\\b|no\\slonger|bad\\b|try\\sagain|check\\syour|\\btries\\b",
  'out\\sof\\sservice|\\b50[0-4]\\s[ibsg]',
  '(sans|n(o|ul)|p(oint|lus))\\s[^]{0,40}(.tablissement|sir(et|en)|structure|entreprise|establishment|compan)',
].join('|');

/** May a text hold such words? Its accents stay on; where some are beside their letters, it may hold anything. */
export const mayTellOfTrouble = (text: string): boolean =>
  new RegExp(`${TROUBLE}|${STRAY_MARKS}`).test(text.toLowerCase());

const PLACE = '(etabl|siret|siren|struct|entrep|employ|espace|compte|numero|compan|account|number)';
const MISSING =
  "(aucun|sans|\\bno\\b|\\bnul\\b|\\bpas\\b|\\bplus\\b|\\bnot\\b|n['\\u2019\\u02bc\\u2018`\\u00b4]t|\\bpoint\\b|n['\\u2019\\u02bc\\u2018`\\u00b4]est|ne\\ssont|n['\\u2019\\u02bc\\u2018`\\u00b4]a\\b|\\bnon\\b|deja|already)";

/** The same for pages that are more than a message: only establishments are spoken of there. */
export const TROUBLE_WITH_ESTABLISHMENT = `${MISSING}[^]{0,90}${PLACE}|${PLACE}[^]{0,90}${MISSING}`;
