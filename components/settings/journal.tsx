import type { Attempt } from '../../lib/log-in/attempts.ts';
import { JOURNAL_DAYS } from '../../lib/log-in/attempts.ts';
import { attemptWords } from '../../lib/log-in/journal-words.ts';
import { usePolicy } from '../organisation/in-force.ts';
import { SetByOrganisation } from '../organisation/set-by-organisation.tsx';
import { Some } from '../tools/slices/mending/some.tsx';
import { Confirmed } from './confirmed.tsx';

interface JournalProps {
  /** Oldest first. */
  journal: readonly Attempt[];
  onErase(): void;
}

/** When log-ins were tried and how they ended. */
export function Journal({ journal, onErase }: JournalProps) {
  const { keepJournal = true, journalDays } = usePolicy();
  const days = journalDays ?? JOURNAL_DAYS;
  return (
    <section class="card result" aria-labelledby="journal">
      <h2 id="journal">Journal des essais de connexion</h2>
      {keepJournal ? (
        <p class="muted">
          L’heure, la page et l’issue de chaque essai, pendant {days === 1 ? 'un jour' : `${days} jours`}.
          Jamais l’identifiant ni le mot de passe. Rien de la navigation privée.
        </p>
      ) : (
        <p>Aucun essai n’est gardé : ils restent en mémoire, et disparaissent avec le navigateur.</p>
      )}
      {(!keepJournal || journalDays !== undefined) && (
        <p>
          <SetByOrganisation />
        </p>
      )}
      {keepJournal && journal.length === 0 && <p>Aucun essai n’est noté.</p>}
      <Some title="Essais notés, du plus récent au plus ancien" all={journal.toReversed()} open>
        {(attempt) => <li key={attempt.at}>{attemptWords(attempt)}</li>}
      </Some>
      <Confirmed
        label="Effacer le journal"
        question="Effacer tous les essais notés ?"
        done="Le journal est effacé."
        onConfirm={onErase}
      />
    </section>
  );
}
