/** How to keep the icon in the toolbar, in the words of each browser's own French interface. */
export const PIN_STEPS: readonly { browser: string; steps: readonly string[] }[] = [
  {
    browser: 'Google Chrome',
    steps: [
      'Cliquez sur la pièce de puzzle « Extensions », à droite de la barre d’adresse.',
      'Cherchez « Aide à la connexion ».',
      'Cliquez sur l’épingle, à côté du nom.',
    ],
  },
  {
    browser: 'Microsoft Edge',
    steps: [
      'Cliquez sur la pièce de puzzle « Extensions », à droite de la barre d’adresse.',
      'Cherchez « Aide à la connexion ».',
      'Cliquez sur l’œil, à côté du nom, pour afficher l’icône dans la barre d’outils.',
    ],
  },
  {
    browser: 'Mozilla Firefox',
    steps: [
      'Cliquez sur la pièce de puzzle « Extensions », à droite de la barre d’adresse.',
      'Cliquez sur la roue dentée, à côté de « Aide à la connexion ».',
      'Choisissez « Épingler à la barre d’outils ».',
    ],
  },
];
