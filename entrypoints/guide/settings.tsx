import '../../assets/settings.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '../../components/save-file.ts';
import { SettingsView } from '../../components/settings/settings-view.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { readSettings, settingsFile } from '../../lib/doors/settings-file.ts';
import { eraseEverything, type Item, journal, pauses, privateJournal } from '../../lib/doors/storage.ts';
import { SITE } from '../../lib/page/place.ts';
import { withoutPause } from '../../lib/pauses/pause-words.ts';
import { type Pause, pauseOf, stillPaused, withPause } from '../../lib/pauses/pauses.ts';
import { giveAllBack, useAllowedHosts } from './use-allowed-hosts.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useToolState } from './use-tool-state.ts';

const ON_PAGES = catalogue
  .filter(({ when }) => when.length > 0)
  .map(({ id, label }) => ({ id, title: label }));
const titleOf = (id: string) => catalogue.find((advice) => advice.id === id)?.title;

export function SettingsPage() {
  const paused = stillPaused(useFollowed(pauses), Date.now());
  const attempts = useFollowed(journal);
  const sites = useAllowedHosts();
  const keys = useShortcuts();
  const state = useToolState(attempts, paused, sites.hosts);
  const { unsaved, keep } = useKeeping();
  const before = useRef<readonly Pause[]>([]);
  /** They may have changed elsewhere meanwhile. */
  const change = (how: (all: Pause[]) => Pause[]) => keep(async () => pauses.write(how(await pauses.read())));
  const show = (id: string, shown: boolean) =>
    change((all) =>
      shown
        ? all.filter(({ advice }) => advice !== id)
        : withPause(all, pauseOf(id, 'always', `${SITE}/`, Date.now()), Date.now()),
    );
  const take = (text: string) => {
    const file = readSettings(text);
    if ('problem' in file) return file.problem;
    before.current = paused;
    change(() => file.pauses);
    return null;
  };
  return (
    <SettingsView
      advice={ON_PAGES}
      pauses={paused}
      journal={attempts}
      now={Date.now()}
      sites={sites}
      keys={keys}
      state={state}
      unsaved={unsaved}
      titleOf={titleOf}
      onShow={show}
      onResume={(pause) => change((all) => withoutPause(all, pause))}
      onEraseJournal={() => keep(() => Promise.all([journal.write([]), privateJournal.write([])]))}
      onExport={() => saveFile('reglages-aide-a-la-connexion.json', settingsFile(paused))}
      onImport={take}
      onUndoImport={() => change(() => [...before.current])}
      onEraseAll={() => keep(() => Promise.all([giveAllBack(), eraseEverything()]))}
    />
  );
}

function useFollowed<T>(item: Item<T[]>): T[] {
  const [value, show] = useState<T[]>([]);
  useEffect(() => {
    const end = new AbortController();
    item.watch(show, end.signal);
    void item.read().then((read) => end.signal.aborted || show(read));
    return () => end.abort();
  }, [item]);
  return value;
}

function useKeeping() {
  const [unsaved, setUnsaved] = useState(false);
  const keep = (work: () => Promise<unknown>) =>
    void work().then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  return { unsaved, keep };
}
