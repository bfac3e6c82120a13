import type { Card } from '../../lib/advice/card.ts';
import type { OverlayCallbacks, OverlayView } from '../../lib/overlay/view.ts';
import { Actions } from '../lead/actions.tsx';
import { Labelled, SiteLabel } from './labelled.tsx';

interface CardBodyProps {
  card: Card;
  view: OverlayView;
  on: OverlayCallbacks;
}

/** The lead: what happened, then a question or what to do. */
export function CardBody({ card, view, on }: CardBodyProps) {
  const { ring, says, mark } = card;
  const ringed = ring !== undefined && view.links.has(ring.link);
  return (
    <>
      <CardTitle>{ring && !ringed ? ring.absent : card.line}</CardTitle>
      <div class="card-body">
        {ring && (
          <p>
            <SiteLabel label={ring.link} ringed={ringed} />
          </p>
        )}
        {says && (
          <p>
            <Labelled text={says} labels={[]} />
          </p>
        )}
        <Actions card={card} at={view.at} place={view.place} act={on.act} />
        {mark && <p class="small">{mark}</p>}
      </div>
    </>
  );
}

/** The card's title, where the focus lands for those who come by keys. */
export function CardTitle({ children }: { children: string }) {
  return (
    <h2 tabIndex={-1} data-landing="">
      {children}
    </h2>
  );
}
