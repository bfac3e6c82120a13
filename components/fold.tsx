import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface FoldProps {
  title: ComponentChildren;
  open?: boolean;
  onToggle?(open: boolean): void;
  class?: string;
  children: ComponentChildren;
}

/** A row that stays closed until somebody wants what is in it. */
export const Fold = ({ title, open, onToggle, class: more = '', children }: FoldProps) => (
  <details
    class={`fold ${more}`.trim()}
    open={open}
    onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
  >
    <summary>
      <span>{title}</span>
      <Icon name="fold" />
    </summary>
    {children}
  </details>
);
