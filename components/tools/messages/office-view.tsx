import { mailtoWithoutRecipient } from '../../../lib/tools/messages/it-message.ts';
import {
  type OfficeDraft,
  type OfficeField,
  officeMessage,
  type Try,
} from '../../../lib/tools/messages/local-office.ts';
import { Message } from './message.tsx';
import { Pieces } from './pieces.tsx';
import { notesOn } from './said.ts';
import { TextField } from './text-field.tsx';
import { Unsaved } from './unsaved.tsx';
import { useSettled } from './use-settled.ts';

interface OfficeViewProps {
  draft: OfficeDraft;
  tries: readonly Try[];
  unsaved: boolean;
  onDraft(part: Partial<OfficeDraft>): void;
}

const FIELDS: readonly { field: OfficeField; label: string; autocomplete: 'off' | 'name' }[] = [
  { field: 'siret', label: 'SIRET de l’établissement', autocomplete: 'off' },
  { field: 'shown', label: 'Message affiché par le site', autocomplete: 'off' },
  { field: 'name', label: 'Vos nom et prénom', autocomplete: 'name' },
];

/** The message that tells the employer's office in writing, with the times of the log-ins that failed. */
export function OfficeView({ draft, tries, unsaved, onDraft }: OfficeViewProps) {
  const said = officeMessage(useSettled(draft), tries);
  const { asTyped } = draft;
  const without = (field: OfficeField) => asTyped.filter((one) => one !== field);
  const { subject, text } = officeMessage(draft, tries);
  const mailto = mailtoWithoutRecipient(subject, text);
  return (
    <div class="tool beside">
      <div class="lead wide">
        <p>Prévenez par écrit la DDETS de votre département. Rien n’est envoyé d’ici.</p>
        <Unsaved unsaved={unsaved} />
      </div>
      <div class="form">
        <Tries tries={tries} struck={draft.struck} onStruck={(struck) => onDraft({ struck })} />
        <fieldset>
          <legend>À compléter</legend>
          {FIELDS.map(({ field, label, autocomplete }) => (
            <TextField
              key={field}
              label={label}
              autocomplete={autocomplete}
              value={draft[field]}
              notes={notesOn(field, said, asTyped)}
              onText={(typed) => onDraft({ [field]: typed, asTyped: without(field) })}
              onAsTyped={(kept) => onDraft({ asTyped: kept ? [...without(field), field] : without(field) })}
            />
          ))}
        </fieldset>
      </div>
      <section class="card result" aria-labelledby="message-ddets">
        <h2 id="message-ddets">Le message</h2>
        <Pieces pieces={[{ label: 'Objet', value: subject }]} />
        <Message text={text} file="message-ddets.txt">
          {mailto && (
            <a class="button" href={mailto}>
              Ouvrir dans ma messagerie
            </a>
          )}
        </Message>
      </section>
    </div>
  );
}

interface TriesProps {
  tries: readonly Try[];
  struck: readonly number[];
  onStruck(struck: number[]): void;
}

function Tries({ tries, struck, onStruck }: TriesProps) {
  if (tries.length === 0)
    return (
      <p class="small">
        L’extension n’a noté aucun essai ces 30&nbsp;derniers jours&nbsp;: une fois le message copié, ajoutez
        les dates et les heures vous-même.
      </p>
    );
  const isTold = ({ at }: Try) => !struck.includes(at);
  const toggle = (at: number, told: boolean) =>
    onStruck(told ? struck.filter((one) => one !== at) : [...struck, at]);
  const some = tries.some(isTold);
  return (
    <fieldset>
      <legend>Vos essais, notés par l’extension</legend>
      <p class="hint">Décochez ceux que vous ne voulez pas donner.</p>
      {tries.map(({ at, said }) => (
        <label key={at} class="choice">
          <input
            type="checkbox"
            checked={!struck.includes(at)}
            onChange={({ currentTarget }) => toggle(at, currentTarget.checked)}
          />
          <span>{said}</span>
        </label>
      ))}
      {tries.length > 1 && (
        <p class="actions">
          <button
            type="button"
            class="button small quiet"
            onClick={() => onStruck(some ? tries.map(({ at }) => at) : [])}
          >
            {some ? 'Tout retirer' : 'Tout remettre'}
          </button>
        </p>
      )}
    </fieldset>
  );
}
