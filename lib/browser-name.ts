/** The name by which the user knows this browser, or null for one we have no words for. */
export function browserName(userAgent: string): string | null {
  if (/\bFirefox\//.test(userAgent)) return 'Mozilla Firefox';
  if (/\bEdg(A|iOS)?\//.test(userAgent)) return 'Microsoft Edge';
  if (/Chrome\//.test(userAgent)) return 'Google Chrome';
  return null;
}
