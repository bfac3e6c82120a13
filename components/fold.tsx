import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface FoldProps {
  title: ComponentChildren;
  open?: boolean;
  onToggle?(open: boolean): void;
  /** Of the whole, beside its own. */
  class?: string;
  children: ComponentChildren;
}

/** What stays closed until somebody wants it: everywhere the same row, with the same sign. */
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
