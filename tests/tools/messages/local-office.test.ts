import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../lib/log-in/attempts.ts';
import { emptyOfficeDraft, officeMessage, triesIn } from '../../../lib/tools/messages/local-office.ts';

const NOW = new Date(2026, 10, 28, 18, 0).getTime();
const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 5).getTime();
const journal: Attempt[] = [
  { at: at(26, 9), place: 'https://activitepartielle.emploi.gouv.fr/aparts/', outcome: 'refused' },
  { at: at(27, 9), place: 'https://activitepartielle.emploi.gouv.fr/aparts/', outcome: 'locked' },
  { at: at(27, 10), place: 'https://activitepartielle.emploi.gouv.fr/aparts/', outcome: 'tried' },
  { at: at(27, 11), place: 'https://activitepartielle.emploi.gouv.fr/aparts/', outcome: 'succeeded' },
  { at: at(28, 9), place: 'https://activitepartielle.emploi.gouv.fr/aparts/', outcome: 'explained' },
];
const draft = { ...emptyOfficeDraft(), siret: '73282932000074', name: 'Jeanne Martin' };

describe('the message to the DDETS', () => {
  it('tells when each log-in failed, in the user’s own time', () => {
    const { text } = officeMessage(draft, triesIn(journal, NOW));
    expect(text).toMatch(/26\/11\/2026 à 09:05\s: connexion refusée/);
    expect(text).toMatch(/27\/11\/2026 à 09:05\s: compte bloqué/);
    expect(text).toMatch(/28\/11\/2026 à 09:05\s: le site a répondu autre chose/);
    expect(text).toMatch(/27\/11\/2026 à 10:05\s: pas de réponse vue/);
    expect(text).toContain('73282932000074');
    expect(text).toContain('Jeanne Martin');
  });

  it('never tells of a log-in that succeeded, nor of a time that is not past or long past', () => {
    const tries = triesIn(
      [
        ...journal,
        { at: NOW + 1, place: '', outcome: 'refused' },
        { at: at(-20, 9), place: '', outcome: 'refused' },
      ],
      NOW,
    );
    expect(tries.map((one) => one.at)).toEqual([at(26, 9), at(27, 9), at(27, 10), at(28, 9)]);
  });

  it('leaves out what the user struck out', () => {
    const tries = triesIn(journal, NOW);
    const { text } = officeMessage({ ...draft, struck: [at(27, 9)] }, tries);
    expect(text).not.toContain('compte bloqué');
    expect(text).toContain('connexion refusée');
    const without = officeMessage({ ...draft, struck: tries.map((one) => one.at) }, tries).text;
    expect(without).toMatch(/Dates et heures de mes essais\s:\n/);
    expect(without).not.toContain('connexion refusée');
  });

  it('keeps the places to fill in by hand where nothing is known', () => {
    const { text, missing } = officeMessage(emptyOfficeDraft(), []);
    expect(text).toMatch(/SIRET de l’établissement\s:\n/);
    expect(text).toMatch(/Message affiché par le site\s:\n/);
    expect(missing).toContain('siret');
  });

  it('holds no password and no address of a session', () => {
    const { text, warnings } = officeMessage({ ...draft, shown: 'mdp Toto1234' }, triesIn(journal, NOW));
    expect(text).not.toContain('Toto1234');
    expect(warnings.map(({ field, kind }) => [field, kind])).toEqual([['shown', 'password']]);
    expect(text.match(/https:\S+/g)).toEqual(['https://activitepartielle.emploi.gouv.fr),']);
  });
});
