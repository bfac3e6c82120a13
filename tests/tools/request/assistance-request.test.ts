import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft, retyped } from '../../../lib/tools/request/assistance-draft.ts';
import { assistanceRequest, type ParsePhone } from '../../../lib/tools/request/assistance-request.ts';

const SIRET = '73282932000074';
const full: Draft = {
  ...emptyDraft(),
  email: 'paie@dupont.fr',
  sirets: SIRET,
  phone: '06 12 34 56 78',
  name: 'Jeanne Dupont',
  situation: 'Mon mot de passe est refusé.',
  browser: 'Firefox 153',
};
const parsePhone: ParsePhone = (raw) => {
  if (raw.startsWith('06')) return { text: '06 12 34 56 78', kind: 'mobile' };
  return raw.startsWith('01') ? { text: '01 42 00 00 00', kind: 'fixed' } : null;
};
const request = (changes: Partial<Draft>) => assistanceRequest({ ...full, ...changes }, parsePhone);
const warned = (changes: Partial<Draft>) =>
  request(changes).warnings.map(({ field, kind }) => `${field}: ${kind}`);

describe('the request for the support', () => {
  it('says what is missing and why, in an empty form', () => {
    const { missing } = assistanceRequest(emptyDraft());
    expect(missing.map(({ field }) => field)).toEqual(['email', 'sirets', 'phone', 'name', 'situation']);
    expect(missing.every(({ why }) => why.length > 30)).toBe(true);
  });

  it('misses nothing once the main fields are there', () => {
    const { missing, warnings, text } = request({});
    expect({ missing, warnings }).toEqual({ missing: [], warnings: [] });
    for (const value of [full.email, SIRET, '06 12 34 56 78', full.name, full.situation, full.browser]) {
      expect(text).toContain(value);
    }
  });

  it('holds the same in its fields as in its text', () => {
    const { fields, text } = request({ tried: ['J’ai essayé Firefox.', 'Autre'], remarks: 'Deux\nlignes' });
    for (const { value } of fields) expect(text).toContain(value);
  });

  it('quotes the subjects of the mails letter for letter, with their dates', () => {
    const mails = {
      ...full.mails,
      habilitation: { receipt: 'received', date: '2026-03-24', time: '10:05' } as const,
    };
    expect(request({ mails }).text).toContain(
      "- «\u00A0Habilitation à l'activité partielle\u00A0»\u00A0: reçu le 24/03/2026 à 10:05",
    );
  });

  it('says nothing about mails when nobody filled in the grid', () => {
    expect(request({}).text).not.toContain('Habilitation');
  });

  it('gives the times of the last refused log-ins in the user’s own time', () => {
    const at = new Date(2026, 2, 24, 9, 5).getTime();
    expect(request({ attempts: [at] }).text).toContain('24/03/2026 à 09:05');
    expect(
      request({ attempts: Array.from({ length: 12 }, (_, index) => at + index * 60_000) }).text,
    ).toContain('(et 2 avant)');
  });

  it('takes session, query and hash off the page address', () => {
    const { text } = request({
      pageAddress: 'https://activitepartielle.emploi.gouv.fr/aparts/login.do;jsessionid=AB12?user=jeanne#top',
    });
    expect(text).toContain('https://activitepartielle.emploi.gouv.fr/aparts/login.do');
    expect(text).not.toMatch(/jsessionid|AB12|user=|#top/);
  });

  it('never proposes an e-mail to the support', () => {
    expect(JSON.stringify(request({ email: 'noreply@asp-public.fr' }))).not.toContain('mailto');
  });

  it('does not take a sender of the ASP for the user’s own address', () => {
    const { missing, text, warnings } = request({ email: 'no-reply@asp-public.fr' });
    expect(missing.map(({ field }) => field)).toEqual(['email']);
    expect(warnings[0]?.message).toContain('pas la vôtre');
    expect(text).not.toContain('no-reply@');
  });
});

describe('what is checked', () => {
  it('warns about a fixed line and about what is no telephone number', () => {
    expect(warned({ phone: '01 42 00 00 00' })).toEqual(['phone: check']);
    expect(warned({ phone: 'demain' })).toEqual(['phone: check']);
  });

  it('keeps the number as typed while the telephone rules are not loaded', () => {
    expect(assistanceRequest(full).text).toContain('06 12 34 56 78');
  });

  it('reads several SIRET and warns about a wrong one', () => {
    const { text, warnings } = request({ sirets: `${SIRET}, 35600000009075\n73282932000075` });
    expect(text).toContain(`${SIRET}, 35600000009075`);
    expect(warnings.map(({ field }) => field)).toEqual(['sirets']);
  });

  it('offers the lost zero without dropping the other lines', () => {
    const { warnings } = request({ sirets: `${SIRET}\n5520135400028\n12` });
    expect(warnings[0]?.suggestion).toBe(`${SIRET}\n05520135400028\n12`);
  });

  it('offers a better spelling of a well-known domain', () => {
    expect(request({ email: 'jeanne@gmial.com' }).warnings[0]?.suggestion).toBe('jeanne@gmail.com');
  });
});

describe('what is doubtful, changed or left out', () => {
  it.each([
    [{ phone: 'demain' }, 'Téléphone portable\u00A0: demain (à vérifier)'],
    [{ email: 'jeanne@gmial.com' }, 'Adresse de messagerie\u00A0: jeanne@gmial.com (à vérifier)'],
    [{ email: 'a@b.fr; c@d.fr' }, 'Adresse de messagerie\u00A0: a@b.fr; c@d.fr (à vérifier)'],
    [{ sirets: '73282932000075' }, 'SIRET\u00A0: 73282932000075 (à vérifier)'],
    [{ pageAddress: 'page de connexion' }, 'Page concernée\u00A0: page de connexion (à vérifier)'],
  ])('stands in the text with its mark: %j', (changes, line) => {
    expect(request(changes).text).toContain(line);
  });

  it('does not count as done', () => {
    expect(request({}).done).toEqual({ count: 5, of: 5 });
    expect(request({ phone: 'demain', name: '' }).done).toEqual({ count: 3, of: 5 });
    expect(assistanceRequest(emptyDraft()).done).toEqual({ count: 0, of: 5 });
  });

  it('says what it made of an address copied with a name', () => {
    const { text, changes, warnings } = request({ email: 'Marie Dupont <marie@dupont.fr>' });
    expect(text).toContain('Adresse de messagerie\u00A0: marie@dupont.fr\n');
    expect(changes).toEqual([{ field: 'email', message: 'Dans la demande\u00A0: marie@dupont.fr' }]);
    expect(warnings).toEqual([]);
  });

  it('says which lines of a list are left out', () => {
    const { changes } = request({ sirets: `Boulangerie\n${SIRET}\n${SIRET}` });
    expect(changes).toEqual([
      { field: 'sirets', message: 'Hors de la demande\u00A0: un numéro en double et une ligne sans numéro.' },
    ]);
  });

  it.each([
    ['email', 'Marie Dupont <marie@dupont.fr>'],
    ['phone', 'le matin'],
    ['name', 'Soleil2024!'],
    ['remarks', 'mdp=azerty12'],
  ] as const)('goes in as typed when the user says so: %s', (field, typed) => {
    const { text, warnings, changes } = request({ [field]: typed, asTyped: [field] });
    expect(text).toContain(typed);
    expect(text).not.toContain('(à vérifier)');
    expect({ warnings, changes }).toEqual({ warnings: [], changes: [] });
  });

  it('is looked at again once it is typed anew', () => {
    const draft: Draft = { ...full, name: 'Soleil2024!', asTyped: ['name', 'phone'] };
    expect(retyped(draft, 'name', 'Soleil2025!')).toEqual({ name: 'Soleil2025!', asTyped: ['phone'] });
  });

  it('keeps a page address that was typed without https', () => {
    expect(request({ pageAddress: 'activitepartielle.emploi.gouv.fr/aparts?x=1' }).text).toContain(
      'Page concernée\u00A0: https://activitepartielle.emploi.gouv.fr/aparts\n',
    );
  });
});

describe('a password typed by mistake', () => {
  it.each([
    ['remarks', 'Mon identifiant est jdupont et mon mot de passe : Toulouse'],
    ['remarks', 'mdp=azerty12'],
    ['remarks', 'mot de passe provisoire : x7Kp2qR'],
    ['remarks', 'mon mot de passe est Soleil2020'],
    ['remarks', 'J’ai essayé Tr0ub4dor&3 sans succès'],
    ['name', 'Azerty123!'],
    ['phone', 'Azerty123'],
    ['email', 'P@ssw0rd1'],
    ['situation', 'password: hunter22'],
  ] as const)('in « %s » is left out and warned about: %s', (field, value) => {
    const { warnings, text, fields } = request({ [field]: value });
    expect(warnings).toContainEqual(expect.objectContaining({ field, kind: 'password' }));
    const secret = value.split(/[ :=]+/).find((word) => /\d|Toulouse/.test(word)) ?? '';
    expect(text).not.toContain(secret);
    expect(JSON.stringify(fields)).not.toContain(secret);
  });

  it('in a line of what was tried is left out', () => {
    const { text, warnings } = request({ tried: ['J’ai essayé Firefox.', 'mdp : azerty12'] });
    expect(text).not.toContain('azerty12');
    expect(warnings).toContainEqual(expect.objectContaining({ field: 'tried', kind: 'password' }));
  });

  it.each([
    "« J'ai oublié mon mot de passe » ne marche pas.",
    'Le mot de passe : jamais reçu.',
    'mot de passe : oublié',
    'Mot de passe : reçu le 12/03/2020',
    'Le mot de passe est arrivé hier.',
    'Identifiant : refusé, mot de passe : refusé aussi',
    'J’ai appelé le 06 12 34 56 78 pour le SIRET 732 829 320 00074.',
    'Jean-Pierre.Martin2@exemple-paie.fr',
    'Je suis sous Windows 11 avec Firefox 153 depuis le COVID-19 !',
    'https://activitepartielle.emploi.gouv.fr/aparts/Login2.do?x=Y1',
    'Passage au SIRET suivant : impossible',
    'Dossier n°AP0752026 refusé',
    'Voir Liste_SIRET_2026.xlsx',
    'Voir Liste_SIRET_2026',
    'Tel:+33612345678',
    'Marie.Dupont@cabinet3a.example',
    'Mail:Marie.Dupont2@le64.fr,Paul@2ac-exemple.fr',
    'Marie.Dupont2@Departement77.fr;',
    'activitepartielle.emploi.gouv.fr/aparts/Login2.do?x=Y1&z=2',
    'C:\\Users\\Marie2\\Bureau\\Liste',
    'Siret=73282932000074',
    'Fait le 28/11/2026.',
    'Identifiant prénom.nom1',
    'Mot de passe:\u00A0jamais reçu',
    'Objet : « Mot de passe de connexion à l’Agence de Services et de Paiement (ASP) » : reçu',
  ])('is not seen in ordinary words: %s', (remarks) => {
    expect(warned({ remarks })).toEqual([]);
  });

  it.each([
    ['phone', 'Tel:+33612345678'],
    ['phone', 'Portable:06.12.34.56.78'],
    ['name', 'Dupont,Marie-Claire'],
    ['name', 'Dossier n°AP0752026'],
    ['email', 'Marie.Dupont@cabinet3a.example'],
    ['email', 'rh@4exemple.com'],
    ['email', 'Marie <paie2024@2ac-exemple.fr>'],
    ['email', 'Marie.Dupont2@le64'],
  ] as const)('is not seen in « %s »: %s', (field, value) => {
    expect(warned({ [field]: value })).not.toContain(`${field}: password`);
  });

  it.each(['jeanne.dupont', 'Jean.Dupont2@gmail'])('is not seen in an unfinished address: %s', (email) => {
    expect(warned({ email })).toEqual(['email: check']);
  });
});

describe('whatever is typed', () => {
  it('gives a text and never an error', () => {
    const word = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(
        fc.record({ email: word, sirets: word, phone: word, name: word, remarks: word, pageAddress: word }),
        (changes) => {
          expect(request(changes).text.startsWith('Bonjour,')).toBe(true);
        },
      ),
    );
  }, 20_000);

  it('answers a very long remark in reasonable time', () => {
    const began = performance.now();
    for (const noise of ['mot de passe ', 'a', '« ', 'mdp:', 'x@'])
      request({ remarks: noise.repeat(50_000), sirets: noise.repeat(20_000) });
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 20_000);
});
