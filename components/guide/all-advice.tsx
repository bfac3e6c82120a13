import { useEffect, useState } from 'preact/hooks';
import { type Advice, stepsOf } from '../../lib/advice/advice.ts';
import { Rows } from '../advice/rows.tsx';
import { sourceNames } from '../advice/sources.ts';
import { Heading } from './heading.tsx';

interface AllAdviceProps {
  catalogue: readonly Advice[];
  print(): void;
}

/** The whole catalogue, to be printed. */
export function AllAdvice({ catalogue, print }: AllAdviceProps) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const done = () => setPrinting(false);
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, [printing, print]);
  return (
    <>
      <Heading>Tous les conseils</Heading>
      <div class={printing ? 'no-print' : undefined}>
        <Rows advice={catalogue} addressOf={(id) => `#conseil/${id}`} />
        <p class="act">
          <button type="button" class="button" onClick={() => setPrinting(true)}>
            Imprimer tout le guide
          </button>
        </p>
      </div>
      {printing && (
        <div class="print-only">
          {catalogue.map((advice) => (
            <article key={advice.id}>
              <h2>{advice.title}</h2>
              <p>{advice.summary}</p>
              <ol>
                {stepsOf(advice).map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <p class="sources">{sourceNames(advice.sources)}</p>
            </article>
          ))}
        </div>
      )}
    </>
  );
}
