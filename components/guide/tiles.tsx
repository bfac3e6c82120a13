import type { ComponentType } from 'preact';
import { LoginPage } from '../../assets/drawings/login-page.tsx';
import { NewAccount } from '../../assets/drawings/new-account.tsx';
import { NoEstablishment } from '../../assets/drawings/no-establishment.tsx';
import { OneCase } from '../../assets/drawings/one-case.tsx';
import { Outage } from '../../assets/drawings/outage.tsx';
import { Spot, type SpotName } from '../../assets/drawings/spot.tsx';
import { ThreeMails } from '../../assets/drawings/three-mails.tsx';

const TILES: readonly { at: string; label: string; Drawing: ComponentType }[] = [
  { at: 'conseil/recover-credentials', label: 'Connexion refusée', Drawing: LoginPage },
  { at: 'conseil/check-spam', label: 'Mails pas reçus', Drawing: ThreeMails },
  { at: 'conseil/security-code', label: 'Code de sécurité', Drawing: OneCase },
  { at: 'questions/creation', label: 'Créer un compte', Drawing: NewAccount },
  { at: 'conseil/no-establishment', label: 'Compte sans établissement', Drawing: NoEstablishment },
  { at: 'conseil/service-unavailable', label: 'Site en panne', Drawing: Outage },
];

/** The situations as pictures: a press leads to what to do, or to the one question before it. */
export const Tiles = () => (
  <ul class="tiles" aria-label="Ce qui vous bloque">
    {TILES.map(({ at, label, Drawing }) => (
      <li key={at}>
        <a class="tile" href={`#${at}`}>
          <Drawing />
          {label}
        </a>
      </li>
    ))}
  </ul>
);

export interface ToolTile {
  id: string;
  label: string;
  spot: SpotName;
}

export const ToolTiles = ({ tools }: { tools: readonly ToolTile[] }) => (
  <ul class="tool-tiles" aria-label="Outils">
    {tools.map(({ id, label, spot }) => (
      <li key={id}>
        <a class="tool-tile" href={`#${id}`}>
          <Spot of={spot} />
          <span class="tool-tile-name">{label}</span>
        </a>
      </li>
    ))}
  </ul>
);
