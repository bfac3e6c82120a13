/** A link that opens a mail program; the `@` stays as it is, which mail programs expect. */
export const mailtoOf = (email: string): string => `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
