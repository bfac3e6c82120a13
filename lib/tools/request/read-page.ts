import { placeOf } from '../../page/place.ts';
import { oneLine } from './one-line.ts';
import { doubtful, plain, type ReadField } from './read-field.ts';

/** Reads the address of a page, without what may name a session or a person. */
export function readPage(raw: string): ReadField {
  const typed = oneLine(raw);
  if (typed === '') return plain('');
  const full = /^https?:/i.test(typed) ? typed : `https://${typed}`;
  const isHost = /^https?:\/\/[^\s/?#]+\.[^\s/?#]/i.test(full) && URL.canParse(full);
  if (isHost) return plain(placeOf(full));
  const short = typed.replace(/[;?#].*$/s, '').trim();
  return doubtful(short, { message: 'Ce n’est pas une adresse de page web : elle commence par https://.' });
}
