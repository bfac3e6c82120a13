import { all } from '../page/dom.ts';
import { treesOf } from '../page/flat.ts';
import { plain } from '../page/skim.ts';
import { writtenIn } from '../page/written.ts';
import { TROUBLE } from '../words/sieves.ts';

/** Limit: more are a gallery's. */
const MOST = 50;

/** Where words may stand that are none of a document's own text: in shadow roots, fields, pictures and styles. */
export function tellsBeyondText(document: Document): boolean {
  if (treesOf(document).length > 1) return true;
  const written = all(document, 'textarea[readonly],input[readonly],img[alt*=" "]').slice(0, MOST);
  if (new RegExp(TROUBLE).test(plain(written.map(writtenIn).join(' ')))) return true;
  return all(document, 'style').some(({ textContent }) => /content:\s*attr\(/.test(textContent));
}
