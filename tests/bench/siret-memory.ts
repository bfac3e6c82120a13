import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { writeXlsx } from 'hucre/xlsx';
import { siretDivider } from '../../lib/tools/siret/division/slices.ts';
import { readListFile } from '../../lib/tools/siret/file/read-file.ts';
import { siretListReader } from '../../lib/tools/siret/list/siret-list.ts';
import { EMPTY_DRAFT, listSources } from '../../lib/tools/siret/siret-draft.ts';
import { randomSirets } from './siret-lists.ts';

/** Between two looks: each collects all garbage, which takes a while. */
const STEPS = 8;
/** What the writing left behind goes in several rounds; ms between them. */
const SETTLED = 100;
const SETTLING = 5;

/**
 * What a workbook of 100 000 lines holds in memory at most while it is read, checked and divided, as a multiple of the
 * file. Only what is needed: garbage is collected before each look. Node's pointers take twice the room of a browser's.
 */
export async function liveMemory(): Promise<Record<string, string>[]> {
  const workbooks = { 'two columns': await workbookOf(2), 'five columns': await workbookOf(5) };
  const rows = [];
  for (const [workbook, bytes] of Object.entries(workbooks)) rows.push(await peakOf(workbook, bytes));
  return rows;
}

async function workbookOf(columns: number): Promise<Uint8Array<ArrayBuffer>> {
  const sirets = randomSirets();
  const rows = sirets.map((siret, row) => [
    `ÉTABLISSEMENT ${row}`,
    siret,
    'LYON',
    69_000 + (row % 20),
    row % 400,
  ]);
  const all = [['Nom', 'SIRET', 'Ville', 'CP', 'Effectif'], ...rows].map((row) => row.slice(0, columns));
  return new Uint8Array(await writeXlsx({ sheets: [{ name: 'Liste', rows: all }] }));
}

async function peakOf(workbook: string, bytes: Uint8Array<ArrayBuffer>): Promise<Record<string, string>> {
  const file = new File([bytes], 'liste.xlsx');
  for (let time = 0; time < SETTLING; time++) {
    collect();
    await setTimeout(SETTLED);
  }
  const look = looker();
  const read = await readListFile(file, new AbortController().signal, look.now);
  if ('problem' in read) throw new Error(read.problem);
  const list = look.through(siretListReader(listSources({ ...EMPTY_DRAFT, file: read.file })));
  const division = look.through(siretDivider(list.accepted));
  return {
    workbook,
    'file, MB': (bytes.length / 1e6).toFixed(1),
    accounts: String(division.slices.length),
    'live memory': `${(look.peak() / bytes.length).toFixed(1)} ×`,
  };
}

function looker() {
  const base = used();
  let peak = 0;
  let step = 0;
  const now = () => {
    if (step++ % STEPS === 0) peak = Math.max(peak, used() - base);
  };
  return {
    now,
    peak: () => peak,
    through<Result>(work: Generator<unknown, Result, void>): Result {
      let last = work.next();
      for (; !last.done; last = work.next()) now();
      step = 0;
      now();
      return last.value;
    },
  };
}

setFlagsFromString('--expose_gc');
const collect: () => void = runInNewContext('gc');

function used(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
