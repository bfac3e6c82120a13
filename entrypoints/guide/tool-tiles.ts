import type { ToolTile } from '../../components/guide/tiles.tsx';

/** Tools by the ids of their views, the most needed first. */
export const TOOLS: readonly (ToolTile & { does: string })[] = [
  {
    id: 'assistance',
    label: 'Demande d’assistance',
    does: 'Le texte à coller sur l’extranet, avec tout ce que l’assistance demande.',
    spot: 'request',
  },
  {
    id: 'comptes',
    label: 'Mes SIRET par 200',
    does: 'Votre liste vérifiée et répartie, 200 SIRET au plus par compte.',
    spot: 'accounts',
  },
  {
    id: 'informatique',
    label: 'Message à l’informatique',
    does: 'Pour que les mails de l’ASP ne soient plus filtrés.',
    spot: 'computer',
  },
  {
    id: 'douteux',
    label: 'Vérifier un mail',
    does: 'L’expéditeur ou le lien est-il le bon ?',
    spot: 'check',
  },
  {
    id: 'doublon',
    label: 'Compte en double',
    does: 'La confirmation qu’un premier compte peut être supprimé.',
    spot: 'account',
  },
  {
    id: 'ddets',
    label: 'Message à la DDETS',
    does: 'Dire à temps que le dépôt est impossible, avec les heures de vos essais.',
    spot: 'mail',
  },
];

export const HOME_TOOLS = TOOLS.slice(0, 4);
