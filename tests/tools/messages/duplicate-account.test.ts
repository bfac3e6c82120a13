import { describe, expect, it } from 'vitest';
import {
  duplicateAccountMessage,
  emptyDuplicateDraft,
} from '../../../lib/tools/messages/duplicate-account.ts';

const empty = emptyDuplicateDraft();

describe('the message about a duplicate account', () => {
  it('needs the e-mail address and the login of the first account', () => {
    expect(duplicateAccountMessage(empty).missing.map(({ field }) => field)).toEqual([
      'firstEmail',
      'firstLogin',
    ]);
  });

  it('confirms that the first account may be deleted', () => {
    const { missing, warnings, text } = duplicateAccountMessage({
      ...empty,
      firstEmail: 'ancienne@dupont.fr',
      firstLogin: 'jdupont',
      name: 'Jeanne Dupont',
      siret: '73282932000074',
    });
    expect({ missing, warnings }).toEqual({ missing: [], warnings: [] });
    expect(text).toMatch(/peut être supprimé/);
    expect(text).toContain('Adresse mail du premier compte\u00A0: ancienne@dupont.fr');
    expect(text).toContain('Identifiant (login) du premier compte\u00A0: jdupont');
  });

  it('leaves out a password typed in place of the login', () => {
    const { text, warnings, missing } = duplicateAccountMessage({ ...empty, firstLogin: 'Azerty123!' });
    expect(text).not.toContain('Azerty123!');
    expect(warnings).toMatchObject([{ field: 'firstLogin', kind: 'password' }]);
    expect(missing.map(({ field }) => field)).toContain('firstLogin');
  });

  it('takes a login with capitals and digits', () => {
    expect(duplicateAccountMessage({ ...empty, firstLogin: 'DUPONTj2020' }).warnings).toEqual([]);
  });

  it('offers a better spelling of the address', () => {
    const { warnings } = duplicateAccountMessage({ ...empty, firstEmail: 'jeanne@gmial.com' });
    expect(warnings).toMatchObject([{ field: 'firstEmail', suggestion: 'jeanne@gmail.com' }]);
  });

  it('marks what is doubtful, and says what it made of a copied address', () => {
    const { text, changes } = duplicateAccountMessage({
      ...empty,
      firstEmail: 'Jeanne <jeanne@dupont.fr>',
      siret: '73282932000075',
    });
    expect(text).toContain('Adresse mail du premier compte\u00A0: jeanne@dupont.fr\n');
    expect(text).toContain('SIRET\u00A0: 73282932000075 (à vérifier)');
    expect(changes).toEqual([{ field: 'firstEmail', message: 'Dans la demande\u00A0: jeanne@dupont.fr' }]);
  });

  it('takes as typed what the user wants so, also a login that looks like a password', () => {
    const { text, warnings } = duplicateAccountMessage({
      ...empty,
      firstLogin: 'Dupont&2020x',
      asTyped: ['firstLogin'],
    });
    expect(text).toContain('Dupont&2020x');
    expect(warnings).toEqual([]);
  });
});
