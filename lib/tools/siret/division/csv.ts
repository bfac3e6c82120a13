const MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * What a spreadsheet takes for the start of a formula, also inside a cell that another country's spreadsheet would cut.
 */
const FORMULA = /((?:^|[;,\t\r\n])(?:"|[^\S\t\r\n])*)(?=[=+\-@＝＋－＠|%])/gu;
/** Hides the apostrophe from programs that trim cells only after reading them. */
const HIDDEN_FORMULA = /^(?=["\s]+'[=+\-@＝＋－＠|%])/u;
const SIRET = /^\d{14}$/;
const LONG_NUMBER = /^(?:0\d+|\d{12,})$/;
const DIGITS = /^\d+$/;

/** The text of a file that a French Excel opens by a double click: byte order mark, semicolons, Windows line ends. */
export function csv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => row.map(cell).join(';') + LINE_END).join('');
}

/**
 * A SIRET stands as `="…"`, which shows its 14 digits and copies them whole; bare digits become 3,56E+13, and a sign in
 * front is copied along. Anything else that looks like a formula is disarmed.
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
