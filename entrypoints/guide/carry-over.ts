import { mailGrid } from '../../lib/doors/draft-storage.ts';
import { journal } from '../../lib/doors/storage.ts';
import type { Draft } from '../../lib/tools/request/assistance-draft.ts';
import { noticedIn } from '../../lib/tools/request/noticed.ts';
import { type Finding, withFinding } from '../../lib/triage/carry.ts';
import { requestCase } from '../../lib/triage/request-cases.ts';
import { requestItem } from './request-item.ts';

export async function carryOver(found: Omit<Finding, 'grid'>): Promise<void> {
  await carry(found, {});
  location.hash = 'assistance';
}

/** Begins a request with the times and the page of the refusals; an unknown name begins nothing. */
export async function beginRequest(name: string): Promise<void> {
  const situation = requestCase(name);
  if (situation === null) return;
  const { attempts, pageAddress } = noticedIn(await journal.read(), Date.now());
  await carry({ situation, path: [] }, { attempts, ...(pageAddress && { pageAddress }) });
}

async function carry(found: Omit<Finding, 'grid'>, noticed: Partial<Draft>): Promise<void> {
  const [request, grid] = await Promise.all([requestItem.read(), mailGrid.read()]);
  const draft = { ...withFinding(request.draft, { ...found, grid }), ...noticed };
  await requestItem.write({ ...request, draft });
}
