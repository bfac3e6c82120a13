import { mailGrid } from '../../lib/doors/draft-storage.ts';
import { type Finding, withFinding } from '../../lib/triage/carry.ts';
import { requestItem } from './request-item.ts';

/** Takes what was found out into the assistance request, and goes there. */
export async function carryOver(found: Omit<Finding, 'grid'>): Promise<void> {
  const [request, grid] = await Promise.all([requestItem.read(), mailGrid.read()]);
  await requestItem.write({ ...request, draft: withFinding(request.draft, { ...found, grid }) });
  location.hash = 'assistance';
}
