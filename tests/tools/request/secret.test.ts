import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../lib/tools/request/assistance-draft.ts';
import { assistanceRequest } from '../../../lib/tools/request/assistance-request.ts';
import { withoutPasswords } from '../../../lib/tools/request/kept-draft.ts';
import { parsePhone } from '../../../lib/tools/request/phone/phone.ts';

describe('a password told in a sentence', () => {
  it.each([
    'MDP Toto1234',
    'pass Toto1234',
    'password Toto12345',
    'mot de passe Toto1234',
    'Mot de passe\nK7xpQ2mA',
    'Identifiant\ndupont75\nMot de passe\nK7xpQ2mA',
    'mot de passe (Bonjour1)',
    'mot de passe "bonjour"',
    'mot de passe « bonjour »',
    'mdp→Bonjour1',
    'mdp -> Bonjour1',
    'pwd/Bonjour1',
    'Mon mot de passe c’est Bonjour1',
    "mon mot de passe c'est Bonjour1",
    'm.d.p. : Bonjour1',
    'motdepasse:Bonjour1',
    'mot de passe actuel Bonjour1 est refusé',
    'le mot de passe que j’utilise, Bonjour1, est refusé',
    'mot de passe Soleil-2024',
    'mot de passe 482913',
    'login dupont75 / mdp Toto1234',
    'MOT DE PASSE : BONJOUR1',
  ])('is left out of the request and of what is kept: %s', (remarks) => {
    const draft = { ...emptyDraft(), remarks };
    const { text, warnings } = assistanceRequest(draft);
    expect(warnings.map(({ field, kind }) => [field, kind])).toEqual([['remarks', 'password']]);
    expect(text).not.toContain(remarks);
    expect(withoutPasswords(draft).remarks).toBe('');
  });

  it.each([
    'J’ai reçu le mot de passe le 12/11/2026 à 10h30.',
    'Le mot de passe ne marche pas depuis 2024.',
    'J’ai changé de mot de passe 3 fois.',
    'Le mot de passe est refusé, mon identifiant est dupont75.',
    'Mot de passe oublié : rien ne vient, numéro de dossier AP-2026-000123.',
    'Le mot de passe marche sous Windows11 mais pas avec Edge140.',
    'Mot de passe refusé pour le SIRET 55208131700018.',
    'Mot de passe refusé, rappelez-moi au 0612345678.',
    "« J'ai oublié mon mot de passe » ne marche pas.",
    'J’ai cliqué sur « mot de passe oublié ».',
    'Je n’ai ni identifiant ni mot de passe.',
    'Mot de passe\nIdentifiant\nrien ne marche',
    'mot de passe reçu par marie.dupont2@exemple.fr',
    'Mot de passe : voir le mail du 3 novembre',
  ])('an ordinary sentence about passwords stays: %s', (remarks) => {
    const { text, warnings } = assistanceRequest({ ...emptyDraft(), remarks });
    expect(warnings).toEqual([]);
    expect(text).toContain(remarks);
  });
});

describe('a telephone number as people write it', () => {
  const read = (phone: string) => assistanceRequest({ ...emptyDraft(), phone }, parsePhone);

  it('with its country code in brackets is read', () => {
    expect(read('(+33) 6 12 34 56 78').text).toMatch(/06 12 34 56 78 \(saisi\s: \(\+33\) 6 12 34 56 78\)/);
    expect(read('(+33) 6 12 34 56 78').warnings).toEqual([]);
  });

  it('twice, with nothing but a blank between, is a choice or one', () => {
    expect(read('0612345678 0712345678').warnings[0]).toMatchObject({
      choices: ['06 12 34 56 78', '07 12 34 56 78'],
    });
    expect(read('06 12 34 56 78 07 12 34 56 78').warnings[0]).toMatchObject({
      choices: ['06 12 34 56 78', '07 12 34 56 78'],
    });
    expect(read('06 12 34 56 78 06 12 34 56 78').warnings[0]).toMatchObject({ suggestion: '06 12 34 56 78' });
  });

  it('that is a SIRET is called so', () => {
    expect(read('552 081 317 00018').warnings[0]?.message).toMatch(/SIRET/);
  });
});
