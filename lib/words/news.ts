import { TROUBLE } from './trouble.ts';

/**
 * What a folded text must hold to be worth understanding: words of trouble, or those of `SESSION`, `INCOMPLETE`, `RULE` and
 * `BROWSER`, which explain a page otherwise. One pattern for what most texts of a page do not hold: each of the lexicon
 * takes a browser longer to prepare than to use.
 */
export const NEWS = new RegExp(
  [
    TROUBLE,
    'session|expir|perime|inactiv|deconn|logged|signed|trop\\s|too\\s|redemarre|a\\snouveau|reconnecter|again',
    'obligatoire|requis|veuillez|merci\\sde|devez|il\\sfaut|pensez|vide|manquant|renseign|required|missing|blank|please|must|empty',
    'format|doi[tv]|devr[ao]|minimum|au\\smoins|speciaux|least|navigateur|browser|javascript|cookie',
  ].join('|'),
);
