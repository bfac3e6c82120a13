import type { Line, Seen, Shape } from './shape.ts';

/** One thing of a shape that the user may strike out. */
export interface Row {
  text: string;
  depth: number;
  /** What striking it out takes away. */
  part: 'place' | 'status' | 'browser' | 'version' | { seen: number } | { line: number };
}

/** The rows in which its user reads a shape. */
export function rowsOf(shape: Shape): Row[] {
  const { place, status, browser, version } = shape;
  const about: (Row | null)[] = [
    place === undefined ? null : { part: 'place', depth: 0, text: `Adresse\u00a0: ${place}` },
    status === undefined ? null : { part: 'status', depth: 0, text: `Réponse du serveur\u00a0: ${status}` },
    browser === undefined ? null : { part: 'browser', depth: 0, text: `Navigateur\u00a0: ${browser}` },
    version === undefined
      ? null
      : { part: 'version', depth: 0, text: `Version de l’outil\u00a0: ${version}` },
  ];
  return [
    ...about.filter((row) => row !== null),
    ...shape.seen.map((one, seen): Row => ({ part: { seen }, depth: 0, text: seenWords(one) })),
    ...shape.lines.map((one, line): Row => ({ part: { line }, depth: one.depth, text: lineWords(one) })),
  ];
}

/** The shape without the rows struck out. */
export function without(shape: Shape, struck: ReadonlySet<Row>): Shape {
  const parts = [...struck].map(({ part }) => part);
  const isSeenGone = (at: number) =>
    parts.some((part) => typeof part === 'object' && 'seen' in part && part.seen === at);
  const isLineGone = (at: number) =>
    parts.some((part) => typeof part === 'object' && 'line' in part && part.line === at);
  const about = (['place', 'status', 'browser', 'version'] as const).filter((name) => !parts.includes(name));
  const kept = Object.fromEntries(about.map((name) => [name, shape[name]]));
  return {
    ...kept,
    seen: shape.seen.filter((_, at) => !isSeenGone(at)),
    lines: shape.lines.filter((_, at) => !isLineGone(at)),
  };
}

const WHAT: Record<Seen['what'], string> = {
  signal: 'signal',
  form: 'formulaire',
  text: 'texte compris comme',
  'code-field': 'champ du code de sécurité',
  'strange-password': 'mot de passe dans un formulaire inconnu',
};

const seenWords = ({ what, how }: Seen): string => `Vu par l’outil\u00a0: ${WHAT[what]} ${how}`.trim();

const NO_ELEMENT: Readonly<Record<string, string>> = {
  '#root': 'composant\u00a0:',
  '#document': 'cadre\u00a0:',
};

function lineWords({ tag, attributes, text, unseen, size }: Line): string {
  if (tag === '') return text;
  if (tag in NO_ELEMENT) return `${NO_ELEMENT[tag]} ${text}`.trim();
  const own = Object.entries(attributes).map(([name, value]) => (value === '' ? name : `${name}="${value}"`));
  const box = size ? [`${size[0]}\u00a0×\u00a0${size[1]}`] : [];
  const words = `<${[tag, ...own, ...box].join(' ')}>`;
  return [words, text, unseen && '(pas à l’écran)'].filter(Boolean).join(' ');
}
