import { useRef } from 'preact/hooks';
import { CopyButton } from '../../copy/copy-button.tsx';

interface Piece {
  label: string;
  value: string;
}

/** A message field by field, for a form that asks for one thing at a time. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <dl class="pieces">
      {pieces.map((piece) => (
        <OnePiece key={piece.label} {...piece} />
      ))}
    </dl>
  );
}

/** The whole message once more, cut up; on paper the message itself is enough. */
export function FieldByField({ pieces }: { pieces: readonly Piece[] }) {
  if (pieces.length === 0) return null;
  return (
    <div class="no-print">
      <h3>Champ par champ</h3>
      <Pieces pieces={pieces} />
    </div>
  );
}

function OnePiece({ label, value }: Piece) {
  const shown = useRef<HTMLElement>(null);
  const select = () => {
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <div class="piece">
      <dt>{label}</dt>
      <dd ref={shown}>{value}</dd>
      <dd class="actions no-print">
        <CopyButton text={value} label="Copier" about={label} look="small" select={select} />
      </dd>
    </div>
  );
}
