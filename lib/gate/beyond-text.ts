import { all } from '../page/dom.ts';
import { isLarge, treesOf } from '../page/flat.ts';
import { writtenIn } from '../page/written.ts';
import { coarse } from '../words/fold.ts';
import { TROUBLE } from '../words/sieves.ts';

/** Limit: more are a gallery's. */
const MOST = 50;

/** In shadow roots, fields, pictures and styles. `text`: all of it, code too. */
export function tellsBeyondText(document: Document, text: string): boolean {
  if (/content:\s*attr\(/.test(text) || hasRoots(document)) return true;
  const written = all(
    document,
    'textarea,input:is([readonly],[disabled],[aria-invalid],[type=submit]),img[alt*=" "]',
  )
    .slice(0, MOST)
    .map(writtenIn);
  return written.some(Boolean) && new RegExp(TROUBLE).test(coarse(written.join(' ')));
}

const hasRoots = (document: Document): boolean =>
  !isLarge(document) && mayHaveRoots(document) && treesOf(document).length > 1;

/** The most common first. */
const ROOTLESS =
  'td,tr,a,li,b,font,br,i,option,img,input,label,button,strong,em,ul,th,table,tbody,center,dd,dt,dl,form,hr,fieldset,legend,' +
  'select,textarea,small,u,svg,path,g,use,rect,circle,thead,tfoot,ol,iframe,noscript,script,style,link,meta,title,head,html';
/** They may have one; in practice, they then hold nothing else. */
const PLAIN_HOSTS =
  'p,span,div,section,h1,h2,h3,h4,h5,h6,header,main,nav,footer,aside,article,body,blockquote';

/** The browser's own search makes no element known to this script. */
const mayHaveRoots = (document: Document): boolean =>
  Document.prototype.querySelector.call(document, `:not(${ROOTLESS},:is(${PLAIN_HOSTS}):not(:empty))`) !==
  null;
