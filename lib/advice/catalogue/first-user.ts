import { advice } from '../advice.ts';
import { publicPages } from '../sources.ts';

export const firstUser = advice({
  id: 'first-user',
  title: 'Vous allez créer le premier compte de l’établissement',
  label: 'Premier utilisateur',
  summary: 'Vérifiez bien nom, prénom et adresse : après, vous ne pourrez plus les changer.',
  steps: [
    'Choisissez le premier utilisateur : c’est lui qui ajoute les autres.',
    'Relisez son nom, son prénom et son adresse de messagerie.',
    'Envoyez la demande quand tout est juste.',
  ],
  atHand: ['Le nom, le prénom et l’adresse de messagerie du premier utilisateur'],
  when: [],
  pointsAt: ['Créer mon espace'],
  sources: [publicPages],
  words: [
    'premier compte',
    'créer un compte',
    'premier utilisateur',
    'ajouter un utilisateur',
    'ajouter un collègue',
    'autre utilisateur',
    'changer de nom',
    'modifier le nom',
    'première inscription',
    'première connexion',
    'conditions générales',
    'CGU',
  ],
});
