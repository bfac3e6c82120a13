/** The browser's full name, such as `Mozilla Firefox`; null where it is not one we know. */
export function browserName(userAgent: string): string | null {
  if (/\bFirefox\//.test(userAgent)) return 'Mozilla Firefox';
  if (/\bEdg(A|iOS)?\//.test(userAgent)) return 'Microsoft Edge';
  if (/Chrome\//.test(userAgent)) return 'Google Chrome';
  return null;
}

/** Name and main version, such as `Mozilla Firefox 153`; empty where the browser is not known. */
export function browserVersion(userAgent: string): string {
  const [, version] = /(?:Firefox|Edg(?:A|iOS)?|Chrome)\/(\d+)(?!.*\bEdg)/.exec(userAgent) ?? [];
  const name = browserName(userAgent);
  return name === null ? '' : [name, version].filter(Boolean).join(' ');
}
