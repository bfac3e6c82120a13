import type { Attempt } from '../../lib/log-in/attempts.ts';
import { attemptWords } from '../../lib/log-in/journal-words.ts';
import { Some } from '../tools/slices/some.tsx';
import { Confirmed } from './confirmed.tsx';

interface JournalProps {
  /** Oldest first, as it is kept. */
  journal: readonly Attempt[];
  onErase(): void;
}

/** The log-ins that were tried: when and how they ended, nothing else. */
export function Journal({ journal, onErase }: JournalProps) {
  return (
    <section class="card result" aria-labelledby="journal">
      <h2 id="journal">Journal des essais de connexion</h2>
      <p>
        L’outil note la date, l’heure, l’adresse de la page et l’issue de chaque essai, pendant 30 jours.
        Jamais l’identifiant, jamais le mot de passe. Les essais faits en navigation privée ne sont pas gardés
        ici.
      </p>
      {journal.length === 0 && <p>Aucun essai n’est noté.</p>}
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
