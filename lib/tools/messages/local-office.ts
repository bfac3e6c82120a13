import { type Attempt, withoutOld } from '../../log-in/attempts.ts';
import { readableMoment } from '../request/local-time.ts';
import { oneLine } from '../request/one-line.ts';
import { plain, type ReadField, type Said } from '../request/read-field.ts';
import { readSirets } from '../request/read-sirets.ts';
import { looksSecret, SECRET_WARNING } from '../request/secret.ts';

export type OfficeField = 'siret' | 'shown' | 'name';

/** `shown`: the site's own words. `struck`: times that are not told, ms since 1970. */
export interface OfficeDraft extends Record<OfficeField, string> {
  struck: number[];
  /** Fields that go out exactly as typed, because the user said so. */
  asTyped: OfficeField[];
}

export const emptyOfficeDraft = (): OfficeDraft => ({
  siret: '',
  shown: '',
  name: '',
  struck: [],
  asTyped: [],
});

/** `at`: ms since 1970; `said`: in French, as the message tells it. */
export interface Try {
  at: number;
  said: string;
}

export interface OfficeMessage {
  subject: string;
  text: string;
  missing: OfficeField[];
  warnings: (Said & { field: OfficeField; kind: 'password' | 'check' })[];
  changes: { field: OfficeField; message: string }[];
}

const MOST_TRIES = 30;
const OUTCOMES: Readonly<Partial<Record<Attempt['outcome'], string>>> = {
  refused: 'connexion refusée',
  locked: 'compte bloqué',
  explained: 'le site a répondu autre chose (session expirée, panne…)',
  tried: 'pas de réponse vue',
};
const FIELDS: readonly OfficeField[] = ['siret', 'shown', 'name'];
const SUBJECT = 'Activité partielle\u00a0: dépôt impossible, extranet inaccessible';

/** Of the journal, what did not end inside; the oldest first. */
export function triesIn(journal: readonly Attempt[], now: number): Try[] {
  const told = withoutOld(journal, now).flatMap(({ at, outcome }) => {
    const end = OUTCOMES[outcome];
    return end === undefined ? [] : [{ at, said: `${readableMoment(at)}\u00a0: ${end}` }];
  });
  return told.sort((a, b) => a.at - b.at).slice(-MOST_TRIES);
}

/** Source: facts, `local-office`. */
export function officeMessage(draft: OfficeDraft, tries: readonly Try[]): OfficeMessage {
  const read = FIELDS.map((field) => ({ field, ...readField(field, draft) }));
  const textOf = (field: OfficeField) => read.find((one) => one.field === field)?.text ?? '';
  const times = tries.filter(({ at }) => !draft.struck.includes(at)).map(({ said }) => `- ${said}`);
  return {
    subject: SUBJECT,
    text: message(textOf, times),
    missing: FIELDS.filter((field) => textOf(field) === ''),
    warnings: read.flatMap(({ field, warnings }) =>
      warnings.map((said) => ({ field, kind: kindOf(said), ...said })),
    ),
    changes: read.flatMap(({ field, change }) => (change === undefined ? [] : [{ field, message: change }])),
  };
}

const OPENING =
  'Bonjour,\n\nJe ne peux pas me connecter à l’extranet «\u00a0activité partielle\u00a0» (https://activitepartielle.emploi.gouv.fr), et mon délai de 30 jours pour déposer ma demande court.';
const CLOSING =
  'Je vous en préviens par écrit et je joins mes preuves. Merci de me dire comment déposer ma demande à temps.';

/** What is not known stands as a place to fill in by hand. */
function message(textOf: (field: OfficeField) => string, times: readonly string[]): string {
  const facts = [
    line('SIRET de l’établissement', textOf('siret')),
    [line('Dates et heures de mes essais', ''), ...times].join('\n'),
    line('Message affiché par le site', textOf('shown')),
  ];
  const end = ['Cordialement,', textOf('name')].filter(Boolean).join('\n');
  return `${[OPENING, facts.join('\n'), CLOSING, end].join('\n\n')}\n`;
}

const line = (label: string, value: string): string => `${label}\u00a0:${value === '' ? '' : ` ${value}`}`;

const kindOf = ({ message: said }: Said): 'password' | 'check' =>
  said === SECRET_WARNING ? 'password' : 'check';

function readField(field: OfficeField, draft: OfficeDraft): ReadField {
  const typed = oneLine(draft[field]);
  if (draft.asTyped.includes(field)) return plain(typed);
  if (looksSecret(typed, field === 'name' ? 'identity' : 'prose'))
    return { text: '', doubtful: false, warnings: [{ message: SECRET_WARNING }] };
  return field === 'siret' ? readSirets(draft.siret) : plain(typed);
}
