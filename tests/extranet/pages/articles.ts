import { heading, links, notice, type Part, paragraph, type View } from '../parts.ts';
import { page, type Reply, redirect, type Visit } from '../visit.ts';

interface Article {
  slug: string;
  title: string;
  parts: Part[];
}

// These pages talk of every trouble there is, and the reader is in none of them.
const ARTICLES: Article[] = [
  {
    slug: 'identifiant-incorrect',
    title: 'Que faire en cas de message «\u00a0identifiant ou mot de passe incorrect\u00a0»\u00a0?',
    parts: [
      paragraph(
        'Le message «\u00a0Identifiant ou mot de passe incorrect\u00a0» s’affiche lorsque la connexion a échoué. Vérifiez votre saisie, puis utilisez les liens de la page d’accueil.',
      ),
      {
        kind: 'list',
        items: [
          'Mot de passe erroné\u00a0: demandez-en un nouveau.',
          'Identifiant invalide\u00a0: demandez son renvoi.',
        ],
      },
    ],
  },
  {
    slug: 'compte-verrouille',
    title: 'Mon compte est verrouillé',
    parts: [
      notice('warning', 'Attention\u00a0: après cinq tentatives infructueuses, votre compte est verrouillé.'),
      paragraph('Le déverrouillage se demande à l’assistance.'),
    ],
  },
  {
    slug: 'aucun-etablissement',
    title: 'Aucun établissement n’est rattaché à mon compte',
    parts: [
      paragraph(
        'Si aucun établissement n’est rattaché à votre compte, repassez la demande de création d’espace.',
      ),
    ],
  },
  {
    slug: 'maintenance',
    title: 'Le service est-il indisponible\u00a0?',
    parts: [
      paragraph(
        'Pendant une maintenance, le service est indisponible et une page «\u00a0erreur 503\u00a0» s’affiche.',
      ),
    ],
  },
];

/** The list of articles, with its search box; a search finds them all. */
export function documentation({ method }: Visit): Reply {
  if (method === 'POST') return redirect('documentation/resultats');
  return page(contents('Base documentaire'));
}

export const searchResults = (): Reply => page(contents(`${ARTICLES.length} articles trouvés`));

/** The routes of the articles, each with its page. */
export const ARTICLE_ROUTES: Record<string, () => Reply> = Object.fromEntries(
  ARTICLES.map((article) => [`documentation/${article.slug}`, () => page(articlePage(article))]),
);

const contents = (title: string): View => ({
  title,
  parts: [
    heading(title),
    {
      kind: 'form',
      name: 'recherche',
      route: 'documentation',
      fields: [{ name: 'recherche', label: 'Rechercher', type: 'search' }],
      submit: 'Rechercher',
    },
    links(...ARTICLES.map(({ slug, title }) => ({ label: title, route: `documentation/${slug}` }))),
  ],
});

const articlePage = ({ title, parts }: Article): View => ({
  title,
  parts: [heading(title), ...parts, links({ label: 'Retour', route: 'documentation' })],
});
