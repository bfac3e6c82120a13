import type { Advice } from '../../lib/advice/advice.ts';
import type { OverlayCallbacks, OverlayView } from '../../lib/overlay/view.ts';
import { Icon } from '../icon.tsx';
import { AdviceDetail } from './advice-detail.tsx';

interface AdviceListProps {
  view: OverlayView;
  on: OverlayCallbacks;
}

/** All advice that applies, folded away unless it is asked for. */
export function AdviceList({ view, on }: AdviceListProps) {
  const { face, advice } = view;
  const opened = face.kind === 'list' ? face.at : null;
  return (
    <ul class="overlay-list" id="overlay-list" hidden={face.kind !== 'list'}>
      {advice.map((one) => (
        <Row key={one.id} advice={one} open={one.id === opened} view={view} on={on} />
      ))}
    </ul>
  );
}

function Row({ advice, open, view, on }: AdviceListProps & { advice: Advice; open: boolean }) {
  const { id, title } = advice;
  return (
    <li class="overlay-row" data-advice={id}>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => on.show({ kind: 'list', at: open ? null : id })}
        >
          {title}
          <Icon name={open ? 'fold' : 'forward'} />
        </button>
      </h3>
      {open && (
        <div class="row-more" ref={reveal}>
          <AdviceDetail advice={advice} links={view.links} on={on} />
        </div>
      )}
    </li>
  );
}

function reveal(more: HTMLElement | null): void {
  more?.parentElement?.scrollIntoView({ block: 'start' });
}
