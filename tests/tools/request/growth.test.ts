// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../../../lib/tools/request/assistance-draft.ts';
import { assistanceRequest } from '../../../lib/tools/request/assistance-request.ts';
import { checkEmail } from '../../../lib/tools/request/mail/email.ts';
import { parsePhone } from '../../../lib/tools/request/phone/phone.ts';
import { looksSecret } from '../../../lib/tools/request/secret.ts';
import { growth, HOSTILE } from '../growth.ts';

const field = (name: 'email' | 'phone' | 'name' | 'remarks' | 'sirets' | 'pageAddress') => (text: string) =>
  assistanceRequest({ ...emptyDraft(), [name]: text } satisfies Draft, parsePhone);

/** Eight times the text: 8 is linear, 64 is quadratic. */
const LINEAR = 24;

describe('a text eight times as long takes about eight times as long', () => {
  it.each([
    ['in the address', checkEmail],
    ['in the address as part of the request', field('email')],
    ['in the telephone number', field('phone')],
    ['in the name', field('name')],
    ['in the remarks', field('remarks')],
    ['in the list of SIRET', field('sirets')],
    ['in the address of the page', field('pageAddress')],
    ['where a password is looked for', (text: string) => looksSecret(text, 'prose')],
  ] as const)(
    '%s',
    (_, read) => {
      const slow = HOSTILE.map((noise) => [noise, growth(read, noise)] as const).filter(
        ([, times]) => times > LINEAR,
      );
      expect(slow).toEqual([]);
    },
    60_000,
  );
});
