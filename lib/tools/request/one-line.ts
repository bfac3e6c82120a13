/** A text in one line; non-breaking spaces are typography and stay. */
export function oneLine(text: string): string {
  return text.replace(/[^\S\u00A0\u202F]+/g, ' ').trim();
}
