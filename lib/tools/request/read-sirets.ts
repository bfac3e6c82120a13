import { type RefusedNumber, readSiretList, type SiretList } from '../siret/list/siret-list.ts';
import { readLine } from '../siret/number/siret-line.ts';
import { type ReadField, type Said, TO_CHECK } from './read-field.ts';

const SHOWN_REFUSALS = 5;
const MOST_IN_TEXT = 100;

/** Reads the SIRETs of a request: refused numbers stay, marked; what is left out is told. */
export function readSirets(raw: string): ReadField {
  const list = readSiretList(raw);
  const { accepted, refused, ignored } = list;
  const doubted = [...new Set(refused.map((number) => number.raw))];
  const shown = doubted.slice(0, MOST_IN_TEXT).map((number) => `${number}${TO_CHECK}`);
  const more = doubted.length - shown.length;
  const text = [...accepted.sirets, ...shown, ...(more > 0 ? [`et ${more} autres${TO_CHECK}`] : [])].join(
    ', ',
  );
  const change = leftOut(list);
  const none = accepted.sirets.length + refused.length === 0 && ignored.length > 0;
  return {
    text,
    doubtful: refused.length > 0 || none,
    warnings: none ? [{ message: 'Aucun numéro de 14 chiffres n’a été trouvé.' }] : refusals(raw, refused),
    ...(change !== '' && !none && { change }),
  };
}

function leftOut({ duplicates, ignored }: SiretList): string {
  const twice = duplicates.length === 1 ? 'Un numéro en double' : `${duplicates.length} numéros en double`;
  const lines = ignored.length === 1 ? 'une ligne sans numéro' : `${ignored.length} lignes sans numéro`;
  const parts = [...(duplicates.length > 0 ? [twice] : []), ...(ignored.length > 0 ? [lines] : [])].join(
    ' et ',
  );
  return parts === '' ? '' : `Hors de la demande : ${parts.charAt(0).toLowerCase()}${parts.slice(1)}.`;
}

function refusals(raw: string, refused: readonly RefusedNumber[]): Said[] {
  const said = refused.slice(0, SHOWN_REFUSALS).map((number): Said => {
    const suggestion = withLineReplaced(raw, number);
    const message = `« ${number.raw} » : ${number.reason} ${number.cure}`;
    return { message, ...(suggestion !== null && { suggestion }) };
  });
  const more = refused.length - said.length;
  return more > 0 ? [...said, { message: `Et ${more} autres numéros à vérifier.` }] : said;
}

function withLineReplaced(raw: string, { line, suggestion }: RefusedNumber): string | null {
  const lines = raw.split(/\r\n|\n|\r/);
  const { sirets, refusals } = readLine(lines[line - 1] ?? '');
  if (suggestion === undefined || sirets.length + refusals.length !== 1) return null;
  return lines.with(line - 1, suggestion).join('\n');
}
