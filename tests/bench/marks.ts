import { figureOf, type Samples } from './statistics.ts';

/** A bound: so many times what a peer took in the same run, and so much more. */
export interface Bound {
  times?: number;
  peer?: string;
  plus?: number;
}

/** What our own extension may cost, and how little would be better still. */
export interface Mark {
  says: string;
  figure: string;
  most: Bound;
  beyond?: Bound;
  /** In ms, the same on every machine: what a person waits for. */
  isWait?: true;
}

export const OURS = 'ours';

/** Milliseconds drift between machines and days: all of these but the bytes are ratios within one run. */
export const marks: readonly Mark[] = [
  {
    says: 'bytes every page loads, gzip',
    figure: 'calm.gzip_b',
    most: { plus: 20_000 },
    beyond: { plus: 16_000 },
  },
  {
    says: 'script on the log-in page',
    figure: 'login.js_ms',
    most: { times: 1.4, peer: 'noop-wxt' },
    beyond: { times: 1.25, peer: 'noop-wxt' },
  },
  {
    says: 'script on 5 000 elements of tables',
    figure: 'legacy.js_ms',
    most: { times: 1.4, peer: 'noop-wxt' },
    beyond: { times: 1.25, peer: 'noop-wxt' },
  },
  {
    says: 'script on 100 000 elements',
    figure: 'huge.js_ms',
    most: { times: 1.5, peer: 'noop-wxt' },
    beyond: { times: 1.1, peer: 'noop-wxt' },
  },
  {
    says: 'heap on the log-in page, kB',
    figure: 'login.heap_kb',
    most: { times: 1, peer: 'noop-wxt', plus: 60 },
    beyond: { times: 1, peer: 'noop-wxt', plus: 20 },
  },
  {
    says: 'script per 1 000 changes of the log-in page',
    figure: 'storm.ext_ms_per_1k',
    most: { times: 0.5, peer: 'plain-watch' },
    beyond: { times: 0.1, peer: 'plain-watch' },
  },
  { says: 'script per 1 000 changes, asleep', figure: 'calm-storm.ext_ms_per_1k', most: { plus: 0 } },
  {
    says: 'advice painted after load',
    figure: 'login-error.paint_after_load_ms',
    most: { times: 4, peer: 'plain-overlay' },
    beyond: { times: 2, peer: 'plain-overlay' },
  },
  {
    says: 'advice painted after a refusal that a script shows',
    figure: 'login.paint_after_refusal_ms',
    most: { plus: 200 },
    isWait: true,
  },
  {
    says: 'advice painted after load, processor 6 × slower',
    figure: 'slow.paint_after_load_ms',
    most: { plus: 400 },
    isWait: true,
  },
  {
    says: 'a key is in its field, processor 6 × slower',
    figure: 'slow.key_ms',
    most: { times: 1, peer: 'none', plus: 8 },
  },
  {
    says: 'script of the popup, first opened',
    figure: 'popup.script_cold_ms',
    most: { times: 2.5, peer: 'bare-popup' },
    beyond: { times: 1.5, peer: 'bare-popup' },
  },
];

/** How a mark came out; without a figure of ours or of the peer it is missed. */
export interface Verdict {
  mark: Mark;
  verdict: 'beyond' | 'met' | 'missed';
  took: number | undefined;
  most: number | undefined;
  /** How many times what the peer took. */
  ratio: number | undefined;
}

/** Holds every mark against one run. */
export function verdicts(samples: Samples, against: readonly Mark[] = marks): Verdict[] {
  return against.map((mark) => {
    const of = (extension: string) => figureOf(samples, extension, mark.figure)?.median;
    const took = of(OURS);
    const most = amount(mark.most, of);
    const better = mark.beyond && amount(mark.beyond, of);
    const peer = mark.most.peer === undefined ? undefined : of(mark.most.peer);
    const ratio = took === undefined || !peer ? undefined : took / peer;
    return { mark, took, most, ratio, verdict: judged(took, most, better) };
  });
}

function judged(took: number | undefined, most: number | undefined, better: number | undefined) {
  if (took === undefined || most === undefined || took > most) return 'missed';
  return better !== undefined && took <= better ? 'beyond' : 'met';
}

function amount(
  { times = 1, peer, plus = 0 }: Bound,
  of: (extension: string) => number | undefined,
): number | undefined {
  if (peer === undefined) return plus;
  const limit = of(peer);
  return limit === undefined ? undefined : times * limit + plus;
}

/** A bound in words: `1.15 × noop-wxt`. */
export function boundInWords({ times = 1, peer, plus = 0 }: Bound): string {
  if (peer === undefined) return String(plus);
  return [times === 1 ? peer : `${times} × ${peer}`, ...(plus ? [plus] : [])].join(' + ');
}
