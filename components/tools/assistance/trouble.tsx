import { USUAL_TRIES } from '../../../lib/tools/request/assistance-draft.ts';
import { MailGridFields } from '../../triage/mail-grid-fields.tsx';
import { TextField } from '../messages/text-field.tsx';
import { fieldProps, type PartProps } from './part.ts';

/** What stops the user, in a sentence. */
export function Trouble(part: PartProps) {
  const { draft, onDraft } = part;
  return (
    <fieldset>
      <legend>Ce qui vous bloque</legend>
      <TextField
        label="Difficulté rencontrée"
        hint="En une phrase."
        rows={2}
        {...fieldProps('situation', part)}
      />
      <PathTaken path={draft.path} onRemove={() => onDraft({ path: [] })} />
    </fieldset>
  );
}

/** What more can help: which mails came, what was tried, in the user's own words. */
export function MoreTrouble(part: PartProps & { today: string }) {
  const { draft, today, onDraft } = part;
  return (
    <>
      <TextField
        label="Précisions"
        hint="Tout ce qui peut aider. Jamais de mot de passe."
        rows={3}
        {...fieldProps('remarks', part)}
      />
      <fieldset>
        <legend>Les mails de l’ASP</legend>
        <MailGridFields grid={draft.mails} today={today} onGrid={(mails) => onDraft({ mails })} />
      </fieldset>
      <Tries {...part} />
    </>
  );
}

function PathTaken({ path, onRemove }: { path: readonly string[]; onRemove(): void }) {
  if (path.length === 0) {
    return (
      <p class="small">
        <a href="#questions">Trouver mon cas en quelques questions</a>
      </p>
    );
  }
  return (
    <div class="field">
      <p>
        <strong>Vos réponses aux questions</strong>
      </p>
      <ul class="path small">
        {path.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="actions">
        <a class="button small" href="#questions">
          Revoir mes réponses
        </a>
        <button type="button" class="button small" onClick={onRemove}>
          Ne pas les joindre
        </button>
      </p>
    </div>
  );
}

function Tries({ draft, onDraft }: PartProps) {
  const own = draft.tried.filter((one) => !USUAL_TRIES.includes(one));
  const toggle = (tried: string, done: boolean) => {
    const after = done ? [...draft.tried, tried] : draft.tried.filter((one) => one !== tried);
    onDraft({ tried: [...USUAL_TRIES.filter((one) => after.includes(one)), ...own] });
  };
  return (
    <fieldset>
      <legend>Ce que vous avez déjà essayé</legend>
      {USUAL_TRIES.map((one) => (
        <label key={one} class="choice">
          <input
            type="checkbox"
            checked={draft.tried.includes(one)}
            onChange={(event) => toggle(one, event.currentTarget.checked)}
          />
          <span>{one}</span>
        </label>
      ))}
    </fieldset>
  );
}
