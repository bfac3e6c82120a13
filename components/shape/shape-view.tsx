import type { Row } from '../../lib/shape/rows.ts';
import { CopyButton } from '../copy/copy-button.tsx';
import { ShapeRows } from './shape-rows.tsx';

export interface ShapeViewProps {
  rows: readonly Row[];
  struck: ReadonlySet<Row>;
  fromPrivate: boolean;
  onStrike(row: Row, struck: boolean): void;
  text(): string;
  onSave(): void;
  onForget(): void;
}

/** A page without its data, to be looked through, struck out, and taken along. */
export function ShapeView({ rows, struck, fromPrivate, onStrike, text, onSave, onForget }: ShapeViewProps) {
  return (
    <div class="tool shape">
      <p class="lead">
        Voici la page, sans ce que vous avez tapé. <b>Rien n’est envoyé.</b> Relisez, décochez ce que vous
        voulez taire, puis joignez le fichier à votre signalement.
      </p>
      {fromPrivate && (
        <p class="notice">
          Cette page vient d’une fenêtre privée. Sa description reste en mémoire jusqu’à la fermeture du
          navigateur.
        </p>
      )}
      <p class="actions">
        <button type="button" class="button primary" onClick={onSave}>
          Enregistrer (.json)
        </button>
        <CopyButton text={text} label="Copier" about="la description" />
        <button type="button" class="button" onClick={onForget}>
          Effacer
        </button>
      </p>
      <p class="small muted">
        Les chiffres sont remplacés par 0, tout ce qui n’est pas un mot courant des pages de connexion par
        ***.
      </p>
      <ShapeRows rows={rows} struck={struck} onStrike={onStrike} />
    </div>
  );
}
