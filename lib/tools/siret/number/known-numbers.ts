const IBAN = /(?<![\p{L}\d])([A-Z]{2})\d{2}(?:[ -]?[A-Z\d]){11,30}/giu;
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  DE: 22,
  ES: 24,
  FR: 27,
  GB: 22,
  IE: 22,
  IT: 27,
  LU: 20,
  MC: 27,
  NL: 18,
  PL: 28,
  PT: 25,
};
const MOMENT = /^20[123]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/;
const NIR = /(?<!\d)([12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3}) ?(\d{2})(?!\d)/;
const PHONE_WORDS = /(?<!\p{L})(?:t[ée]l|fax|mobile|portable|phone|gsm|standard)/iu;

/** A line without its bank accounts: a Belgian one holds 14 digits. */
export function withoutIbans(line: string): string {
  return line.replace(IBAN, (all: string, country: string) => {
    const end = endOfSigns(all, IBAN_LENGTHS[country.toUpperCase()] ?? 0);
    const isWhole = end > 0 && !/^[A-Z\d]/i.test(all.slice(end)) && followsIbanKey(all.slice(0, end));
    return isWhole ? all.slice(end) : all;
  });
}

function endOfSigns(text: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (/[A-Z\d]/i.test(text[at] ?? '')) seen++;
    if (seen === count) return at + 1;
  }
  return 0;
}

function followsIbanKey(written: string): boolean {
  const signs = written.replace(/[^A-Z\d]/gi, '').toUpperCase();
  const figures = (signs.slice(4) + signs.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(figures) % 97n === 1n;
}

/** Whether digits are a moment as exports write it, 20261128143000; no SIREN begins with such a year. */
export const isMoment = (digits: string): boolean => digits.startsWith('20') && MOMENT.test(digits);

export function isNir(line: string): boolean {
  const [, number = '', key = ''] = NIR.exec(line) ?? [];
  return number !== '' && 97 - (Number(number.replaceAll(' ', '')) % 97) === Number(key);
}

/** Whether digits are a French telephone number; `before`: the sign in front. */
export function isPhone(digits: string, before: string): boolean {
  if (before === '+') return digits.length > 7 && digits.length < 14;
  return /^(?:0[1-9]\d{8}|0033[1-9]\d{8})$/.test(digits);
}

/** Whether a line speaks of a telephone: then nobody took the number for a SIRET. */
export const saysPhone = (line: string): boolean => PHONE_WORDS.test(line);
