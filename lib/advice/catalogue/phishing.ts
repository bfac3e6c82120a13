import { advice } from '../advice.ts';
import { publicPages } from '../sources.ts';

export const phishing = advice({
  id: 'phishing',
  title: 'Un message ou un appel vous demande vos coordonnées bancaires',
  label: 'Message suspect',
  summary: 'L’ASP ne demande de coordonnées bancaires ni par téléphone ni par mail.',
  steps: [
    'Ne donnez pas vos coordonnées bancaires.',
    'Regardez l’adresse du site dans votre navigateur.',
    'Comparez-la avec la vraie adresse de la liste.',
    'Vous les avez déjà données : signalez-le et portez plainte.',
  ],
  quotables: [
    { label: 'Vraie adresse du site', value: 'activitepartielle.emploi.gouv.fr', sources: [publicPages] },
  ],
  when: [],
  tool: { label: 'Comparer un mail ou un lien', view: 'douteux' },
  sources: [publicPages],
  words: [
    'arnaque',
    'fraude',
    'phishing',
    'hameçonnage',
    'escroquerie',
    'faux mail',
    'faux site',
    'mail suspect',
    'rib',
    'iban',
    'banque',
    'bancaire',
    'piratage',
    'vraie adresse',
    'louche',
    'bizarre',
    'étrange',
    'douteux',
  ],
});
