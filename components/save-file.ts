/** In ms; by then every browser has begun to write the file. */
const WRITTEN = 60_000;

/** Saves a file by the browser's own download. */
export function saveFile(name: string, content: string | Blob): void {
  const address = URL.createObjectURL(typeof content === 'string' ? asFile(name, content) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), WRITTEN);
}

/** Saves a text for people: every program of Windows knows these line ends and the mark in front. */
export const saveText = (name: string, text: string): void =>
  saveFile(name, `\uFEFF${text.replaceAll('\n', '\r\n')}`);

function asFile(name: string, text: string): Blob {
  return new Blob([text], { type: `${name.endsWith('.csv') ? 'text/csv' : 'text/plain'};charset=utf-8` });
}
