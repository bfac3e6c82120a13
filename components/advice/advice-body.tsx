import { type Advice, stepsOf } from '../../lib/advice/advice.ts';
import { Quotables } from './quotables.tsx';
import { Sources } from './sources.tsx';
import { Versions } from './versions.tsx';

interface AdviceBodyProps {
  advice: Advice;
  /** Address of a view of the guide; left out where none can be opened, as in the page. */
  addressOf?: (view: string) => string;
}

/** An advice below its title: what helps most, the steps, what is needed for them, and where it comes from. */
export function AdviceBody({ advice, addressOf }: AdviceBodyProps) {
  const { summary, atHand = [], quotables = [], versions = [], links = [], sources, tool } = advice;
  return (
    <div class="advice">
      <p class="summary">{summary}</p>
      <ol class="steps">
        {stepsOf(advice).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {tool && addressOf && (
        <p>
          <a class="button small" href={addressOf(tool.view)}>
            {tool.label}
          </a>
        </p>
      )}
      {atHand.length > 0 && <AtHand things={atHand} />}
      {quotables.length > 0 && <Quotables quotables={quotables} />}
      {versions.length > 0 && <Versions versions={versions} />}
      {links.map(({ label, href }) => (
        <p key={href}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {label}
          </a>
        </p>
      ))}
      <Sources sources={sources} />
    </div>
  );
}

function AtHand({ things }: { things: readonly string[] }) {
  return (
    <div class="at-hand">
      <p class="small">
        <strong>À avoir sous la main :</strong>
      </p>
      <ul>
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </div>
  );
}
