import {
  type DuplicateDraft,
  type DuplicateField,
  duplicateAccountMessage,
} from '../../../lib/tools/messages/duplicate-account.ts';
import { ExtranetLink } from './extranet-link.tsx';
import { Message } from './message.tsx';
import { Missing } from './missing.tsx';
import { FieldByField } from './pieces.tsx';
import { notesOn } from './said.ts';
import { TextField } from './text-field.tsx';
import { Unsaved } from './unsaved.tsx';
import { useSettled } from './use-settled.ts';
import { WhereToPaste } from './where-to-paste.tsx';

interface DuplicateViewProps {
  draft: DuplicateDraft;
  unsaved: boolean;
  onDraft(part: Partial<DuplicateDraft>): void;
}

const FIELDS: readonly { field: DuplicateField; label: string; autocomplete: 'off' | 'name' }[] = [
  { field: 'firstEmail', label: 'Adresse mail du premier compte', autocomplete: 'off' },
  { field: 'firstLogin', label: 'Identifiant (login) du premier compte', autocomplete: 'off' },
  { field: 'name', label: 'Vos nom et prénom', autocomplete: 'name' },
  { field: 'siret', label: 'SIRET de l’établissement', autocomplete: 'off' },
];

const elementId = (field: string) => `doublon-${field}`;

export function DuplicateView({ draft, unsaved, onDraft }: DuplicateViewProps) {
  const said = duplicateAccountMessage(useSettled(draft));
  const { asTyped } = draft;
  const without = (field: DuplicateField) => asTyped.filter((one) => one !== field);
  const { missing, fields, text } = duplicateAccountMessage(draft);
  const named = missing.flatMap((one) =>
    FIELDS.filter(({ field }) => field === one.field).map((f) => ({ ...f, ...one })),
  );
  return (
    <div class="tool beside">
      <div class="lead wide">
        <p>
          Vous avez fait vos démarches avec un autre compte que le premier ? Confirmez à l’assistance que le
          premier peut être supprimé. N’écrivez jamais de mot de passe.
        </p>
        <Unsaved unsaved={unsaved} />
      </div>
      <div class="form">
        <fieldset>
          <legend>Le compte à supprimer</legend>
          {FIELDS.map(({ field, label, autocomplete }) => (
            <TextField
              key={field}
              id={elementId(field)}
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
      <section class="card result" aria-labelledby="confirmation">
        <h2 id="confirmation">Le message</h2>
        <Message text={text} file="compte-en-double.txt">
          <ExtranetLink />
        </Message>
        <Missing missing={named} elementId={elementId} />
        <WhereToPaste />
        <FieldByField pieces={fields} />
      </section>
    </div>
  );
}
