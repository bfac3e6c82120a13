import { useId, useRef, useState } from 'preact/hooks';
import { isLocked } from '../../../lib/settings/policy.ts';
import { FILTERS, type ItDraft, itMessage } from '../../../lib/tools/messages/it-message.ts';
import { CopyButton } from '../../copy/copy-button.tsx';
import { Fold } from '../../fold.tsx';
import { usePolicy } from '../../organisation/in-force.ts';
import { ItContact } from '../../organisation/it-contact.tsx';
import { mailtoOf } from '../../organisation/mailto.ts';
import { SetByOrganisation } from '../../organisation/set-by-organisation.tsx';
import { Message } from './message.tsx';
import { Pieces } from './pieces.tsx';
import { TextField } from './text-field.tsx';
import { Unsaved } from './unsaved.tsx';

interface ItMessageViewProps {
  draft: ItDraft;
  unsaved: boolean;
  onDraft(part: Partial<ItDraft>): void;
}

export function ItMessageView({ draft, unsaved, onDraft }: ItMessageViewProps) {
  const policy = usePolicy();
  const [isChosen, choose] = useState(false);
  const { filter: kept, ...rest } = draft;
  const isFixed = isLocked(policy, 'mailFilter');
  const prefilled = policy.mailFilter ?? '';
  const filter = isFixed ? prefilled : isChosen ? kept : kept || prefilled;
  const { subject, text, mailto, annex } = itMessage(filter === '' ? rest : { ...rest, filter });
  return (
    <div class="tool beside">
      <div class="lead wide">
        <p>
          Les mails de l’ASP n’arrivent pas ? Envoyez ce message à votre service informatique, ou au
          fournisseur de votre filtre anti-spam.
        </p>
        <ItContact />
        <Unsaved unsaved={unsaved} />
      </div>
      <div class="form">
        <fieldset>
          <legend>À compléter si vous voulez</legend>
          <TextField
            label="Adresse de messagerie qui attend les mails"
            keyboard="email"
            autocomplete="email"
            value={draft.mailbox}
            onText={(mailbox) => onDraft({ mailbox })}
          />
          <TextField
            label="Votre nom"
            autocomplete="name"
            value={draft.name}
            onText={(name) => onDraft({ name })}
          />
          <FilterChoice
            chosen={filter}
            isFixed={isFixed}
            onChoose={(chosen) => {
              choose(true);
              onDraft({ filter: chosen });
            }}
          />
        </fieldset>
      </div>
      <section class="card result" aria-labelledby="message-pret">
        <h2 id="message-pret">Le message</h2>
        <Pieces pieces={[{ label: 'Objet', value: subject }]} />
        <Message text={text} file="message-informatique.txt">
          {mailto && (
            <a class="button" href={to(policy.itContact?.email, mailto)}>
              Ouvrir dans ma messagerie
            </a>
          )}
        </Message>
        {!mailto && (
          <p class="muted small">
            Le message est trop long pour être ouvert d’ici dans votre messagerie : copiez-le.
          </p>
        )}
        {annex !== '' && <Annex annex={annex} />}
      </section>
    </div>
  );
}

/** For whoever sets up the filter: apart from the message, which stays short. */
function Annex({ annex }: { annex: string }) {
  const shown = useRef<HTMLPreElement>(null);
  const select = () => {
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <Fold title="Annexe : les lignes à entrer dans chaque filtre">
      <div class="form">
        <pre class="message annex" ref={shown}>
          {annex}
        </pre>
        <p class="actions">
          <CopyButton text={annex} label="Copier l’annexe" select={select} />
        </p>
      </div>
    </Fold>
  );
}

/** The same message, to somebody. */
const to = (email: string | undefined, mailto: string) =>
  email ? mailto.replace(/^mailto:/, mailtoOf(email)) : mailto;

interface FilterChoiceProps {
  chosen: ItDraft['filter'];
  isFixed: boolean;
  onChoose(id: ItDraft['filter']): void;
}

function FilterChoice({ chosen, isFixed, onChoose }: FilterChoiceProps) {
  const group = useId();
  const choices = [{ id: '' as const, name: 'Je ne sais pas' }, ...FILTERS];
  return (
    <fieldset>
      <legend>Filtre anti-spam</legend>
      {isFixed && <SetByOrganisation />}
      <div class="choices">
        {choices.map(({ id, name }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name={group}
              checked={chosen === id}
              disabled={isFixed}
              onChange={() => onChoose(id)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
