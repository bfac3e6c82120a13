import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { emptyDraft } from '../../lib/tools/request/assistance-draft.ts';
import { assistanceRequest } from '../../lib/tools/request/assistance-request.ts';
import { emptyMailGrid, type MailGrid, type Receipt } from '../../lib/tools/request/mail/mail-grid.ts';
import { CASES, isCase } from '../../lib/triage/cases.ts';
import { gridAnswer } from '../../lib/triage/grid-answer.ts';
import { onwardTo } from '../../lib/triage/onward.ts';
import { isQuestion, QUESTIONS } from '../../lib/triage/questions.ts';
import { answerLines, oneBack, standingAt } from '../../lib/triage/triage.ts';

/** Where the tiles of the first screen lead. */
const TILES = [
  'conseil/recover-credentials',
  'conseil/check-spam',
  'conseil/security-code',
  'questions/creation',
  'conseil/no-establishment',
  'conseil/service-unavailable',
];
const NOW = new Date(2026, 2, 25, 9);
const cases = Object.entries(CASES);
const grid = (
  identifier: Receipt,
  password: Receipt,
  habilitation: Receipt,
  date = '',
  time = '',
): MailGrid => ({
  identifier: { receipt: identifier, date: '', time: '' },
  password: { receipt: password, date: '', time: '' },
  habilitation: { receipt: habilitation, date, time },
});

/** Every way through the questions, from each of them to a case. */
function* ways(path: string): Generator<string> {
  const here = standingAt(path);
  if (here?.kind !== 'question') yield path;
  else for (const { id } of here.question.answers) yield* ways(`${path}/${id}`);
}
const allWays = Object.keys(QUESTIONS).flatMap((id) => [...ways(id)]);

/** Places one press away from a place of the guide. */
function nextTo(place: string): string[] {
  const [view = '', ...rest] = place.split('/');
  const path = rest.join('/');
  if (view === 'conseil') return isCase(path) ? CASES[path].afterwards.map((id) => onwardTo(id).at) : [];
  const here = standingAt(path);
  if (here?.kind === 'question') return here.question.answers.map(({ id }) => `questions/${path}/${id}`);
  return here ? nextTo(`conseil/${here.id}`) : [];
}

/** The advice that a place shows, if any. */
function adviceAt(place: string): string | null {
  const [view = '', ...rest] = place.split('/');
  const path = rest.join('/');
  if (view === 'conseil') return isCase(path) ? CASES[path].advice : null;
  const here = standingAt(path);
  return here?.kind === 'case' ? CASES[here.id].advice : null;
}

/** Presses from the first screen to each advice, by the shortest way. */
function presses(): Map<string, number> {
  const counts = new Map<string, number>();
  let places = TILES;
  const seen = new Set<string>();
  for (let count = 1; places.length > 0; count++) {
    for (const place of places) {
      seen.add(place);
      const advice = adviceAt(place);
      if (advice !== null && !counts.has(advice)) counts.set(advice, count);
    }
    places = [...new Set(places.flatMap(nextTo))].filter((place) => !seen.has(place));
  }
  return counts;
}

describe('from the first screen', () => {
  it.each([
    ['recover-credentials', 1],
    ['check-spam', 1],
    ['request-assistance', 2],
    ['no-establishment', 1],
    ['security-code', 1],
    ['service-unavailable', 1],
  ])('%s is %i press away', (advice, count) => {
    expect(presses().get(advice)).toBe(count);
  });

  it('a locked account is told its own way in two presses', () => {
    expect(nextTo('conseil/recover-credentials')).toContain('conseil/locked');
  });

  it('every advice of the guide is reached in at most four presses, but for the one that is a tool there', () => {
    const counts = presses();
    const far = catalogue.filter(({ id }) => id !== 'phishing' && !((counts.get(id) ?? 9) <= 4));
    expect(far.map(({ id }) => id)).toEqual([]);
  });
});

describe('every situation', () => {
  it.each(cases)('%s shows an advice of the guide', (_, { advice }) => {
    expect(catalogue.map(({ id }) => id)).toContain(advice);
  });

  it.each(cases)('%s never sends the user back to itself, nor twice to one place', (id, { afterwards }) => {
    expect(afterwards).not.toContain(id);
    expect(new Set(afterwards).size).toBe(afterwards.length);
  });

  it('has a way on for each advice of the guide', () => {
    expect(catalogue.filter(({ id }) => !isCase(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each(cases)('%s gives the assistance request a case that it takes as it is', (_, { situation }) => {
    const { warnings, text } = assistanceRequest({ ...emptyDraft(), situation });
    expect(warnings).toEqual([]);
    expect(text).toContain(situation);
  });
});

describe('the questions', () => {
  it.each(allWays)('%s ends at a situation, and asks nothing twice', (way) => {
    const here = standingAt(way);
    expect(here?.kind).toBe('case');
    const asked = here?.answered.map(({ question }) => question.text) ?? [];
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each(Object.entries(QUESTIONS))('give each answer of %s a name of its own', (_, { answers }) => {
    expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
    expect(new Set(answers.map(({ label }) => label)).size).toBe(answers.length);
  });

  it('stand where the answers end that fit', () => {
    expect(standingAt('mails/none/and/more')).toMatchObject({ kind: 'case', id: 'mails-missing' });
    expect(standingAt('mails/__proto__')).toMatchObject({ kind: 'question', id: 'mails' });
    expect(standingAt('creation/')).toMatchObject({ kind: 'question', id: 'creation' });
  });

  it.each(['', '3', '__proto__', 'constructor', 'conseil/mails'])('are not asked at « %s »', (path) => {
    expect(standingAt(path)).toBeNull();
  });

  it('stand somewhere whatever is put into the address', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const first = path.split('/')[0] ?? '';
        expect(standingAt(path) === null).toBe(!isQuestion(first));
      }),
    );
  });

  it('lead back one by one', () => {
    expect(oneBack('mails/all-undated/yes')).toBe('mails/all-undated');
    expect(oneBack('mails')).toBeNull();
  });

  it('tell the answers as text, with the mails letter for letter', () => {
    const filled = grid('missing', 'missing', 'missing');
    expect(answerLines(standingAt('creation/waiting/none')?.answered ?? [], filled)).toEqual([
      'Où en êtes-vous\u00A0? J’attends les mails de mon nouveau compte',
      'Quels mails avez‑vous reçus\u00A0? Aucun des trois mails n’est arrivé',
      "«\u00A0Identifiant de connexion à l'Agence de Services et de Paiement (ASP)\u00A0»\u00A0: pas reçu",
      "«\u00A0Mot de passe de connexion à l'Agence de Services et de Paiement (ASP)\u00A0»\u00A0: pas reçu",
      "«\u00A0Habilitation à l'activité partielle\u00A0»\u00A0: pas reçu",
    ]);
  });
});

describe('the grid of the three mails', () => {
  it.each([
    ['none', grid('missing', 'missing', 'missing')],
    ['only-habilitation', grid('missing', 'missing', 'received')],
    ['only-habilitation', grid('missing', 'missing', 'received', '2026-03-02')],
    ['only-habilitation-recent', grid('missing', 'missing', 'received', '2026-03-24', '10:00')],
    ['no-habilitation', grid('received', 'received', 'missing')],
    ['no-habilitation', grid('received', 'unknown', 'missing')],
    ['partial', grid('received', 'missing', 'received')],
    ['partial', grid('unknown', 'received', 'received')],
    ['all-recent', grid('received', 'received', 'received', '2026-03-24')],
    ['all-old', grid('received', 'received', 'received', '2026-03-02', '10:00')],
    ['all-undated', grid('received', 'received', 'received')],
    ['unsure', emptyMailGrid()],
    ['unsure', grid('unknown', 'missing', 'missing')],
    ['unsure', grid('received', 'received', 'unknown')],
    ['unsure', grid('unknown', 'unknown', 'received')],
  ])('%s', (expected, filled) => {
    expect(gridAnswer(filled, NOW)).toBe(expected);
  });

  it('is understood however it is filled in', () => {
    const receipt = fc.constantFrom<Receipt>('received', 'missing', 'unknown');
    const answers = QUESTIONS.mails.answers.map(({ id }) => id);
    fc.assert(
      fc.property(receipt, receipt, receipt, fc.string(), fc.string(), (a, b, c, date, time) => {
        expect(answers).toContain(gridAnswer(grid(a, b, c, date, time), NOW));
      }),
    );
  });
});
