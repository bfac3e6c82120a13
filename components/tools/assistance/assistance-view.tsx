import { useMemo } from 'preact/hooks';
import type { Draft } from '../../../lib/tools/request/assistance-draft.ts';
import {
  type AssistanceRequest,
  assistanceRequest,
  type ParsePhone,
} from '../../../lib/tools/request/assistance-request.ts';
import { dayOf } from '../../../lib/tools/request/local-time.ts';
import { Fold } from '../../fold.tsx';
import { CopyBar } from '../messages/copy-bar.tsx';
import { ExtranetLink } from '../messages/extranet-link.tsx';
import { Message } from '../messages/message.tsx';
import { Missing } from '../messages/missing.tsx';
import { FieldByField } from '../messages/pieces.tsx';
import { Unsaved } from '../messages/unsaved.tsx';
import { useSettled } from '../messages/use-settled.ts';
import { WhereToPaste } from '../messages/where-to-paste.tsx';
import { Circumstances } from './circumstances.tsx';
import { Keeping } from './keeping.tsx';
import { elementId } from './part.ts';
import { MoreTrouble, Trouble } from './trouble.tsx';
import { Who } from './who.tsx';

interface AssistanceViewProps {
  draft: Draft;
  kept: boolean;
  unsaved: boolean;
  /** Times of the refused log-ins that were noticed, ms since 1970. */
  noticed: readonly number[];
  /** Undefined until the telephone rules have come. */
  parsePhone: ParsePhone | undefined;
  now: Date;
  onDraft(part: Partial<Draft>): void;
  onKept(kept: boolean): void;
  onErase(): void;
}

export function AssistanceView(props: AssistanceViewProps) {
  const { draft, kept, unsaved, noticed, parsePhone, now, onDraft, onKept, onErase } = props;
  const settled = useSettled(draft);
  const said = useMemo(() => assistanceRequest(settled, parsePhone), [settled, parsePhone]);
  const request = useMemo(() => assistanceRequest(draft, parsePhone), [draft, parsePhone]);
  const part = { draft, said, onDraft };
  return (
    <>
      <div class="tool beside request">
        <div class="lead wide">
          <p>Copiez-la quand vous voulez, même incomplète. N’écrivez jamais de mot de passe.</p>
          <Unsaved unsaved={unsaved} />
        </div>
        <div class="form">
          <Who {...part} />
          <Trouble {...part} />
          <Fold title="Ajouter des détails">
            <div class="form">
              <MoreTrouble {...part} today={dayOf(now)} />
              <Circumstances {...part} noticed={noticed} />
            </div>
          </Fold>
          <Keeping kept={kept} onKept={onKept} onErase={onErase} />
        </div>
        <Result request={request} />
      </div>
      <CopyBar text={request.text} done={request.done} heading="demande" message="texte-demande" />
    </>
  );
}

const LABELS = {
  email: 'Adresse de messagerie',
  sirets: 'SIRET',
  phone: 'Téléphone portable',
  name: 'Nom et prénom',
  situation: 'Difficulté rencontrée',
} as const;

function Result({ request: { missing, fields, text } }: { request: AssistanceRequest }) {
  return (
    <section class="card result" aria-labelledby="demande">
      <h2 id="demande" tabIndex={-1}>
        Votre demande
      </h2>
      <Message id="texte-demande" text={text} file="demande-assistance.txt" copiedElsewhere>
        <ExtranetLink />
      </Message>
      <Missing missing={missing.map((one) => ({ ...one, label: LABELS[one.field] }))} elementId={elementId} />
      <WhereToPaste />
      <FieldByField pieces={fields} />
    </section>
  );
}
