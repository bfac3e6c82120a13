import type { ComponentType } from 'preact';
import { ToolsView } from '../../components/guide/tools-view.tsx';
import { later } from '../../components/later.tsx';
import { AdvicePlace } from './advice.tsx';
import { HomePage } from './home.tsx';
import { TOOLS } from './tool-tiles.ts';

/** A view of the guide; its id is the hash that leads there, before any `/`. */
export interface View {
  id: string;
  entry?: string;
  title?: string;
  wide?: boolean;
  /** The part of the address that the focus goes to; left out: the view as a whole. */
  placeIn?(rest: string): string;
  /** `rest`: what follows `#<id>/`, unchecked. */
  Page: ComponentType<{ rest: string }>;
}

export const ENTRIES = [
  { id: 'accueil', label: 'Accueil' },
  { id: 'outils', label: 'Outils' },
  { id: 'demonstration', label: 'Essayer' },
  { id: 'reglages', label: 'Réglages' },
];

/** All views; unknown addresses lead to the first. */
export const VIEWS: readonly [View, ...View[]] = [
  { id: 'accueil', entry: 'accueil', Page: HomePage },
  {
    id: 'conseil',
    entry: 'accueil',
    placeIn: (rest) => rest.split('/')[0] ?? '',
    Page: AdvicePlace,
  },
  {
    id: 'questions',
    entry: 'accueil',
    placeIn: (rest) => rest,
    Page: later(() => import('./questions.tsx').then(({ QuestionsPage }) => QuestionsPage)),
  },
  { id: 'outils', entry: 'outils', title: 'Outils', Page: () => <ToolsView tools={TOOLS} /> },
  {
    id: 'assistance',
    entry: 'outils',
    title: 'Ma demande d’assistance',
    wide: true,
    Page: later(() => import('./assistance.tsx').then(({ AssistancePage }) => AssistancePage)),
  },
  {
    id: 'informatique',
    entry: 'outils',
    title: 'Message à l’informatique',
    wide: true,
    Page: later(() => import('./messages.tsx').then(({ ItMessagePage }) => ItMessagePage)),
  },
  {
    id: 'doublon',
    entry: 'outils',
    title: 'Compte en double',
    wide: true,
    Page: later(() => import('./messages.tsx').then(({ DuplicatePage }) => DuplicatePage)),
  },
  {
    id: 'ddets',
    entry: 'outils',
    title: 'Message à la DDETS',
    wide: true,
    Page: later(() => import('./office.tsx').then(({ OfficePage }) => OfficePage)),
  },
  {
    id: 'comptes',
    entry: 'outils',
    title: 'Mes SIRET par 200',
    wide: true,
    Page: later(() => import('./slices.tsx').then(({ SlicesPage }) => SlicesPage)),
  },
  {
    id: 'douteux',
    entry: 'outils',
    title: 'Vérifier un mail ou une adresse',
    Page: later(() => import('./phishing.tsx').then(({ PhishingPage }) => PhishingPage)),
  },
  {
    id: 'demonstration',
    entry: 'demonstration',
    title: 'Essayer',
    wide: true,
    Page: later(() => import('./demonstration.tsx').then(({ DemonstrationPage }) => DemonstrationPage)),
  },
  {
    id: 'reglages',
    entry: 'reglages',
    title: 'Réglages',
    Page: later(() => import('./settings.tsx').then(({ SettingsPage }) => SettingsPage)),
  },
  {
    id: 'page',
    entry: 'reglages',
    title: 'Cette page n’a pas été comprise',
    wide: true,
    Page: later(() => import('./shape.tsx').then(({ ShapePage }) => ShapePage)),
  },
  {
    id: 'bienvenue',
    Page: later(() => import('./welcome.tsx').then(({ WelcomePage }) => WelcomePage)),
  },
  {
    id: 'english',
    Page: later(() => import('./english.tsx').then(({ EnglishPage }) => EnglishPage)),
  },
];
