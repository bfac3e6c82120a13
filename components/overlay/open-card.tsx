import { cardOf, type OverlayCallbacks, type OverlayView } from '../../lib/overlay/view.ts';
import { AdviceList } from './advice-list.tsx';
import { CardBody } from './card-body.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { Farewell } from './farewell.tsx';
import { Mask } from './mask.tsx';
import { NoteBody } from './note-body.tsx';

/** The open card: the lead, with everything else folded below. */
export function OpenCard({ view, on }: { view: OverlayView; on: OverlayCallbacks }) {
  const card = cardOf(view);
  return (
    <section class="overlay-card" aria-labelledby="overlay-name">
      <CardHead on={on} />
      <div class="overlay-body">
        {view.farewell ? (
          <Farewell length={view.farewell} />
        ) : (
          card && <CardBody card={card} view={view} on={on} />
        )}
        {view.face.kind === 'mask' && <Mask count={view.face.ids.length} pause={on.pause} />}
        {view.note && <NoteBody note={view.note} shortcut={view.shortcut} on={on} />}
        {view.advice.length > 0 && <CardFoot view={view} on={on} onward={card?.onward} />}
        <AdviceList view={view} on={on} />
      </div>
    </section>
  );
}
