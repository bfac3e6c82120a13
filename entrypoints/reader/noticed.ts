import type { Report } from '../../lib/doors/report.ts';
import { PAINTED } from '../../lib/overlay/desk.ts';
import { tell } from '../watcher/talk.ts';

/**
 * Tells the background what the page shows. Where it has nothing to send, once the overlay is painted: what it does then (the
 * badge) would take the processor from it.
 */
export function tellNoticed(report: Report, overlay: boolean): void {
  const told = () => void tell({ kind: 'noticed', ...report, overlay });
  if (overlay) setTimeout(told, PAINTED);
  else told();
}
