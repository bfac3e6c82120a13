import type { Quotable } from '../../lib/advice/advice.ts';
import { sourceNames } from '../advice/sources.ts';
import { CopyButton } from '../copy/copy-button.tsx';

/** Texts of the sheets, each with its button and its sheets. */
export function Quotables({ quotables }: { quotables: readonly Quotable[] }) {
  const isSender = ({ value }: Quotable) => value.includes('@');
  return (
    <>
      <Group title="Les expéditeurs" quotables={quotables.filter(isSender)} />
      <Group title="À copier tel quel" quotables={quotables.filter((one) => !isSender(one))} />
    </>
  );
}

function Group({ title, quotables }: { title: string; quotables: readonly Quotable[] }) {
  if (quotables.length === 0) return null;
  return (
    <section class="quoted">
      <h2>{title}</h2>
      <ul class="rows">
        {quotables.map(({ value, sources }) => (
          <Row key={value} value={value} source={sourceNames(sources)} />
        ))}
      </ul>
    </section>
  );
}

function Row({ value, source }: { value: string; source: string }) {
  return (
    <li class="still-row">
      <span>
        <span>{value}</span>
        <span class="muted small">{source}</span>
      </span>
      <CopyButton text={value} label="Copier" about={value} look="icon" />
    </li>
  );
}
