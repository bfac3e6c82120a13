import { senders } from '../../advice/mails.ts';

/** A product that filters mail; `generic` is any other. */
export type FilterId = 'mailinblack' | 'altospam' | 'microsoft365' | 'generic';

export interface FilterLines {
  id: FilterId;
  name: string;
  lines: readonly string[];
}

const addresses = senders.map(({ value }) => value);
const ONE_LINE = addresses.join('; ');

/** What each product is to be told, those that the sheet names first. */
export const FILTERS: readonly FilterLines[] = [
  {
    id: 'mailinblack',
    name: 'Mailinblack',
    lines: ['Expéditeurs à autoriser, sans demande d’identification :', ...addresses],
  },
  {
    id: 'altospam',
    name: 'Altospam',
    lines: ['Liste blanche, adresses d’expéditeurs :', ...addresses],
  },
  {
    id: 'microsoft365',
    name: 'Microsoft 365',
    lines: [
      'Règle de flux de messagerie, avec les deux conditions :',
      `1. L’expéditeur est : ${ONE_LINE}`,
      '2. L’en-tête Authentication-Results contient : dmarc=pass',
      'Action : ne pas appliquer l’anti-spam. Libérer ensuite la quarantaine.',
    ],
  },
  {
    id: 'generic',
    name: 'Autre filtre',
    lines: [
      `De : ${addresses.join(' OU ')}`,
      'ET (SPF OU DKIM valide pour asp-public.fr)',
      'ALORS distribuer dans la boîte de réception',
    ],
  },
];
