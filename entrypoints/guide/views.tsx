import type { ComponentType } from 'preact';
import { AdviceView } from '../../components/guide/advice-view.tsx';
import { later } from '../../components/later.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { loadSearch } from '../../lib/advice/load-search.ts';

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
  {
    id: 'questions',
    label: 'Trouver mon cas',
    title: 'Quel est votre cas ?',
    Page: later(() => import('./triage.tsx').then(({ TriagePage }) => TriagePage)),
  },
  {
    id: 'assistance',
    label: 'Demande d’assistance',
    title: 'Préparer une demande d’assistance',
    Page: later(() => import('./assistance.tsx').then(({ AssistancePage }) => AssistancePage)),
  },
  {
    id: 'informatique',
    label: 'Message à l’informatique',
    title: 'Faire autoriser les mails de l’ASP',
    Page: later(() => import('./messages.tsx').then(({ ItMessagePage }) => ItMessagePage)),
  },
  {
    id: 'doublon',
    label: 'Compte en double',
    title: 'Faire supprimer un premier compte',
    Page: later(() => import('./messages.tsx').then(({ DuplicatePage }) => DuplicatePage)),
  },
  {
    id: 'comptes',
    label: 'Répartir des SIRET',
    title: 'Répartir vos SIRET en comptes',
    Page: later(() => import('./slices.tsx').then(({ SlicesPage }) => SlicesPage)),
  },
  {
    id: 'douteux',
    label: 'Mail douteux',
    title: 'Ce mail ou ce lien est-il le bon ?',
    Page: later(() => import('./phishing.tsx').then(({ PhishingPage }) => PhishingPage)),
  },
  {
    id: 'demonstration',
    label: 'Démonstration',
    title: 'Démonstration',
    Page: later(() => import('./demonstration.tsx').then(({ DemonstrationPage }) => DemonstrationPage)),
  },
  {
    id: 'reglages',
    label: 'Réglages',
    title: 'Réglages',
    Page: later(() => import('./settings.tsx').then(({ SettingsPage }) => SettingsPage)),
  },
  {
    id: 'bienvenue',
    label: 'Premiers pas',
    title: 'L’outil est prêt',
    Page: later(() => import('./welcome.tsx').then(({ WelcomePage }) => WelcomePage)),
  },
];
