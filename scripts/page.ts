import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readShapeFile } from '../lib/doors/shape-schema.ts';
import { isName, lay, reportOf } from './new/laid.ts';
import { laidPage } from './page/laid-page.ts';
import { reasonOf } from './reason.ts';

const [path, given] = process.argv.slice(2);
const name =
  given ??
  basename(path ?? '', '.json')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

function fail(why: string): never {
  console.error(`${why}\nnpm run page FILE.json [a-name-like-this]`);
  process.exit(1);
}

function contentOf(file: string): string {
  try {
    return readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8');
  } catch {
    return fail(`${file} cannot be read.`);
  }
}

if (path === undefined || !isName(name)) fail('Which page?');
const read = readShapeFile(contentOf(path));
if ('problem' in read) fail(`${path}: ${read.problem}`);
process.chdir(resolve(import.meta.dirname, '..'));
const laid = laidPage(name, read.shape);
try {
  lay(laid);
} catch (error) {
  fail(reasonOf(error));
}
console.log(reportOf(laid));
