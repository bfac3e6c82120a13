const LONG_ENOUGH_MS = 10_000;

/** Hands a text to the browser as a file. Marked as UTF-8, with the line ends that every Windows program knows. */
export function downloadText(name: string, text: string): void {
  const file = new Blob(['\uFEFF', text.replaceAll('\n', '\r\n')], { type: 'text/plain;charset=utf-8' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH_MS);
}
