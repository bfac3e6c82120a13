import type { ComponentType } from 'preact';
import { AdviceView } from '../../components/guide/advice-view.tsx';
import { WelcomeView } from '../../components/guide/welcome-view.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { loadSearch } from '../../lib/advice/load-search.ts';
import { browserName } from '../../lib/browser-name.ts';
import { AssistancePage } from './assistance.tsx';
import { DemonstrationPage } from './demonstration.tsx';
import { DuplicatePage, ItMessagePage } from './messages.tsx';
import { PhishingPage } from './phishing.tsx';
import { SettingsPage } from './settings.tsx';
import { SlicesPage } from './slices.tsx';
import { TriagePage } from './triage.tsx';

/** One entry of the full page's navigation. Its id is the hash that leads there, before any `/`. */
export interface View {
  id: string;
  label: string;
  title: string;
  /** `rest`: what follows `#<id>/` in the address, unchecked. */
  Page: ComponentType<{ rest: string }>;
}

const print = () => window.print();

/** All views; the first one is where every unknown address leads. */
export const VIEWS: readonly [View, ...View[]] = [
  {
    id: 'conseil',
    label: 'Le guide',
    title: 'Vous n’arrivez pas à vous connecter ?',
    Page: ({ rest }) => (
      <AdviceView rest={rest} catalogue={catalogue} loadSearch={loadSearch} print={print} />
    ),
  },
  { id: 'questions', label: 'Trouver mon cas', title: 'Quel est votre cas ?', Page: TriagePage },
  {
    id: 'assistance',
    label: 'Demande d’assistance',
    title: 'Préparer une demande d’assistance',
    Page: AssistancePage,
  },
  {
    id: 'informatique',
    label: 'Message à l’informatique',
    title: 'Faire autoriser les mails de l’ASP',
    Page: ItMessagePage,
  },
  {
    id: 'doublon',
    label: 'Compte en double',
    title: 'Faire supprimer un premier compte',
    Page: DuplicatePage,
  },
  { id: 'comptes', label: 'Répartir des SIRET', title: 'Répartir vos SIRET en comptes', Page: SlicesPage },
  { id: 'douteux', label: 'Mail douteux', title: 'Ce mail ou ce lien est-il le bon ?', Page: PhishingPage },
  { id: 'demonstration', label: 'Démonstration', title: 'Démonstration', Page: DemonstrationPage },
  { id: 'reglages', label: 'Réglages', title: 'Réglages', Page: SettingsPage },
  {
    id: 'bienvenue',
    label: 'Premiers pas',
    title: 'L’outil est prêt',
    Page: () => <WelcomeView browserName={browserName(navigator.userAgent)} />,
  },
];
