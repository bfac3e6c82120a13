export interface Shortcut {
  does: string;
  /** In words; empty where none is assigned. */
  keys: string;
}

export interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  browserName: string | null;
  onChangeShortcuts(): void;
}

const PLACES: Record<string, string> = {
  'Mozilla Firefox': 'page about:addons, roue dentée, puis « Gérer les raccourcis d’extensions ».',
  'Microsoft Edge': 'page edge://extensions/shortcuts.',
  'Google Chrome': 'page chrome://extensions/shortcuts.',
};

/** The keys as really assigned; only the browser's own page can change them. */
export function Shortcuts({ shortcuts, browserName, onChangeShortcuts }: ShortcutsProps) {
  const place = browserName && PLACES[browserName];
  return (
    <section class="card result" aria-labelledby="shortcuts">
      <h2 id="shortcuts">Clavier</h2>
      <dl class="set-rows">
        {shortcuts.map(({ does, keys }) => (
          <div class="set-row" key={does}>
            <dt>{does}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : 'aucune touche'}</dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        <button type="button" class="button small" onClick={onChangeShortcuts}>
          Changer les touches
        </button>
      </p>
      {place && (
        <p class="muted small">
          Dans {browserName}&nbsp;: {place}
        </p>
      )}
    </section>
  );
}
