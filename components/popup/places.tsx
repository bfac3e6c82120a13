import { Spot, type SpotName } from '../../assets/drawings/spot.tsx';
import { Icon } from '../icon.tsx';

interface Place {
  at: string;
  /** In two lines. */
  label: string;
  spot: SpotName;
}

const TILES: readonly Place[] = [
  { at: 'conseil/check-spam', label: 'Mails pas reçus', spot: 'mail' },
  { at: 'conseil/security-code', label: 'Code de sécurité', spot: 'code' },
  { at: 'questions/creation', label: 'Créer un compte', spot: 'account' },
  { at: 'conseil/no-establishment', label: 'Compte sans établissement', spot: 'establishment' },
];

const TOOLS: readonly Place[] = [
  { at: 'assistance', label: 'Ma demande d’assistance', spot: 'request' },
  { at: 'comptes', label: 'Mes SIRET par 200', spot: 'accounts' },
];

const away = { target: '_blank', rel: 'noopener' };

export const Places = () => (
  <>
    <h2 class="section-name" id="blocked">
      Ce qui vous bloque
    </h2>
    <ul class="small-tiles" aria-labelledby="blocked">
      {TILES.map(({ at, label, spot }) => (
        <li key={at}>
          <a class="small-tile" href={`guide.html#${at}`} {...away}>
            <Spot of={spot} />
            <span>{label}</span>
          </a>
        </li>
      ))}
    </ul>
    <h2 class="section-name" id="tools">
      Préparer
    </h2>
    <ul class="rows" aria-labelledby="tools">
      {TOOLS.map(({ at, label, spot }) => (
        <li key={at}>
          <a class="row" href={`guide.html#${at}`} {...away}>
            <Spot of={spot} />
            <span>{label}</span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  </>
);
