import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';

const root = join(import.meta.dirname, '../..');

/** A node of the syntax tree, as far as the house rules look at it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** One source file, read and parsed. */
export interface Source {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
  lines: number;
  nodes: Node[];
  /** What it imports: package names, or paths from the root. */
  imports: string[];
}

/** All TypeScript files of these folders. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => read(relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')));
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const nodes = [...walk(parseSync(path, text).program)];
  const imports = nodes.flatMap(importedBy).map((name) => fromRoot(path, name));
  return { path, text, lines: text.trimEnd().split('\n').length, nodes, imports };
}

/** The line at this offset, counted from 1. */
export const lineAt = (source: Source, offset: number) => source.text.slice(0, offset).split('\n').length;

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* walk(one);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* walk(child);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function importedBy({ type, source }: Node): string[] {
  const imports = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'];
  return imports.includes(type) && isNode(source) && typeof source.value === 'string' ? [source.value] : [];
}

function fromRoot(path: string, name: string): string {
  return name.startsWith('.') ? join(path, '..', name).replaceAll('\\', '/') : name;
}
