/** Null: unknown. */
export function browserName(userAgent: string): string | null {
  if (/\bFirefox\//.test(userAgent)) return 'Mozilla Firefox';
  if (/\bEdg(A|iOS)?\//.test(userAgent)) return 'Microsoft Edge';
  if (/Chrome\//.test(userAgent)) return 'Google Chrome';
  return null;
}

/** As `Mozilla Firefox 153`; empty: unknown. */
export function browserVersion(userAgent: string): string {
  const [, version] = /(?:Firefox|Edg(?:A|iOS)?|Chrome)\/(\d+)(?!.*\bEdg)/.exec(userAgent) ?? [];
  const name = browserName(userAgent);
  return name === null ? '' : [name, version].filter(Boolean).join(' ');
}
