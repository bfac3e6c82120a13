import type { Advice } from '../../lib/advice/advice.ts';
import { CopyButton } from '../copy/copy-button.tsx';
import { Icon } from '../icon.tsx';
import { EXTRANET } from './extranet.ts';

/** Where copying is what helps: what to search for, or what to take into another browser. */
const COPIED: Readonly<Record<string, { text: string; label: string }>> = {
  'check-spam': { text: 'asp-public.fr', label: 'Copier « asp-public.fr »' },
  'switch-browser': { text: EXTRANET, label: 'Copier l’adresse de l’extranet' },
};

/** The one thing to do now: the tool where one does the work, else what to copy, else the extranet. */
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

/** Opens the extranet in another tab. */
export const OpenExtranet = ({ primary = false, label = 'Ouvrir l’extranet' }) => (
  <a class={primary ? 'button primary' : 'button'} href={EXTRANET} target="_blank" rel="noopener noreferrer">
    {label}
    <Icon name="other-tab" />
  </a>
);
