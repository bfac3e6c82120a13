/** By then every browser has begun to write the file; ms. */
const WRITTEN = 60_000;

/** Hands a text to the user as a file, through the browser's own download. */
export function saveFile(name: string, text: string): void {
  const type = name.endsWith('.csv') ? 'text/csv' : 'text/plain';
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), WRITTEN);
}
