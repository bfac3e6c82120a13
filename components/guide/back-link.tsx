import type { Onward } from '../../lib/triage/onward.ts';
import { Icon } from '../icon.tsx';

/** The way back, where one came from. */
export const BackLink = ({ to: { label, at } }: { to: Onward }) => (
  <a class="back no-print" href={`#${at}`}>
    <Icon name="back" />
    {label}
  </a>
);
