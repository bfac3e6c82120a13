import type { Attempt } from '../../lib/log-in/attempts.ts';
import type { Pause } from '../../lib/pauses/pauses.ts';
import { Decided } from '../organisation/decided.tsx';
import { AllowedHosts, type AllowedHostsProps } from './allowed-hosts.tsx';
import { EraseAll } from './erase-all.tsx';
import { Journal } from './journal.tsx';
import { NotUnderstoodCard } from './not-understood-card.tsx';
import { PausedNow } from './paused-now.tsx';
import { SettingsFile } from './settings-file.tsx';
import { Shortcuts, type ShortcutsProps } from './shortcuts.tsx';
import { ToolStateCard } from './tool-state.tsx';
import { Triggers } from './triggers.tsx';

/** An advice, by its short name. */
export interface Shown {
  id: string;
  title: string;
}

export interface SettingsViewProps {
  /** All that a page can call for. */
  advice: readonly Shown[];
  pauses: readonly Pause[];
  journal: readonly Attempt[];
  now: number;
  sites: AllowedHostsProps;
  /** Null where the browser has none. */
  keys: ShortcutsProps | null;
  state: string;
  /** The last change could not be kept. */
  unsaved: boolean;
  titleOf(advice: string): string | undefined;
  /** `*`: the whole overlay. */
  onShow(advice: string, shown: boolean): void;
  onResume(pause: Pause): void;
  onEraseJournal(): void;
  onExport(): void;
  /** Reads a file; answers what is wrong with it, or null. */
  onImport(text: string): string | null;
  onUndoImport(): void;
  onEraseAll(): void;
}

export function SettingsView(props: SettingsViewProps) {
  return (
    <div class="tool settings">
      <p role="alert" class={props.unsaved ? 'notice' : 'unseen'}>
        {props.unsaved && 'Votre choix n’a pas pu être enregistré. Essayez encore.'}
      </p>
      <Decided />
      <Triggers advice={props.advice} pauses={props.pauses} onShow={props.onShow} />
      <PausedNow {...props} />
      <AllowedHosts {...props.sites} />
      {props.keys && <Shortcuts {...props.keys} />}
      <Journal journal={props.journal} onErase={props.onEraseJournal} />
      <SettingsFile onExport={props.onExport} onImport={props.onImport} onUndo={props.onUndoImport} />
      <NotUnderstoodCard />
      <ToolStateCard text={props.state} />
      <EraseAll onErase={props.onEraseAll} />
    </div>
  );
}
