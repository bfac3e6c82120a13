import { describe, expect, it } from 'vitest';
import { FILTERS, itMessage, mailtoWithoutRecipient } from '../../../lib/tools/messages/it-message.ts';

const SENDERS = ['no-reply@asp-public.fr', 'noreply@asp-public.fr', 'notifications-ap@asp-public.fr'];
const SUBJECTS = [
  "Identifiant de connexion à l'Agence de Services et de Paiement (ASP)",
  "Mot de passe de connexion à l'Agence de Services et de Paiement (ASP)",
  "Habilitation à l'activité partielle",
];

describe('the message to the IT department', () => {
  it.each([...SENDERS, ...SUBJECTS])('holds, letter for letter: %s', (fact) => {
    expect(itMessage().text).toContain(fact);
  });

  it('says where each sender is known from', () => {
    expect(itMessage().text).toMatch(/no-reply@asp-public\.fr \(fiche «\u00A0Message complet\u00A0»\)/);
    expect(itMessage().text).toMatch(
      /noreply@asp-public\.fr \(fiche «\u00A0Difficultés de connexion\u00A0»\)/,
    );
    expect(itMessage().text).toMatch(/notifications-ap@asp-public\.fr \(information publique de 2020/);
  });

  it('asks to release what waits and warns against allowing without SPF and DKIM', () => {
    expect(itMessage().text).toMatch(/libérer les mails en attente/);
    expect(itMessage().text).toMatch(/SPF et DKIM/);
  });

  it.each(FILTERS.map(({ id, name }) => [name, id] as const))(
    'has ready lines for %s with all senders',
    (name, id) => {
      const { text } = itMessage({ filter: id });
      expect(text).toContain(`${name}\u00A0:`);
      const lines = FILTERS.find((filter) => filter.id === id)?.lines.join('\n');
      for (const sender of SENDERS) expect(lines).toContain(sender);
    },
  );

  it('names only the product that was chosen', () => {
    const { text, annex } = itMessage({ filter: 'altospam' });
    expect(text).not.toMatch(/Mailinblack|Microsoft/);
    expect(annex).toBe('');
  });

  it('stays short where the product is not known, with the lines of all of them apart', () => {
    const { text, annex } = itMessage();
    for (const { name, lines } of FILTERS) {
      expect(text).not.toContain(lines[0]);
      expect(annex).toContain([`${name}\u00A0:`, ...lines].join('\n'));
    }
  });

  it('names the mailbox and the person when they are known', () => {
    const { text } = itMessage({ mailbox: ' paie@dupont.fr\n', name: 'Jeanne\nDupont' });
    expect(text).toContain('pour paie@dupont.fr,');
    expect(text.endsWith('Jeanne Dupont\n')).toBe(true);
  });
});

describe('the new message in the mail program', () => {
  it.each([undefined, ...FILTERS.map(({ id }) => id)])(
    'is offered without a recipient, for one product or none: %s',
    (filter) => {
      const { mailto, text, subject } = itMessage({
        ...(filter && { filter }),
        mailbox: 'service.paie@dupont-et-fils.fr',
      });
      expect(mailto?.startsWith('mailto:?subject=')).toBe(true);
      const query = new URLSearchParams(mailto?.slice('mailto:?'.length));
      expect(query.get('subject')).toBe(subject);
      expect(query.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
    },
  );

  it('is not offered when it would be cut', () => {
    expect(itMessage({ name: 'é'.repeat(400) }).mailto).toBeNull();
    expect(mailtoWithoutRecipient('x', 'é'.repeat(400))).toBeNull();
  });
});
