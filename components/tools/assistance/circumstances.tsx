import { readableMoment } from '../../../lib/tools/request/local-time.ts';
import { TextField } from '../messages/text-field.tsx';
import { fieldProps, type PartProps } from './part.ts';

/** Filled in by the tool where it can be: the refused log-ins, the page, the browser. `noticed`: times, ms since 1970. */
export function Circumstances({ noticed, ...part }: PartProps & { noticed: readonly number[] }) {
  const { draft, onDraft } = part;
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
        label="Adresse de la page"
        hint="La fin de l’adresse (session, paramètres) est retirée de la demande."
        {...fieldProps('pageAddress', part)}
      />
      <TextField label="Navigateur et version" {...fieldProps('browser', part)} />
    </fieldset>
  );
}

function lastOf(times: readonly number[]): string {
  const last = readableMoment(Math.max(...times));
  return times.length === 1 ? `1 essai, le ${last}` : `${times.length} essais, le dernier le ${last}`;
}
