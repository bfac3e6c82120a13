import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./static/', import.meta.url);
const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** A style sheet or script of the stand-in, or `undefined` for any other path. */
export function staticFile(pathname: string): { type: string; body: string } | undefined {
  const name = /^\/aparts\/static\/([\w-]+\.(?:css|js))$/.exec(pathname)?.[1];
  if (!name || !readdirSync(FOLDER).includes(name)) return undefined;
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
  return { type, body: readFileSync(new URL(name, FOLDER), 'utf8') };
}
