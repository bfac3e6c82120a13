/** Written by a firm's own Fortinet filter, which may bear any name. */
const FORTINET = '/fmlurlsvc/';

/** In French: redirections and firms' own filters show the true name inside, but open another site first. */
export function heldLink({ hostname, pathname, search }: URL, registered: string): string[] {
  const inner = innerHost(pathname + search);
  if (inner === null || inner === hostname) return [];
  const said = `Ce lien en contient un autre, vers ${inner}\u00a0: c’est pourtant ${hostname} qui s’ouvrirait d’abord.`;
  const filter = `Les filtres Fortinet d’une entreprise écrivent leurs liens ainsi\u00a0: si ${registered} est la vôtre, demandez à votre service informatique.`;
  return pathname.startsWith(FORTINET) ? [said, filter] : [said];
}

function innerHost(text: string): string | null {
  const [, found = ''] = /(https?(?::|%3A)(?:\/|%2F){2}[^&#?\s]+)/i.exec(text) ?? [];
  const plain = found.replace(/%3A/gi, ':').replace(/%2F/gi, '/');
  return URL.parse(plain)?.hostname || null;
}
