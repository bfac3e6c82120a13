import { type Advice, stepsOf } from '../../lib/advice/advice.ts';
import type { Choice } from '../../lib/triage/case.ts';
import type { Onward } from '../../lib/triage/onward.ts';
import { Picture } from '../advice/picture.tsx';
import { SaidStep } from '../advice/said-step.tsx';
import { sourceNames } from '../advice/sources.ts';
import { ItContact } from '../organisation/it-contact.tsx';
import { BackLink } from './back-link.tsx';
import { Heading } from './heading.tsx';
import { Picks } from './picks.tsx';
import { PrimaryAction } from './primary-action.tsx';
import { Quotables } from './quotables.tsx';
import { Asides, Versions } from './versions.tsx';
import { WaysOn } from './ways-on.tsx';

/** Advice whose end is with the user's IT department. */
const ASKS_IT = new Set(['check-spam', 'allow-sender']);

export interface AdvicePageProps {
  advice: Advice;
  /** The situation that led here, among others perhaps. */
  found: {
    id: string;
    title: string;
    onward: readonly Onward[];
    asks?: { text: string; choices: readonly Choice[] };
  };
  /** Undefined: none yet. */
  picked: Choice | undefined;
  back: Onward;
  answers: readonly string[];
  /** How long the access may still take, where known. */
  waiting: string | null;
  /** Takes the case into the assistance request, and goes there. */
  onCarry(): void;
  onPrint(): void;
}

export function AdvicePage({ advice, found, picked, onCarry, ...props }: AdvicePageProps) {
  const { summary, quotables = [], versions = [], asides = [], links = [] } = advice;
  const steps = picked?.steps ?? stepsOf(advice);
  return (
    <div class="advice-page" data-advice={advice.id}>
      <article class="advice-main">
        <BackLink to={props.back} />
        <Heading>{found.title}</Heading>
        {found.asks ? (
          <Picks case={found.id} asks={found.asks} picked={picked?.id} />
        ) : (
          <p class="lead">{summary}</p>
        )}
        {props.waiting && <p class="notice waiting">{props.waiting}</p>}
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>
              <span>
                <SaidStep text={step} />
              </span>
            </li>
          ))}
        </ol>
        <div class="act">
          <PrimaryAction advice={advice} onCarry={onCarry} />
          {links.map(({ label, href }) => (
            <a key={href} class="button" href={href} target="_blank" rel="noopener noreferrer">
              {label}
            </a>
          ))}
        </div>
        {ASKS_IT.has(advice.id) && <ItContact />}
        <Quotables quotables={quotables} />
        <Versions versions={versions} quotables={quotables} />
        <Asides asides={asides} />
        <WaysOn onward={found.onward} onCarry={onCarry} />
        <LastLine
          sources={advice.sources}
          answers={props.answers}
          back={props.back}
          onPrint={props.onPrint}
        />
      </article>
      <Beside names={[found.id, advice.id]} atHand={picked?.atHand ?? advice.atHand ?? []} />
    </div>
  );
}

function Beside({ names, atHand }: { names: readonly string[]; atHand: readonly string[] }) {
  return (
    <aside class="panel">
      <Picture names={names} />
      {atHand.length > 0 && (
        <div>
          <h2 class="muted small">À préparer</h2>
          <ul>
            {atHand.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  );
}

type LastLineProps = Picked<AdvicePageProps, 'answers' | 'back' | 'onPrint'> & { sources: Advice['sources'] };
type Picked<T, K extends keyof T> = { [P in K]: T[P] };

function LastLine({ sources, answers, back, onPrint }: LastLineProps) {
  const doubtful = sources.every(({ id }) => id === 'public');
  return (
    <>
      {answers.length > 0 && (
        <p class="sources">
          Vous avez répondu&nbsp;: {answers.join(' · ')}. <a href={`#${back.at}`}>Changer</a>
        </p>
      )}
      <p class={doubtful ? 'sources doubtful' : 'sources'}>
        {sources.length > 1 ? 'Sources' : 'Source'}&nbsp;: {sourceNames(sources)}.{' '}
        <button type="button" class="inline-link no-print" onClick={onPrint}>
          Imprimer ce conseil
        </button>
      </p>
    </>
  );
}
