import { useId, useState } from 'preact/hooks';
import type { SettingsViewProps } from './settings-view.tsx';

interface SettingsFileProps extends Pick<SettingsViewProps, 'onExport' | 'onImport'> {
  onUndo(): void;
}

type News = { kind: 'none' | 'taken' | 'undone' } | { kind: 'problem'; problem: string };

/** Limit: settings are shorter; bytes. */
const LARGEST = 1_000_000;
const UNREADABLE = 'Ce fichier n’a pas pu être lu. Vos réglages n’ont pas changé.';

export function SettingsFile({ onExport, onImport, onUndo }: SettingsFileProps) {
  const id = useId();
  const [news, tell] = useState<News>({ kind: 'none' });
  const take = async (file: File | undefined) => {
    if (!file) return;
    const text = file.size > LARGEST ? '' : await file.text().catch(() => null);
    const problem = text === null ? UNREADABLE : onImport(text);
    tell(problem === null ? { kind: 'taken' } : { kind: 'problem', problem });
  };
  const undo = () => {
    onUndo();
    tell({ kind: 'undone' });
  };
  return (
    <section class="card result" aria-labelledby="settings-file">
      <h2 id="settings-file">Emporter vos réglages</h2>
      <p class="actions">
        <button type="button" class="button small" onClick={onExport}>
          Exporter les réglages (.json)
        </button>
        <label class="button small file-field">
          Importer un fichier de réglages
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby={`${id}-news`}
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              // The same file may be chosen again after it was corrected.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <p id={`${id}-news`} role="status" class={news.kind === 'problem' ? 'notice' : 'said small'}>
        {news.kind === 'problem' && news.problem}
        {news.kind === 'taken' && 'C’est fait : ce sont maintenant les réglages du fichier.'}
        {news.kind === 'undone' && 'Vos réglages d’avant sont revenus.'}
      </p>
      {news.kind === 'taken' && (
        <p class="actions">
          <button type="button" class="button small" onClick={undo}>
            Annuler l’import
          </button>
        </p>
      )}
    </section>
  );
}
