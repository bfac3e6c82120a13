import { type Advice, type Quotable, stepsOf, type Version } from '../../lib/advice/advice.ts';
import type { PageLink } from '../../lib/advice/card.ts';
import { turnTo } from '../../lib/advice/catalogue/turns.ts';
import type { OverlayCallbacks, OverlayView } from '../../lib/overlay/view.ts';
import { sourceNames } from '../advice/sources.ts';
import { CopyButton } from '../copy/copy-button.tsx';
import { Labelled, SiteLabel } from './labelled.tsx';

interface AdviceDetailProps extends Pick<OverlayView, 'links'> {
  advice: Advice;
  on: OverlayCallbacks;
}

export function AdviceDetail({ advice, links, on }: AdviceDetailProps) {
  const { summary, atHand = [], quotables = [], versions = [], pointsAt = [], sources } = advice;
  const shown = pointsAt.filter((link) => links.has(link));
  return (
    <>
      <p>
        <Labelled text={summary} labels={pointsAt} />
      </p>
      <ol class="overlay-steps">
        {stepsOf(advice, shown.length > 0).map((step) => (
          <li key={step}>
            <Labelled text={step} labels={pointsAt} />
          </li>
        ))}
      </ol>
      {atHand.length > 0 && <p class="small">Préparez&nbsp;: {atHand.map(small).join(', ')}.</p>}
      <Ways advice={advice} on={on} shown={shown} />
      {quotables.length > 0 && <Quotables quotables={quotables} />}
      {versions.length > 0 && <Versions versions={versions} />}
      <p class="small">
        {sources.length > 1 ? 'Sources' : 'Source'}&nbsp;: {sourceNames(sources)}
      </p>
      <p class="row-ways">
        <button
          type="button"
          class="foot-link"
          onClick={() => on.act({ label: '', does: 'open', at: `conseil/${advice.id}` })}
        >
          En savoir plus<span class="unseen"> (nouvel onglet)</span>
        </button>
        <button type="button" class="foot-link" onClick={() => on.show({ kind: 'mask', ids: [advice.id] })}>
          Masquer ce conseil…
        </button>
      </p>
    </>
  );
}

const small = (thing: string): string =>
  thing.replace(/^(La |Le |Les |L’|Votre )/, (word) => word.toLowerCase());

function Ways({
  advice,
  on,
  shown,
}: Pick<AdviceDetailProps, 'advice' | 'on'> & { shown: readonly PageLink[] }) {
  const { tool, links = [] } = advice;
  if (!tool && shown.length + links.length === 0) return null;
  return (
    <div class="presses below">
      {tool && (
        <button
          type="button"
          class="button primary"
          onClick={() => on.act({ label: tool.label, does: 'open', at: tool.view })}
        >
          {tool.label}
        </button>
      )}
      {shown.map((link) => {
        const turn = turnTo(link);
        return (
          turn && (
            <button key={link} type="button" class="button" onClick={() => on.act(turn)}>
              <span>
                Montrer <SiteLabel label={link} />
              </span>
            </button>
          )
        );
      })}
      {links.map(({ label, href }) => (
        <a key={href} class="button" href={href} target="_blank" rel="noopener noreferrer">
          {label}
        </a>
      ))}
    </div>
  );
}

function Quotables({ quotables }: { quotables: readonly Quotable[] }) {
  return (
    <ul class="quotables" aria-label="À copier tel quel">
      {quotables.map(({ label, value, sources }) => (
        <li key={value}>
          <span>
            <span class="small">{label}</span>
            <code>{value}</code>
            <span class="small">{sourceNames(sources)}</span>
          </span>
          <CopyButton label="Copier" text={value} about={value} />
        </li>
      ))}
    </ul>
  );
}

function Versions({ versions }: { versions: readonly Version[] }) {
  return (
    <div>
      <p class="small">Les sources ne disent pas la même chose&nbsp;:</p>
      <ul class="versions">
        {versions.map(({ source, says }) => (
          <li key={says}>
            {says} <span class="small">{source.name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
