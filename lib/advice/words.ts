/** `œ` and `æ` are spelt out. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** One form for what sounds the same: « spam » and « spams », « bloqué », « bloquées » and « bloquer ». */
function asHeard(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '').replace(/(?:er|ee|ez)$/, 'e') : word;
}

/** The words that matter of a text, folded and in one form: no articles, no single letters. */
export function wordsOf(text: string): string[] {
  return (folded(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map(asHeard);
}

/** The word and all others that mean the same to a user; whatever is indexed by one is found by each. */
export function sameMeaning(word: string): readonly string[] {
  return GROUP_OF.get(word) ?? [word];
}

const STOP_WORDS = new Set(
  folded(
    `au aux avec ca ce ces cet cette ceci cela comme comment dans de des du elle elles en est et etre eu il ils je la
    le les leur leurs lui ma mais me mes moi mon ne ni nos notre nous on ont ou par pas peut peux pour pourquoi
    puis qu que quel quelle quels quelles quand qui quoi sa sans se ses si son sont sur ta te tes toi ton tu un une
    vos votre vous ai as avons avez avoir ete suis sommes etes fait faire faut plus tres trop aussi alors bien donc
    car meme bonjour bonsoir merci svp stp quelqu toujours jamais rien encore aucun aucune arrive arrives veux veut
    dois doit voudrais aimerais the my is not jai nai cest narrive narrives jarrive`,
  ).split(/\s+/),
);

const SYNONYMS = [
  // « mot » alone: nobody begins like this for anything but the password.
  'passe mot mdp mp password motdepasse pwd',
  'identifiant login id user username pseudo identification',
  'spam indésirable pourriel junk courriers-indésirables',
  'mail email courriel mél mel messagerie boîte',
  'captcha cryptogramme code',
  'image lettre caractère',
  'bloqué verrouillé bloque verrouille suspendu lock locked désactivé',
  'navigateur browser',
  'edge microsoft',
  'habilitation habilité habiliter droit autorisation',
  'cabinet comptable expert fiduciaire',
  'assistance support hotline dépannage sos help',
  'téléphone tel portable mobile gsm',
  'connexion connecter connecte login loguer accès accéder',
  'panne bug plante hs indisponible inaccessible',
  'établissement entreprise société',
  'supprimer effacer suppression clôturer',
  'oublié perdu oubli perdre égaré souviens rappelle',
  'refusé incorrect invalide faux erroné rejeté',
  'créer création inscription inscrire',
  'reçu recevoir reçois réception reçoit',
  'arnaque fraude phishing hameçonnage escroquerie piratage',
];

const GROUP_OF = groups(SYNONYMS.map(wordsOf));

function groups(lines: readonly string[][]): ReadonlyMap<string, readonly string[]> {
  const of = new Map<string, string[]>();
  for (const word of new Set(lines.flat())) {
    of.set(word, [...new Set(lines.filter((line) => line.includes(word)).flat())]);
  }
  return of;
}
