import { Labelled } from '../overlay/labelled.tsx';

const LABELS = [
  "J'ai oublié mon identifiant",
  "J'ai oublié mon mot de passe",
  "Besoin d'aide ?",
  "Envoyer une demande d'assistance",
  'Créer mon espace',
];

/** A step whose labels of the site look like the links they are there. */
export const SaidStep = ({ text }: { text: string }) => <Labelled text={text} labels={LABELS} />;
