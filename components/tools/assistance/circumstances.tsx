import { readableMoment } from '../../../lib/tools/request/local-time.ts';
import { TextField } from '../messages/text-field.tsx';
import { elementId, notesOn, type PartProps } from './part.ts';

/** Filled in by the tool where it can be: the refused log-ins, the page, the browser. `noticed`: times, ms since 1970. */
export function Circumstances({
  draft,
  warnings,
  noticed,
  onDraft,
}: PartProps & { noticed: readonly number[] }) {
  const times = draft.attempts.length > 0 ? draft.attempts : noticed;
  return (
    <fieldset>
      <legend>Dans quelles circonstances</legend>
      {times.length > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={draft.attempts.length > 0}
            onChange={(event) => onDraft({ attempts: event.currentTarget.checked ? [...times] : [] })}
          />
          <span>
            Joindre l’heure des essais refusés que l’outil a vus{' '}
            <span class="muted small">({lastOf(times)})</span>
          </span>
        </label>
      )}
      <TextField
        id={elementId('pageAddress')}
        label="Adresse de la page"
        hint="La fin de l’adresse (session, paramètres) est retirée de la demande."
        value={draft.pageAddress}
        notes={notesOn(warnings, 'pageAddress')}
        onText={(pageAddress) => onDraft({ pageAddress })}
      />
      <TextField
        id={elementId('browser')}
        label="Navigateur et version"
        value={draft.browser}
        notes={notesOn(warnings, 'browser')}
        onText={(browser) => onDraft({ browser })}
      />
    </fieldset>
  );
}

function lastOf(times: readonly number[]): string {
  const last = readableMoment(Math.max(...times));
  return times.length === 1 ? `1 essai, le ${last}` : `${times.length} essais, le dernier le ${last}`;
}
