import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { emptyDraft } from '../../lib/tools/request/assistance-draft.ts';
import { assistanceRequest } from '../../lib/tools/request/assistance-request.ts';
import { emptyMailGrid, type MailGrid, type Receipt } from '../../lib/tools/request/mail-grid.ts';
import { gridAnswer } from '../../lib/triage/grid-answer.ts';
import {
  answer,
  answerGrid,
  back,
  newTriage,
  pathLines,
  position,
  QUESTIONS,
  type TriageState,
} from '../../lib/triage/triage.ts';

const MOST_ANSWERS = 6;
const NOW = new Date(2026, 2, 25, 9);

/** Every way through the questions, from the start to an outcome. */
function* walk(state: TriageState = newTriage()): Generator<TriageState> {
  const here = position(state);
  if (here.kind === 'outcome') yield state;
  else for (const { id } of here.question.answers) yield* walk(answer(state, id));
}

const paths = [...walk()];
const outcomeOf = (state: TriageState) => {
  const here = position(state);
  if (here.kind !== 'outcome') throw new Error('The path ends at a question.');
  return here.outcome;
};
const grid = (
  identifier: Receipt,
  password: Receipt,
  habilitation: Receipt,
  date = '',
  time = '',
): MailGrid => ({
  ...emptyMailGrid(),
  identifier: { receipt: identifier, date: '', time: '' },
  password: { receipt: password, date: '', time: '' },
  habilitation: { receipt: habilitation, date, time },
});

describe('every path through the questions', () => {
  it('ends at an advice that is in the guide', () => {
    const known = catalogue.map(({ id }) => id);
    for (const { advice, afterwards } of paths.map(outcomeOf)) {
      for (const id of [advice, ...afterwards]) expect(known).toContain(id);
    }
  });

  it('needs at most six answers besides the grid', () => {
    const counts = paths.map(({ steps }) => steps.filter(({ question }) => question !== 'mails').length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_ANSWERS);
  });

  it('never asks the same question twice', () => {
    for (const { steps } of paths) {
      expect(new Set(steps.map(({ question }) => question)).size).toBe(steps.length);
    }
  });

  it('never sends the user on to the advice just given', () => {
    for (const { advice, afterwards } of paths.map(outcomeOf)) {
      expect(new Set([advice, ...afterwards]).size).toBe(afterwards.length + 1);
    }
  });
});

describe('the questions', () => {
  it.each(catalogue.map(({ id }) => id))('lead to %s', (id) => {
    expect(paths.map((path) => outcomeOf(path).advice)).toContain(id);
  });

  it.each(QUESTIONS.map(({ id }) => id))('reach the question %s', (id) => {
    expect(paths.some(({ steps }) => steps.some(({ question }) => question === id))).toBe(true);
  });

  it.each(QUESTIONS)('give each answer of $id a name of its own', ({ answers }) => {
    expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
    expect(new Set(answers.map(({ label }) => label)).size).toBe(answers.length);
  });

  it('use each id once', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
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
    const answers = QUESTIONS.find(({ id }) => id === 'mails')?.answers.map(({ id }) => id);
    fc.assert(
      fc.property(receipt, receipt, receipt, fc.string(), fc.string(), (a, b, c, date, time) => {
        expect(answers).toContain(gridAnswer(grid(a, b, c, date, time), NOW));
      }),
    );
  });
});

describe('going through the questions', () => {
  const atGrid = answer(newTriage(), 'log-in');
  const filled = answerGrid(atGrid, grid('missing', 'missing', 'missing'), NOW);

  it('begins with what stops the user', () => {
    expect(position(newTriage())).toMatchObject({ kind: 'question', question: { id: 'trouble' } });
  });

  it('goes back without losing an answer', () => {
    const returned = back(back(filled));
    expect(position(returned)).toMatchObject({ question: { id: 'trouble' }, remembered: 'log-in' });
    expect(position(answer(returned, 'log-in'))).toMatchObject({
      question: { id: 'mails' },
      remembered: 'none',
    });
    expect(returned.grid).toEqual(filled.grid);
    expect(back(newTriage())).toEqual(newTriage());
  });

  it('ignores an answer that the question does not have', () => {
    expect(answer(newTriage(), '__proto__')).toEqual(newTriage());
  });

  it('starts again where kept steps no longer fit the questions', () => {
    const stale: TriageState = { ...newTriage(), steps: [{ question: 'filter', answer: 'yes' }] };
    expect(position(stale)).toMatchObject({ question: { id: 'trouble' } });
  });

  it('gives the assistance request a case and a path that it takes as they are', () => {
    for (const path of paths) {
      const draft = { ...emptyDraft(), situation: outcomeOf(path).situation, path: pathLines(path) };
      const { warnings, text } = assistanceRequest(draft);
      expect(warnings).toEqual([]);
      for (const line of [draft.situation, ...draft.path]) expect(text).toContain(line);
    }
  });

  it('tells the way as text, with the mails letter for letter', () => {
    expect(pathLines(filled)).toEqual([
      'Qu’est-ce qui vous arrête\u00A0? Je ne peux pas me connecter, ou j’attends mes mails',
      'Quels mails de l’ASP avez-vous reçus\u00A0? Aucun des trois mails n’est arrivé',
      "«\u00A0Identifiant de connexion à l'Agence de Services et de Paiement (ASP)\u00A0»\u00A0: pas reçu",
      "«\u00A0Mot de passe de connexion à l'Agence de Services et de Paiement (ASP)\u00A0»\u00A0: pas reçu",
      "«\u00A0Habilitation à l'activité partielle\u00A0»\u00A0: pas reçu",
    ]);
  });
});
