import type { Comparison } from '../../../lib/tools/phishing/phishing.ts';

/** What matches, what does not and why, and what to do in any case. */
export function Result({ comparison }: { comparison: Comparison }) {
  const { kind, verdict, compared, matches, mismatches, summary, advice } = comparison;
  return (
    <section class="card result" aria-label="Résultat de la comparaison" data-verdict={verdict}>
      <p class={verdict === 'same' ? 'verdict' : 'verdict notice'}>{summary}</p>
      {kind !== 'unreadable' && (
        <p>
          {kind === 'sender' ? 'Adresse comparée' : 'Site comparé'}&nbsp;: <code>{compared}</code>
        </p>
      )}
      <Reasons title="Ce qui ne correspond pas" reasons={mismatches} />
      <Reasons title="Ce qui correspond" reasons={matches} />
      <Reasons title="Dans tous les cas" reasons={advice} />
    </section>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
