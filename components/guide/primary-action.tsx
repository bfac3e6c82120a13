import type { Advice } from '../../lib/advice/advice.ts';
import { CopyButton } from '../copy/copy-button.tsx';
import { Icon } from '../icon.tsx';
import { EXTRANET } from './extranet.ts';

/** What to search for, or to take into another browser. */
const COPIED: Readonly<Record<string, { text: string; label: string }>> = {
  'check-spam': { text: 'asp-public.fr', label: 'Copier « asp-public.fr »' },
  'switch-browser': { text: EXTRANET, label: 'Copier l’adresse de l’extranet' },
};

/** What to do first: the tool that does the work, else copying, else the extranet. */
export function PrimaryAction({ advice: { id, tool }, onCarry }: { advice: Advice; onCarry(): void }) {
  const copied = COPIED[id];
  if (tool?.view === 'assistance')
    return (
      <button type="button" class="button primary" onClick={onCarry}>
        {tool.label}
      </button>
    );
  if (tool)
    return (
      <a class="button primary" href={`#${tool.view}`}>
        {tool.label}
      </a>
    );
  if (copied) return <CopyButton {...copied} look="primary" />;
  return <OpenExtranet primary />;
}

export const OpenExtranet = ({ primary = false, label = 'Ouvrir l’extranet' }) => (
  <a class={primary ? 'button primary' : 'button'} href={EXTRANET} target="_blank" rel="noopener noreferrer">
    {label}
    <Icon name="other-tab" />
  </a>
);
