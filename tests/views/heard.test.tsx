import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Actions } from '../../components/lead/actions.tsx';
import { Pausing } from '../../components/popup/pausing.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { GuidePage } from '../../entrypoints/guide/page.tsx';
import { leadOf } from '../../entrypoints/popup/rest.ts';

const MOST = 120;
/** Paragraphs and ends are not worth a line; texts within a link are said with it. */
const worthALine = (phrase: string) => !/^(end of |paragraph$|end, )/.test(phrase);

/** What a screen reader says from the first word to the last. */
async function heard(container: Element): Promise<string[]> {
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  while ((await virtual.spokenPhraseLog()).length < MOST) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === first) break;
  }
  const log = (await virtual.spokenPhraseLog()).slice(1, -1);
  return log.map((phrase) => phrase.replaceAll('\u00a0', ' ')).filter(worthALine);
}

/** What is heard of the view itself, at a place of the guide. */
async function heardAt(hash: string, heading: RegExp): Promise<string[]> {
  location.hash = hash;
  render(<GuidePage />);
  await screen.findByRole('heading', { level: 1, name: heading });
  return heard(screen.getByRole('main'));
}

beforeEach(() => {
  window.scrollTo = () => undefined;
});
afterEach(async () => {
  await virtual.stop();
  cleanup();
});

describe('who hears the popup instead of seeing it', () => {
  it('is told of a refused log-in first, then what else there is', async () => {
    const ignore = () => undefined;
    const { container } = render(
      <Popup
        state={{ kind: 'noticed', place: '', signals: ['login-failed'] }}
        lead={leadOf(['login-failed'])}
        Actions={Actions}
        at={null}
        pausing={{
          pauses: [],
          now: 0,
          unsaved: false,
          View: Pausing,
          onOpen: ignore,
          titleOf: ignore,
          onPause: ignore,
          onResume: ignore,
        }}
        loadSearch={() => Promise.resolve(() => [])}
        onRemedy={ignore}
        onAct={ignore}
      />,
    );
    expect(await heard(container)).toMatchInlineSnapshot(`
      [
        "Aide à la connexion",
        "non officiel",
        "link, Réglages",
        "Réglages",
        "main",
        "region, Connexion refusée",
        "status",
        "heading, Connexion refusée, level 1",
        "Que vous manque-t-il ?",
        "button, Mon identifiant",
        "button, Mon mot de passe",
        "search",
        "Chercher dans le guide",
        "searchbox, Chercher dans le guide, placeholder Chercher : spam, code, SIRET…",
        "status",
        "heading, Ce qui vous bloque, level 2",
        "list, Ce qui vous bloque",
        "listitem, level 1, position 1, set size 4",
        "link, Mails pas reçus",
        "Mails pas reçus",
        "listitem, level 1, position 2, set size 4",
        "link, Code de sécurité",
        "Code de sécurité",
        "listitem, level 1, position 3, set size 4",
        "link, Créer un compte",
        "Créer un compte",
        "listitem, level 1, position 4, set size 4",
        "link, Compte sans établissement",
        "Compte sans établissement",
        "heading, Préparer, level 2",
        "list, Préparer",
        "listitem, level 1, position 1, set size 2",
        "link, Ma demande d’assistance",
        "Ma demande d’assistance",
        "listitem, level 1, position 2, set size 2",
        "link, Mes SIRET par 200",
        "Mes SIRET par 200",
        "contentinfo",
        "link, Tout le guide",
        "button, Mettre en pause, not expanded",
      ]
    `);
  });
});

describe('who hears the guide instead of seeing it', () => {
  it('is asked one thing, and given six answers and four tools', async () => {
    expect(await heardAt('#accueil', /bloque/)).toMatchInlineSnapshot(`
      [
        "heading, Qu’est-ce qui vous bloque ?, level 1",
        "search",
        "Décrivez ce qui vous bloque",
        "searchbox, Décrivez ce qui vous bloque, placeholder Exemple : mot de passe refusé",
        "status",
        "list, Ce qui vous bloque",
        "listitem, level 1, position 1, set size 6",
        "link, Connexion refusée",
        "listitem, level 1, position 2, set size 6",
        "link, Mails pas reçus",
        "Mails pas reçus",
        "listitem, level 1, position 3, set size 6",
        "link, Code de sécurité",
        "Code de sécurité",
        "listitem, level 1, position 4, set size 6",
        "link, Créer un compte",
        "listitem, level 1, position 5, set size 6",
        "link, Compte sans établissement",
        "listitem, level 1, position 6, set size 6",
        "link, Site en panne",
        "heading, Préparer, level 2",
        "list, Outils",
        "listitem, level 1, position 1, set size 4",
        "link, Demande d’assistance",
        "Demande d’assistance",
        "listitem, level 1, position 2, set size 4",
        "link, Mes SIRET par 200",
        "Mes SIRET par 200",
        "listitem, level 1, position 3, set size 4",
        "link, Message à l’informatique",
        "Message à l’informatique",
        "listitem, level 1, position 4, set size 4",
        "link, Vérifier un mail",
        "Vérifier un mail",
      ]
    `);
  });

  it('hears what to do about a refused log-in, step by step', async () => {
    expect(await heardAt('#conseil/recover-credentials/mot-de-passe', /refusée/)).toMatchInlineSnapshot(`
      [
        "article",
        "link, Accueil",
        "heading, Connexion refusée, level 1",
        "navigation, Que vous manque-t-il ?",
        "Que vous manque-t-il ?",
        "list",
        "listitem, level 1, position 1, set size 3",
        "link, Mon identifiant",
        "listitem, level 1, position 2, set size 3",
        "link, Mon mot de passe, current item",
        "listitem, level 1, position 3, set size 3",
        "link, Les deux",
        "list",
        "listitem, level 1, position 1, set size 3",
        "Ouvrez l’extranet.",
        "listitem, level 1, position 2, set size 3",
        "Cliquez sur",
        "J'ai oublié mon mot de passe",
        ".",
        "listitem, level 1, position 3, set size 3",
        "Suivez la procédure affichée.",
        "link, Ouvrir l’extranet",
        "heading, À savoir aussi, level 2",
        "list",
        "listitem, level 1, position 1, set size 1",
        "Sur Sylaé, un autre extranet de l’ASP, l’identifiant ressemble à « prénom.nom », pas à une adresse mail.",
        "information publique sans date, à vérifier sur l’extranet",
        "navigation, Si cela ne suffit pas",
        "heading, Si cela ne suffit pas, level 2",
        "list",
        "listitem, level 1, position 1, set size 6",
        "link, Le mail n’arrive pas",
        "Le mail n’arrive pas",
        "listitem, level 1, position 2, set size 6",
        "link, J’ai déjà un compte à l’ASP",
        "J’ai déjà un compte à l’ASP",
        "listitem, level 1, position 3, set size 6",
        "link, Mon mot de passe marchait avant",
        "Mon mot de passe marchait avant",
        "listitem, level 1, position 4, set size 6",
        "link, Mon compte est bloqué",
        "Mon compte est bloqué",
        "listitem, level 1, position 5, set size 6",
        "link, L’adresse ou la question secrète me bloque",
        "L’adresse ou la question secrète me bloque",
        "listitem, level 1, position 6, set size 6",
        "link, J’utilise Microsoft Edge",
        "J’utilise Microsoft Edge",
        "Sources",
        ":",
        "fiche « Difficultés de connexion » ; fiche « Message complet »",
        ".",
        "button, Imprimer ce conseil",
        "complementary",
        "heading, À préparer, level 2",
        "list",
        "listitem, level 1, position 1, set size 1",
        "Votre adresse de messagerie",
      ]
    `);
  });

  it('is asked where the creation of an account stands', async () => {
    expect(await heardAt('#questions/creation', /Où/)).toMatchInlineSnapshot(`
      [
        "link, Accueil",
        "heading, Où en êtes-vous ?, level 1",
        "Créer un compte",
        "list, Où en êtes-vous ?",
        "listitem, level 1, position 1, set size 7",
        "link, Je crée le premier compte de l’établissement",
        "Je crée le premier compte de l’établissement",
        "listitem, level 1, position 2, set size 7",
        "link, Le site refuse le SIRET : il existe déjà",
        "Le site refuse le SIRET : il existe déjà",
        "listitem, level 1, position 3, set size 7",
        "link, J’attends les mails de mon nouveau compte",
        "J’attends les mails de mon nouveau compte",
        "listitem, level 1, position 4, set size 7",
        "link, Le code de sécurité ne passe pas",
        "Le code de sécurité ne passe pas",
        "listitem, level 1, position 5, set size 7",
        "link, J’ai plus de 200 établissements",
        "J’ai plus de 200 établissements",
        "listitem, level 1, position 6, set size 7",
        "link, Je suis un cabinet, j’agis pour un client",
        "Je suis un cabinet, j’agis pour un client",
        "listitem, level 1, position 7, set size 7",
        "link, Le SIRET de l’établissement a changé",
        "Le SIRET de l’établissement a changé",
      ]
    `);
  });

  it('is asked for each of the three mails by its subject', async () => {
    expect(await heardAt('#questions/mails', /mails/)).toMatchInlineSnapshot(`
      [
        "link, Le mail n’arrive pas",
        "heading, Quels mails avez‑vous reçus ?, level 1",
        "Vérifiez l’objet du mail, sans oublier les indésirables (spams).",
        "group, « Identifiant de connexion à l'Agence de Services et de Paiement (ASP) »",
        "« Identifiant de connexion à l'Agence de Services et de Paiement (ASP) »",
        "«",
        "Identifiant de connexion à l'Agence de Services et de Paiement (ASP)",
        "»",
        "radio, Reçu, not checked, position 1, set size 2",
        "Reçu",
        "radio, Pas reçu, not checked, position 2, set size 2",
        "Pas reçu",
        "group, « Mot de passe de connexion à l'Agence de Services et de Paiement (ASP) »",
        "« Mot de passe de connexion à l'Agence de Services et de Paiement (ASP) »",
        "«",
        "Mot de passe de connexion à l'Agence de Services et de Paiement (ASP)",
        "»",
        "radio, Reçu, not checked, position 1, set size 2",
        "Reçu",
        "radio, Pas reçu, not checked, position 2, set size 2",
        "Pas reçu",
        "group, « Habilitation à l'activité partielle »",
        "« Habilitation à l'activité partielle »",
        "«",
        "Habilitation à l'activité partielle",
        "»",
        "radio, Reçu, not checked, position 1, set size 2",
        "Reçu",
        "radio, Pas reçu, not checked, position 2, set size 2",
        "Pas reçu",
        "button, Continuer",
        "button, Aucun des trois",
      ]
    `);
  });
});
