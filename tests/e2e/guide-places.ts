/** Places of the guide in which each of its views is seen; the first stands for all where there is time for one only. */
export const GUIDE_PLACES = [
  'conseil/check-spam',
  'conseil/recover-credentials',
  'conseil',
  'accueil',
  'questions/mails',
  'questions/creation',
  'outils',
  'english',
  'assistance',
  'informatique',
  'doublon',
  'comptes',
  'douteux',
  'demonstration/refused',
  'reglages',
  'bienvenue',
];
