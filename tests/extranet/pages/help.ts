import { type Field, heading, links, notice, type Part, paragraph } from '../parts.ts';
import { page, type Reply, redirect, type Visit } from '../visit.ts';

/** What « Besoin d'aide ? » leads to. */
export const helpMenu = (): Reply =>
  page({
    title: 'Aide',
    parts: [
      heading("Besoin d'aide ?"),
      links(
        { label: 'Consulter la base documentaire', route: 'documentation' },
        { label: "Envoyer une demande d'assistance", route: 'assistance' },
      ),
      links({ label: 'Retour', route: '' }),
    ],
  });

const FIELDS: Field[] = [
  { name: 'email', label: 'Adresse de messagerie', type: 'email', autocomplete: 'email' },
  { name: 'siret', label: 'SIRET', type: 'text' },
  { name: 'mobile', label: 'Téléphone portable', type: 'tel', autocomplete: 'tel' },
  { name: 'message', label: 'Votre message', type: 'textarea' },
];

/** The form of the assistance request. */
export function assistance({ method, typed }: Visit): Reply {
  if (method === 'GET') return askHelp();
  if (typed('message') === '') return askHelp(notice('error', 'Le champ Votre message est obligatoire.'));
  return redirect('assistance/fin');
}

export const assistanceSent = (): Reply =>
  page({
    title: "Demande d'assistance",
    parts: [
      heading("Demande d'assistance"),
      notice('success', 'Votre demande a bien été envoyée.'),
      links({ label: 'Retour à la connexion', route: '' }),
    ],
  });

const askHelp = (...news: Part[]): Reply =>
  page({
    title: "Demande d'assistance",
    parts: [
      heading("Envoyer une demande d'assistance"),
      ...news,
      paragraph(
        'Problème de connexion, mot de passe refusé, compte bloqué\u00a0: décrivez votre difficulté.',
      ),
      { kind: 'form', name: 'assistance', route: 'assistance', fields: FIELDS, submit: 'Envoyer' },
      links({ label: 'Retour', route: 'aide' }),
    ],
  });
