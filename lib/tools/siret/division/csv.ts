const MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * Taken for the start of a formula, plain or full-width; inside a cell too, where another country's spreadsheet would
 * cut it.
 */
const FORMULA = /((?:^|[;,\t\r\n])(?:"|[^\S\t\r\n])*)(?=[=+\-@＝＋－＠|%])/gu;
/** Hides the apostrophe from programs that trim cells only after reading them. */
const HIDDEN_FORMULA = /^(?=["\s]+'[=+\-@＝＋－＠|%])/u;
const SIRET = /^\d{14}$/;
const LONG_NUMBER = /^(?:0\d+|\d{12,})$/;
/** Most cells of a long list. */
const DIGITS = /^\d+$/;

/** For a double click in a French Excel: byte order mark, semicolons, Windows line ends. */
export function csv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => row.map(cell).join(';') + LINE_END).join('');
}

/**
 * A SIRET stands as `="…"`: shown as its 14 digits, and copied whole. Tried and left: bare digits (3,56E+13), an
 * apostrophe, a tab or a blank in front (copied along), blanks between (thousands). Anything else that looks like a
 * formula is disarmed.
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
