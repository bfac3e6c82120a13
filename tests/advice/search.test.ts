import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { createSearch } from '../../lib/advice/search.ts';

const search = createSearch(catalogue);
const ids = (text: string) => search(text).map((advice) => advice.id);

/** What people type, errors included, and the advice they should see first. */
const QUERIES: readonly (readonly [string, string])[] = [
  ['mdp oublié', 'recover-credentials'],
  ['mdp oublier', 'recover-credentials'],
  ['mot de passe', 'recover-credentials'],
  ['mot de pase perdu', 'recover-credentials'],
  ['j’ai perdu mon mot de passe', 'recover-credentials'],
  ['MOT DE PASSE INCORRECT', 'recover-credentials'],
  ['login', 'recover-credentials'],
  ['identifient oublié', 'recover-credentials'],
  ['je n’arrive pas à me connecter', 'recover-credentials'],
  ['conection impossible', 'recover-credentials'],
  ['spam', 'check-spam'],
  ['indésirables', 'check-spam'],
  ['indesirabels', 'check-spam'],
  ['pouriel', 'check-spam'],
  ['junk', 'check-spam'],
  ['je n’ai pas reçu le mail', 'check-spam'],
  ['pas recu de courriel', 'check-spam'],
  ['mél non reçu', 'check-spam'],
  ['noreply@asp-public.fr', 'check-spam'],
  ['e-mail', 'check-spam'],
  ['captcha', 'security-code'],
  ['captcah', 'security-code'],
  ['code image', 'security-code'],
  ['lettres illisibles', 'security-code'],
  ['code de securite', 'security-code'],
  ['cryptograme', 'security-code'],
  ['compte bloqué', 'request-assistance'],
  ['compte verouillé', 'request-assistance'],
  ['contacter le support', 'request-assistance'],
  ['numero de telephone', 'request-assistance'],
  ['edge', 'switch-browser'],
  ['navigateur', 'switch-browser'],
  ['firefoxe', 'switch-browser'],
  ['sylae', 'existing-asp-account'],
  ['service civique', 'existing-asp-account'],
  ['question secrete', 'secret-question'],
  ['réponse secrète oubliée', 'secret-question'],
  ['siret existe déja', 'siret-registered'],
  ['siret déjà utilisé', 'siret-registered'],
  ['plusieurs siret', 'multi-establishment'],
  ['200', 'multi-establishment'],
  ['nouveau siret', 'siret-changed'],
  ['aucun établissement', 'no-establishment'],
  ['rattachement', 'no-establishment'],
  ['habilitation pas reçue', 'wait-habilitation'],
  ['combien de temps attendre', 'wait-activation'],
  ['expert comptable', 'third-party'],
  ['cabinet de paie', 'third-party'],
  ['mailinblack', 'allow-sender'],
  ['anti spam', 'allow-sender'],
  ['erreur 503', 'service-unavailable'],
  ['site en panne', 'service-unavailable'],
  ['maintenence', 'service-unavailable'],
  ['arnaque', 'phishing'],
  ['faux mail rib', 'phishing'],
  ['supprimer un compte', 'duplicate-account'],
  ['doublon', 'duplicate-account'],
  ['faute dans mon adresse', 'wrong-email'],
  ['ajouter un collègue', 'first-user'],
  ['créer un compte', 'first-user'],
  ['message d’erreur', 'recover-credentials'],
  ['ça marche pas', 'request-assistance'],
  ['boîte mail', 'check-spam'],
  ['pas de mél dans ma boite', 'check-spam'],
  ['mo', 'recover-credentials'],
  ['mot d', 'recover-credentials'],
  ['60 heures', 'wait-activation'],
  ['mot de passe expiré', 'expired-password'],
  ['ddets', 'local-office'],
  ['30 jours', 'local-office'],
  ['je narrive pas a me connecter', 'recover-credentials'],
  ['jai oublier mon mdp', 'recover-credentials'],
  ['conexion refuser', 'recover-credentials'],
  ['ou est le lien', 'recover-credentials'],
  ['mot passe invalide', 'recover-credentials'],
  ['compte bloquer', 'request-assistance'],
  ['compte bloquée', 'request-assistance'],
  ['contacter asp', 'request-assistance'],
  ['trop de tentative', 'request-assistance'],
  ['le site marche pas', 'service-unavailable'],
  ['page blanche', 'service-unavailable'],
  ['mail bizarre', 'phishing'],
  ['premiere connexion', 'first-user'],
  ['cgu', 'first-user'],
  ['jai rien recu', 'check-spam'],
  ['courier indesirable', 'check-spam'],
  ['pas recu le mail', 'check-spam'],
  ['capcha', 'security-code'],
  ['majuscule ou minuscule', 'security-code'],
  ['image a recopier', 'security-code'],
  ['siret deja utiliser', 'siret-registered'],
  ['ma collegue est partie', 'siret-registered'],
  ['400 siret', 'multi-establishment'],
  ['je vois pas mon entreprise', 'no-establishment'],
  ['delai depasse', 'local-office'],
  ['date limite ce soir', 'local-office'],
  ['ca marchait hier', 'expired-password'],
  ['question secrete oubliée', 'secret-question'],
  ['mauvaise adresse mail', 'wrong-email'],
  ['quel navigateur', 'switch-browser'],
  ['2 comptes', 'duplicate-account'],
  ['activation compte', 'wait-activation'],
  ['comptable client', 'third-party'],
  ['service informatique', 'allow-sender'],
];

describe('search in the guide', () => {
  it.each(QUERIES)('someone who types « %s » sees %s first', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it('finds every advice by its own title', () => {
    for (const { id, title } of catalogue) expect(ids(title)[0]).toBe(id);
  });

  it('leaves out what holds only one of the words when an advice holds them all', () => {
    expect(ids('compte')).toContain('multi-establishment');
    expect(ids('supprimer un compte')).not.toContain('multi-establishment');
  });

  it('still helps when one of the words is nowhere in the guide', () => {
    expect(ids('captcha xylophone')[0]).toBe('security-code');
  });

  it.each(['', '   ', 'de la le', '?!', 'xqzwvk', '♥'])('finds nothing for « %s »', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', '\ud800', '('.repeat(50), 'mot '.repeat(200_000)])(
    'takes odd input number %# without harm',
    (text) => {
      expect(Array.isArray(search(text))).toBe(true);
    },
  );

  it('never throws and never shows an advice twice, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        (text) => {
          const found = ids(text);
          expect(new Set(found).size).toBe(found.length);
        },
      ),
    );
  });
});
