import { oneLine } from '../one-line.ts';
import { doubtful, plain, type ReadField } from '../read-field.ts';
import { checkEmail } from './email.ts';

/** Reads the user's own address; a sender of the ASP cannot be it. */
export function readMailboxField(raw: string): ReadField {
  const { state, address, message, suggestion, choices } = checkEmail(raw);
  const said = { message: message ?? '', ...(suggestion && { suggestion }), ...(choices && { choices }) };
  if (state === 'asp-sender') return { text: '', doubtful: false, warnings: [said] };
  if (message !== undefined) return doubtful(address, said);
  return plain(address, address === oneLine(raw) ? undefined : `Dans la demande : ${address}`);
}
