interface PinSteps {
  browser: string;
  steps: readonly string[];
}

/** How to pin the extension, in the words of each browser's French interface; the first is for all others. */
export const PIN_STEPS: readonly [PinSteps, ...PinSteps[]] = [
  {
    browser: 'Google Chrome',
    steps: [
      'Cliquez sur le puzzle, en haut à droite.',
      'Cherchez « Aide à la connexion ».',
      'Cliquez sur l’épingle, à côté du nom.',
    ],
  },
  {
    browser: 'Microsoft Edge',
    steps: [
      'Cliquez sur le puzzle, en haut à droite.',
      'Cherchez « Aide à la connexion ».',
      'Cliquez sur l’œil, à côté du nom.',
    ],
  },
  {
    browser: 'Mozilla Firefox',
    steps: [
      'Cliquez sur le puzzle, en haut à droite.',
      'Cliquez sur la roue dentée, à côté de « Aide à la connexion ».',
      'Choisissez « Épingler à la barre d’outils ».',
    ],
  },
];
