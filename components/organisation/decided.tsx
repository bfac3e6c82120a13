import { decidedKeys, type PolicyKey } from '../../lib/settings/policy.ts';
import { usePolicy } from './in-force.ts';

const WORDS: Record<Exclude<PolicyKey, 'locked'>, string> = {
  welcomePage: 'la page de bienvenue',
  hiddenAdvice: 'les conseils affichés dans la page',
  hiddenViews: 'les outils du guide',
  keepJournal: 'le journal des essais',
  journalDays: 'la durée du journal',
  keepDrafts: 'les brouillons gardés',
  itContact: 'le contact informatique',
  mailFilter: 'le filtre anti-spam',
  otherSites: 'l’aide sur d’autres sites',
};

/** What the organisation has decided, and which of its settings were not understood; nothing without a policy. */
export function Decided() {
  const policy = usePolicy();
  const words = decidedKeys(policy).flatMap((key) => (key === 'locked' ? [] : [WORDS[key]]));
  const { unread = [] } = policy;
  if (words.length === 0 && unread.length === 0) return null;
  return (
    <section class="card result" aria-labelledby="organisation">
      <h2 id="organisation">Votre organisation</h2>
      {words.length > 0 && <p>Elle a réglé : {words.join(', ')}.</p>}
      {unread.length > 0 && (
        <p class="muted small">
          Réglages de votre organisation qui n’ont pas été compris, à lui signaler : {unread.join(', ')}.
        </p>
      )}
    </section>
  );
}
