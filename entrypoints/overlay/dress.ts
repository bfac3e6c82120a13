import overlay from '../../assets/overlay.css?inline';
import parts from '../../assets/parts.css?inline';
import tokens from '../../assets/tokens.css?inline';

/** Inside a shadow root `!important` is stronger than the page's own. */
const HARDENED = [
  'all:initial',
  'direction:ltr',
  'display:block',
  'position:fixed',
  'inset:0 auto auto 0',
  'width:0',
  'height:0',
  'overflow:visible',
  'pointer-events:auto',
];

const host = `:host{${HARDENED.join('!important;')}!important}@media print{:host{display:none!important}}`;

/** Gives our root its styles, anew after each move: they do not go along into another document. */
export function dress(root: ShadowRoot): void {
  if (root.adoptedStyleSheets.length > 0 || root.querySelector('style')) return;
  const css = host + tokens + parts + overlay;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
