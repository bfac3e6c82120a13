/** The value is what follows. */
const SENDER =
  /^[\s>*_]*(?:de|from|von|van|da|exp[ée]diteur|sender|absender|afzender|mittente|remitente|reply-to|antwort an|r[ée]pondre [àa]|return-path|adresse de l.exp[ée]diteur)\*?\s?:\*?\s*(.*)$/i;
const OTHER =
  /^[\s>*_]*(?:[àa]|to|an|aan|para|cc|cci|ccn|bcc|kopie|pour|destinataires?|envoy[ée]|date|datum|fecha|sent|gesendet|verzonden|inviato|enviado|re[cç]u|objet|sujet|subject|betreff|onderwerp|oggetto|asunto|pi[èe]ces? jointes?|importance|delivered-to)\*?\s?:/i;

/** Headers that were copied into one line. */
const NEXT_ON_LINE =
  /\s(?:[àa]|to|an|aan|para|cc|envoy[ée]|date|sent|gesendet|verzonden|inviato|enviado|objet|subject|betreff|onderwerp|oggetto|asunto)\s?:\s.*$/i;

/** Null where no line names a sender. */
export function senderHeaders(text: string): string[] | null {
  const values: string[] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    const value = SENDER.exec(line)?.[1];
    if (value !== undefined) values.push(value.replace(NEXT_ON_LINE, ''));
    else if (inside && /^[\s>]*\s+\S/.test(line) && !OTHER.test(line))
      values.push(`${values.pop() ?? ''} ${line.trim()}`);
    else if (inside && values.at(-1) === '' && !OTHER.test(line)) values.splice(-1, 1, line);
    inside = value !== undefined;
  }
  return values.length === 0 ? null : values;
}

/** Without recipients, dates and subjects. */
export function withoutOtherHeaders(text: string): string {
  return text
    .split('\n')
    .filter((line) => !OTHER.test(line))
    .join('\n');
}

/** `=?UTF-8?Q?noreply=40asp-public.fr?=`: a name may hide an address in this form. */
export function decodedWords(text: string): string {
  return text.replace(/=\?([\w-]{1,30})\?([bq])\?([^?\s]{0,300})\?=/gi, (word, charset, kind, value) => {
    try {
      const raw = /b/i.test(kind)
        ? atob(value)
        : value.replaceAll('_', ' ').replace(/=([\da-f]{2})/gi, fromHex);
      return new TextDecoder(charset).decode(Uint8Array.from(raw, (sign: string) => sign.charCodeAt(0)));
    } catch {
      return word;
    }
  });
}

function fromHex(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
