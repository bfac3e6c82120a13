import { csv } from '../../../lib/tools/siret/csv.ts';
import { formatSiret } from '../../../lib/tools/siret/siret.ts';
import type { RefusedNumber, SiretList } from '../../../lib/tools/siret/siret-list.ts';
import { countOf } from './counts.ts';
import { Some } from './some.tsx';

interface ListReportProps {
  list: SiretList;
  /** Offered corrections are taken already. */
  corrected: boolean;
  onCorrect(corrected: boolean): void;
  save(name: string, text: string): void;
}

/** What was understood of the list, and what was not: with its line, the rule and the cure. */
export function ListReport({ list, corrected, onCorrect, save }: ListReportProps) {
  const { accepted, refused, duplicates, ignored } = list;
  return (
    <section class="card result no-print" aria-labelledby="list-report">
      <h2 id="list-report">La liste</h2>
      <p>
        <strong>{countOf(accepted.sirets.length, 'SIRET retenu', 'SIRET retenus')}</strong>,{' '}
        {countOf(refused.length, 'numéro refusé', 'numéros refusés')},{' '}
        {countOf(duplicates.length, 'doublon', 'doublons')},{' '}
        {countOf(ignored.length, 'ligne sans numéro', 'lignes sans numéro')}.
      </p>
      {accepted.sirets.length === 0 && <NothingFound />}
      <Corrections refused={refused} corrected={corrected} onCorrect={onCorrect} />
      {refused.length > 0 && <Refused refused={refused} save={save} />}
      <Some title="Doublons, gardés une seule fois" all={duplicates}>
        {({ siret, line, firstLine }) => (
          <li key={line + siret}>
            Ligne {line}&nbsp;: {formatSiret(siret)}, déjà à la ligne {firstLine}
          </li>
        )}
      </Some>
      <Some title="Lignes sans numéro" all={ignored}>
        {({ line, raw }) => (
          <li key={line}>
            Ligne {line}&nbsp;: <code>{raw}</code>
          </li>
        )}
      </Some>
    </section>
  );
}

function NothingFound() {
  return (
    <p class="notice">
      Aucun SIRET valable n’a été trouvé. Un SIRET a 14 chiffres. Vérifiez que la bonne colonne a été copiée.
    </p>
  );
}

function Corrections({
  refused,
  corrected,
  onCorrect,
}: Pick<ListReportProps, 'corrected' | 'onCorrect'> & { refused: readonly RefusedNumber[] }) {
  const offered = refused.filter(({ suggestion }) => suggestion !== undefined).length;
  if (!corrected && offered === 0) return null;
  return (
    <p class="actions">
      <button type="button" class="button small" onClick={() => onCorrect(!corrected)}>
        {corrected
          ? 'Annuler les corrections'
          : `Corriger ${countOf(offered, 'numéro', 'numéros')} (zéros perdus, lettres)`}
      </button>
      {corrected && <span class="small">Les numéros proposés ont été repris, zéros compris.</span>}
    </p>
  );
}

function Refused({ refused, save }: { refused: readonly RefusedNumber[]; save: ListReportProps['save'] }) {
  const heading = ['Ligne', 'Contenu', 'Règle', 'Que faire'];
  const rows = () => refused.map(({ line, raw, reason, cure }) => [String(line), raw, reason, cure]);
  return (
    <>
      <Some title="Numéros refusés" all={refused} open>
        {({ line, raw, reason, cure, rule }, place) => (
          <li key={`${line}-${place}`} data-rule={rule}>
            <strong>Ligne {line}</strong>&nbsp;: <code>{raw}</code>
            <br />
            {reason}
            <br />
            <span class="muted">{cure}</span>
          </li>
        )}
      </Some>
      <p class="actions">
        <button
          type="button"
          class="button small"
          onClick={() => save('siret-refuses.csv', csv([heading, ...rows()]))}
        >
          Télécharger les numéros refusés (.csv)
        </button>
      </p>
    </>
  );
}
