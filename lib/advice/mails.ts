import type { Quotable, Version } from './advice.ts';
import { difficultes, message, publicPages } from './sources.ts';

/** The three addresses the automatic mails may come from; the sources disagree, so all three go together. */
export const senders: readonly Quotable[] = [
  { label: 'Expéditeur', value: 'no-reply@asp-public.fr', sources: [message] },
  { label: 'Expéditeur', value: 'noreply@asp-public.fr', sources: [difficultes] },
  { label: 'Expéditeur', value: 'notifications-ap@asp-public.fr', sources: [publicPages] },
];

export const senderVersions: readonly Version[] = [
  { source: message, says: 'Les mails viennent de no-reply@asp-public.fr.' },
  { source: difficultes, says: 'Les mails viennent de noreply@asp-public.fr.' },
  { source: publicPages, says: 'Des mails viennent aussi de notifications-ap@asp-public.fr.' },
];

/** Subject of the mail that brings the identifier (mail 1). */
export const identifierMail: Quotable = {
  label: 'Objet du mail d’identifiant',
  value: "Identifiant de connexion à l'Agence de Services et de Paiement (ASP)",
  sources: [message, difficultes],
};

/** Subject of the mail that brings the password (mail 2). */
export const passwordMail: Quotable = {
  label: 'Objet du mail de mot de passe',
  value: "Mot de passe de connexion à l'Agence de Services et de Paiement (ASP)",
  sources: [message, difficultes],
};

/** Subject of the mail that brings the right to use the extranet (mail 3). */
export const habilitationMail: Quotable = {
  label: 'Objet du mail d’habilitation',
  value: "Habilitation à l'activité partielle",
  sources: [message, difficultes],
};

/** In the order of the sheets. */
export const subjects: readonly Quotable[] = [identifierMail, passwordMail, habilitationMail];
