/** The name by which the user knows this browser, or null for one we have no words for. */
export function browserName(userAgent: string): string | null {
  if (/\bFirefox\//.test(userAgent)) return 'Mozilla Firefox';
  if (/\bEdg(A|iOS)?\//.test(userAgent)) return 'Microsoft Edge';
  if (/Chrome\//.test(userAgent)) return 'Google Chrome';
  return null;
}

/** Name and version for the support, as `Mozilla Firefox 153`; empty for a browser we have no words for. */
export function browserVersion(userAgent: string): string {
  const [, version] = /(?:Firefox|Edg(?:A|iOS)?|Chrome)\/(\d+)(?!.*\bEdg)/.exec(userAgent) ?? [];
  const name = browserName(userAgent);
  return name === null ? '' : [name, version].filter(Boolean).join(' ');
}
