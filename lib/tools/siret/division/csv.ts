const MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * What spreadsheets take for the start of a formula, in plain and full-width form; also inside a cell, where a
 * spreadsheet of another country would cut the cell in two.
 */
const FORMULA = /((?:^|[;,\t\r\n])(?:"|[^\S\t\r\n])*)(?=[=+\-@＝＋－＠|%])/gu;
/** A blank or a quote in front hides the apostrophe from programs that trim cells only after reading them. */
const HIDDEN_FORMULA = /^(?=["\s]+'[=+\-@＝＋－＠|%])/u;
/** A SIRET; other numbers that a spreadsheet would rewrite: 3,56E+13, or a lost first zero. */
const SIRET = /^\d{14}$/;
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
 * One cell. A SIRET stands as `="…"`, a text that a spreadsheet computes to itself: a double click shows the 14 digits
 * and nothing else, whole and ready to be copied, and the reader of lists takes it as it is. Tried and left: bare
 * digits (3,56E+13), an apostrophe in front (Excel shows it, and it is copied along), a tab or a non-breaking space in
 * front (unseen, copied along), blanks between the digits (thousands to a French Excel). Only our own 14 digits are
 * written so: whatever else looks like a formula is disarmed by an apostrophe.
 */
function cell(value: string): string {
  if (SIRET.test(value)) return `"=""${value}"""`;
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
