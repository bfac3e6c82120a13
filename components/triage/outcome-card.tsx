import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { type Outcome, pathLines } from '../../lib/triage/triage.ts';
import { AdviceBody } from '../advice/advice-body.tsx';
import { CopyText } from '../tools/messages/copy-text.tsx';
import { WaitingLine } from './grid-question.tsx';
import type { Tool } from './tool.ts';
import type { TriageViewProps } from './triage-view.tsx';

type OutcomeCardProps = Pick<TriageViewProps, 'state' | 'catalogue' | 'tools' | 'now' | 'onCarry'> & {
  outcome: Outcome;
  heading: RefObject<HTMLHeadingElement | null>;
};

/** Where the questions end: what to do, what to try next, the way that led here. */
export function OutcomeCard({ state, catalogue, tools, now, onCarry, outcome, heading }: OutcomeCardProps) {
  const advice = catalogue.find(({ id }) => id === outcome.advice);
  const next = outcome.afterwards.flatMap((id) => catalogue.filter((one) => one.id === id));
  const tool = tools[outcome.advice];
  return (
    <section class="card triage" aria-labelledby="issue" data-advice={outcome.advice}>
      <h2 id="issue" tabIndex={-1} ref={heading}>
        {advice?.title ?? outcome.situation}
      </h2>
      {state.steps.some(({ question }) => question === 'mails') && (
        <WaitingLine grid={state.grid} now={now} />
      )}
      {advice && <AdviceBody advice={advice} />}
      <WaysOn tool={tool} last={outcome.advice === 'request-assistance'} onCarry={onCarry} />
      {next.length > 0 && <Afterwards advice={next} />}
      <Path lines={pathLines(state)} />
    </section>
  );
}

interface WaysOnProps {
  tool: Tool | undefined;
  /** The request is what remains, not one way among others. */
  last: boolean;
  onCarry(): void;
}

function WaysOn({ tool, last, onCarry }: WaysOnProps) {
  return (
    <div class="actions no-print">
      {tool && (
        <a class="button primary" href={tool.href}>
          {tool.label}
        </a>
      )}
      <button type="button" class={last ? 'button primary' : 'button'} onClick={onCarry}>
        Préparer ma demande d’assistance
      </button>
    </div>
  );
}

function Afterwards({ advice }: { advice: readonly { id: string; title: string }[] }) {
  return (
    <>
      <h3>Si cela ne suffit pas</h3>
      <ul class="onward">
        {advice.map(({ id, title }) => (
          <li key={id}>
            <a href={`#conseil/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Path({ lines }: { lines: readonly string[] }) {
  const shown = useRef<HTMLUListElement>(null);
  const select = () => {
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <>
      <h3>Vos réponses</h3>
      <ul class="path" ref={shown}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="actions no-print">
        <CopyText text={lines.join('\n')} label="Copier mes réponses" select={select} />
      </div>
    </>
  );
}
