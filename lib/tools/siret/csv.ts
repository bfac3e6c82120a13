const MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * What spreadsheets take for the start of a formula, in plain and full-width form; also inside a cell, where a
 * spreadsheet of another country would cut the cell in two.
 */
const FORMULA = /((?:^|[;,\t\r\n])(?:"|[^\S\t\r\n])*)(?=[=+\-@＝＋－＠|%])/gu;
/** A blank or a quote in front hides the apostrophe from programs that trim cells only after reading them. */
const HIDDEN_FORMULA = /^(?=["\s]+'[=+\-@＝＋－＠|%])/u;
/** Numbers a spreadsheet would rewrite: 3,56E+13, or a lost first zero. */
const LONG_NUMBER = /^(?:0\d+|\d{12,})$/;
/** Most cells of a long list; nothing in them can do harm. */
const DIGITS = /^\d+$/;

/**
 * A table as CSV that a French Excel opens with a double click: byte order mark (accents), semicolons, Windows line
 * ends. Cells are made harmless first.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => row.map(cell).join(';') + LINE_END).join('');
}

/**
 * One cell. A SIRET gets an apostrophe in front, the spreadsheets' own sign for text: its 14 digits stay together
 * and whole, also after the file is saved again. `="…"` would hide the sign but is a formula, a tab in front may be
 * read as the start of one, and spaces between the digits are thousands separators to a French Excel. The same
 * apostrophe disarms whatever looks like a formula.
 */
function cell(value: string): string {
  if (DIGITS.test(value)) return asText(value);
  const harmless = value
    .replace(/(?![\t\r\n])\p{Cc}/gu, '')
    .replace(FORMULA, "$1'")
    .replace(HIDDEN_FORMULA, "'");
  const text = asText(harmless);
  return /[;,\t"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function asText(value: string): string {
  return LONG_NUMBER.test(value) ? `'${value}` : value;
}
