import { advice } from '../advice.ts';
import { difficultes, message } from '../sources.ts';

export const noEstablishment = advice({
  id: 'no-establishment',
  title: 'Votre compte n’a aucun établissement',
  label: 'Aucun établissement rattaché',
  summary: 'Refaites la demande de création d’espace avec les mêmes nom, prénom et adresse de messagerie.',
  steps: [
    'Reprenez les mails que l’ASP vous a déjà envoyés.',
    'Relevez le nom, le prénom et l’adresse de messagerie qui vont avec.',
    'Refaites la demande : cliquez sur « Créer mon espace ».',
    'Saisissez exactement les mêmes nom, prénom et adresse de messagerie.',
    'Saisissez le SIRET de l’établissement qui manque.',
    'Envoyez la demande : le rattachement de l’établissement est automatique.',
  ],
  atHand: ['Les mails déjà reçus de l’ASP', 'Le SIRET de l’établissement'],
  when: ['creation', 'no-establishment'],
  firmer: {
    when: ['creation'],
    title: 'Déjà un compte, mais vide ?',
    summary: 'Refaites la demande de création d’espace avec les mêmes nom, prénom et adresse de messagerie.',
  },
  pointsAt: ['Créer mon espace'],
  sources: [difficultes, message],
  words: [
    'aucun établissement',
    'sans établissement',
    'établissement manquant',
    'établissement absent',
    'liste vide',
    'rattacher',
    'rattachement',
    'entreprise manquante',
    'entreprise n’apparaît pas',
    'refaire la demande',
    'demande de création d’espace',
  ],
});
