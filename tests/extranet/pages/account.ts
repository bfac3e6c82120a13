import { type Cell, heading, links, notice, type Part, paragraph, type View } from '../parts.ts';

const LOG_OUT: Part = links({ label: 'Se déconnecter', route: 'deconnexion' });

const REFUSED: Cell = { text: 'Refusée', red: true };
const REQUESTS: Cell[][] = [
  [{ text: '075 000 12' }, { text: 'mars 2024' }, { text: 'Acceptée' }],
  [{ text: '075 000 13' }, { text: 'avril 2024' }, REFUSED],
  [{ text: '075 000 14' }, { text: 'mai 2024' }, { text: 'En cours d’instruction' }],
  [{ text: '075 000 15' }, { text: 'juin 2024' }, { text: 'Refusée\u00a0: pièce incorrecte', red: true }],
];

/** What a successful log-in leads to. The red in it is about requests, not about the person. */
export const requestsPage = (): View => ({
  title: 'Mes demandes',
  parts: [
    heading('Mes demandes'),
    paragraph('Établissement\u00a0: ATELIERS DE LA DÉMONSTRATION'),
    { kind: 'rows', head: ['Numéro', 'Période', 'État'], rows: REQUESTS },
    LOG_OUT,
  ],
});

export const noEstablishmentPage = (): View => ({
  title: 'Mon espace',
  parts: [
    heading('Mon espace'),
    notice('warning', 'Aucun établissement n’est rattaché à votre compte.'),
    LOG_OUT,
  ],
});
