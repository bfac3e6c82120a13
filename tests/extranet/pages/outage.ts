import { heading, links, notice, paragraph, type View } from '../parts.ts';

export const outagePage = (status: number): View => ({
  title: `Erreur ${status}`,
  parts: [
    heading('Service temporairement indisponible'),
    paragraph('Le serveur ne peut pas traiter votre demande. Merci de réessayer dans quelques minutes.'),
    paragraph(`Code\u00a0: ${status}`),
  ],
});

export const maintenancePage = (): View => ({
  title: 'Maintenance en cours',
  parts: [
    heading('Site en maintenance'),
    notice('warning', 'L’extranet est actuellement indisponible en raison d’une opération de maintenance.'),
    paragraph('Nous vous prions de nous excuser pour la gêne occasionnée.'),
  ],
});

export const notFoundPage = (): View => ({
  title: 'Page introuvable',
  parts: [
    heading('Page introuvable'),
    paragraph('La page demandée n’existe pas ou n’existe plus.'),
    links({ label: 'Retour à l’accueil', route: '' }),
  ],
});
