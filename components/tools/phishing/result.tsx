import type { Comparison } from '../../../lib/tools/phishing/phishing.ts';
import { Sign } from './sign.tsx';

/** The answer in one line, the true site, why, and what to do in any case. */
export function Result({ comparison }: { comparison: Comparison }) {
  const { verdict, mismatches, matches, summary, advice, notes, others } = comparison;
  return (
    <section class="answer" aria-label="Résultat de la comparaison" data-verdict={verdict}>
      <Sign verdict={verdict} />
      <div class="answer-text">
        <p class="verdict">{summary}</p>
        <TrueName comparison={comparison} />
        <Reasons title="Ce qui ne correspond pas" reasons={mismatches} />
        <Reasons title="Ce qui correspond" reasons={matches} />
        <Reasons title="Dans tous les cas" reasons={advice} />
        <Reasons title="À la lecture" reasons={notes} />
        <Others others={others} />
      </div>
    </section>
  );
}

/** The address with the part in bold that somebody owns: the rest may say whatever its owner likes. */
function TrueName({ comparison }: { comparison: Comparison }) {
  const { kind, verdict, compared, registered, filters } = comparison;
  if (kind === 'unreadable') return null;
  const owned = verdict === 'same' || !compared.endsWith(registered) ? compared : registered;
  return (
    <>
      {filters.length > 0 && (
        <p>
          Lien réécrit par {filters.join(', puis ')}.{verdict !== 'unknown' && ' À l’intérieur :'}
        </p>
      )}
      <p class="compared">
        {kind === 'sender' ? 'Adresse' : 'Site'}&nbsp;:{' '}
        <code>
          {compared.slice(0, compared.length - owned.length)}
          <strong>{owned}</strong>
        </code>
      </p>
      {verdict === 'different' && compared.endsWith(`.${registered}`) && (
        <p>
          Le vrai nom du site est <strong>{registered}</strong>&nbsp;: ce qui est écrit devant ne compte pas.
        </p>
      )}
    </>
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

function Others({ others }: { others: readonly Comparison[] }) {
  if (others.length === 0) return null;
  return (
    <>
      <h2>Les autres adresses de ce texte</h2>
      <ul>
        {others.map(({ compared, summary, verdict }) => (
          <li key={compared} data-other={verdict}>
            <code>{compared}</code>&nbsp;: {summary}
          </li>
        ))}
      </ul>
    </>
  );
}
