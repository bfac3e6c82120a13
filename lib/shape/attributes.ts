/** `plain`: a word that HTML knows, `name`: given by code, `id`: a name that others refer to. */
export type Kind = 'plain' | 'name' | 'id' | 'text' | 'address';

const words = (list: string): string[] => list.split(/\s+/);

/** All that is ever looked at: no value, no `data-*`, no style, no script. */
export const KINDS: readonly [Kind, readonly string[]][] = [
  [
    'plain',
    words(`type role method inputmode autocomplete lang dir scope onclick required disabled readonly hidden multiple open
      novalidate aria-invalid aria-live aria-hidden aria-required aria-expanded aria-modal colspan popover inert`),
  ],
  ['name', words('class')],
  ['id', words('id name for aria-labelledby aria-describedby aria-errormessage aria-controls')],
  ['text', words('aria-label title alt placeholder')],
  ['address', words('action formaction src href data')],
];

/** Of a button, its label. */
export const LABEL_OF_BUTTON = 'value';

const WRITTEN: ReadonlySet<string> = new Set([...KINDS.flatMap(([, names]) => names), LABEL_OF_BUTTON]);
/** Only whether they are there is told. */
const PRESENT = /^(onclick|colspan)$/;
const ADDRESS = new Set(KINDS.find(([kind]) => kind === 'address')?.[1]);
const MASKED_ADDRESS = /^((https?:)?(\/\/[^?#:@]*)?[^?#:@]*|[a-z*]+:)$/;

/** Whether `maskLines` may have written the attribute: no handler, no script, no query. */
export function isAttribute(name: string, value: string): boolean {
  if (!WRITTEN.has(name)) return false;
  if (PRESENT.test(name)) return value === '';
  return !ADDRESS.has(name) || MASKED_ADDRESS.test(value);
}

const VALUES: ReadonlySet<string> = new Set(
  words(`true false on off none auto manual hint mixed page step polite assertive ltr rtl until-found grammar spelling
  text password email tel url search number date time month week datetime-local color range file hidden checkbox radio
  submit reset button image menu get post dialog decimal numeric row col rowgroup colgroup required disabled readonly
  multiple open novalidate inert popover
  nope new-password current-password one-time-code username webauthn name given-name family-name organization nickname
  street-address postal-code country cc-number shipping billing home work mobile
  alert alertdialog application article banner cell columnheader combobox complementary contentinfo definition
  document feed figure form grid gridcell group heading img link list listbox listitem log main marquee math menubar
  menuitem menuitemcheckbox menuitemradio meter navigation note option presentation progressbar radiogroup region
  rowheader scrollbar searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer
  toolbar tooltip tree treegrid treeitem paragraph generic
  fr en de es it nl pt fr-fr en-us en-gb`),
);

/** What HTML and its guides give a meaning to; of anything else, that it is there. */
export function plainValue(name: string, value: string): string {
  if (PRESENT.test(name)) return '';
  return words(value.toLowerCase()).every((word) => VALUES.has(word)) ? value : '';
}
