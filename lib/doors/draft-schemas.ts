import { emptyMailGrid } from '../tools/request/mail/mail-grid.ts';
import { z } from './schema.ts';

/** A field that cannot be read comes back empty, the others as they were typed. */
const text = z.catch(z.string().check(z.maxLength(12_000_000)), '');
const texts = z.catch(z.array(z.string().check(z.maxLength(10_000))), () => []);
const times = z.catch(z.array(z.number().check(z.nonnegative(), z.maximum(8.64e15))), () => []);
const fieldNames = z.catch(
  z.array(z.enum(['email', 'sirets', 'phone', 'name', 'situation', 'browser', 'pageAddress', 'remarks'])),
  () => [],
);
const mail = z.catch(
  z.object({
    receipt: z.catch(z.enum(['received', 'missing', 'unknown']), 'unknown'),
    date: text,
    time: text,
  }),
  () => emptyMailGrid().habilitation,
);
export const mailsSchema = z.catch(
  z.object({ identifier: mail, password: mail, habilitation: mail }),
  emptyMailGrid,
);

export const draftSchema = z.object({
  email: text,
  sirets: text,
  phone: text,
  name: text,
  situation: text,
  path: texts,
  mails: mailsSchema,
  tried: texts,
  browser: text,
  attempts: times,
  pageAddress: text,
  remarks: text,
  asTyped: fieldNames,
});

export const duplicateSchema = z.object({
  firstEmail: text,
  firstLogin: text,
  name: text,
  siret: text,
  asTyped: z.catch(z.array(z.enum(['firstEmail', 'firstLogin', 'name', 'siret'])), () => []),
});

export const officeSchema = z.object({
  siret: text,
  shown: text,
  name: text,
  struck: times,
  asTyped: z.catch(z.array(z.enum(['siret', 'shown', 'name'])), () => []),
});

export const itMessageSchema = z.object({
  mailbox: text,
  name: text,
  filter: z.catch(z.enum(['', 'mailinblack', 'altospam', 'microsoft365', 'generic']), ''),
});
