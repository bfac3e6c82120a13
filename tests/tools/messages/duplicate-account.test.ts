import { describe, expect, it } from 'vitest';
import { duplicateAccountMessage } from '../../../lib/tools/messages/duplicate-account.ts';

const empty = { firstEmail: '', firstLogin: '', name: '', siret: '' };

describe('the message about a duplicate account', () => {
  it('needs the e-mail address and the login of the first account', () => {
    expect(duplicateAccountMessage(empty).missing.map(({ field }) => field)).toEqual([
      'firstEmail',
      'firstLogin',
    ]);
  });

  it('confirms that the first account may be deleted', () => {
    const { missing, warnings, text } = duplicateAccountMessage({
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
});
