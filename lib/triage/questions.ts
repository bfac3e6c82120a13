import type { CaseId, QuestionId } from './case.ts';

export interface Answer {
  id: string;
  label: string;
  next: { ask: QuestionId } | { end: CaseId };
}

/** A question of the triage; the answer of a `grid` follows from the three mails (`gridAnswer`). */
export interface Question {
  /** The label of the link that leads here. */
  said: string;
  text: string;
  kind: 'choice' | 'grid';
  answers: readonly Answer[];
}

const end = (id: string, label: string, found: CaseId): Answer => ({ id, label, next: { end: found } });
const ask = (id: string, label: string, next: QuestionId): Answer => ({ id, label, next: { ask: next } });

export const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
  creation: {
    said: 'Créer un compte',
    text: 'Où en êtes-vous ?',
    kind: 'choice',
    answers: [
      end('first', 'Je crée le premier compte de l’établissement', 'first-user'),
      end('registered', 'Le site refuse le SIRET : il existe déjà', 'siret-registered'),
      ask('waiting', 'J’attends les mails de mon nouveau compte', 'mails'),
      end('code', 'Le code de sécurité ne passe pas', 'security-code'),
      end('many', 'J’ai plus de 200 établissements', 'multi-establishment'),
      end('client', 'Je suis un cabinet, j’agis pour un client', 'third-party'),
      end('changed', 'Le SIRET de l’établissement a changé', 'siret-changed'),
    ],
  },
  mails: {
    said: 'Je viens de demander mon compte',
    text: 'Quels mails avez‑vous reçus ?',
    kind: 'grid',
    answers: [
      end('none', 'Aucun des trois mails n’est arrivé', 'mails-missing'),
      end('only-habilitation', 'Seul le mail d’habilitation est arrivé', 'habilitation-only'),
      end(
        'only-habilitation-recent',
        'Seul le mail d’habilitation est arrivé, il y a moins de 60 heures',
        'habilitation-recent',
      ),
      end('no-habilitation', 'Le mail d’habilitation n’est pas arrivé', 'habilitation-missing'),
      end('partial', 'Le mail d’habilitation est arrivé, il en manque un autre', 'mail-missing'),
      end('all-recent', 'Les trois mails sont arrivés, le dernier il y a moins de 60 heures', 'opening-soon'),
      ask('all-undated', 'Les trois mails sont arrivés', 'since'),
      end('all-old', 'Les trois mails sont arrivés depuis plus de 60 heures', 'mails-old'),
      end('unsure', 'Je ne sais pas quels mails sont arrivés', 'check-spam'),
    ],
  },
  since: {
    said: 'Les trois mails sont arrivés',
    text: 'Le mail d’habilitation date-t-il de moins de 60 heures ?',
    kind: 'choice',
    answers: [
      end('yes', 'Oui, sans compter samedi et dimanche', 'opening-soon'),
      end('no', 'Non', 'mails-old'),
      end('unknown', 'Je ne sais pas', 'mails-old'),
    ],
  },
};

export const isQuestion = (name: string): name is QuestionId => Object.hasOwn(QUESTIONS, name);
