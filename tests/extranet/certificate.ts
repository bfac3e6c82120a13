import { generate } from 'selfsigned';
import { HOST, HOSTS } from './host.ts';

/** A throwaway key and certificate for the stand-in, in PEM. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: HOST }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
