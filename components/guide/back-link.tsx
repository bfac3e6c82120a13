import type { Onward } from '../../lib/triage/onward.ts';
import { Icon } from '../icon.tsx';

export const BackLink = ({ to: { label, at } }: { to: Onward }) => (
  <a class="back no-print" href={`#${at}`}>
    <Icon name="back" />
    {label}
  </a>
);
