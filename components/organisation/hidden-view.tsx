import { ItContact } from './it-contact.tsx';

/** Shown in place of a tool that the organisation has left out. */
export const HiddenView = () => (
  <>
    <p>Votre organisation a choisi de ne pas proposer cet outil.</p>
    <ItContact />
    <p>
      <a href="#accueil">Retour à l’accueil</a>
    </p>
  </>
);
