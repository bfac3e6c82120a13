import { useRef, useState } from 'preact/hooks';
import { hostIn } from '../../lib/page/hosts.ts';

export interface AllowedHostsProps {
  /** The granted patterns, without the extranet's. */
  hosts: readonly string[];
  /** False: the browser did not take it. */
  onGiveBack(pattern: string): Promise<boolean>;
}

/** The hosts beside the extranet where the user has allowed help, to be given back. */
export function AllowedHosts({ hosts, onGiveBack }: AllowedHostsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  const giveBack = async (pattern: string) => {
    const isGone = await onGiveBack(pattern);
    say(isGone ? `C’est fait : l’aide ne vient plus sur ${hostWords(pattern)}.` : NOT_TAKEN);
    heading.current?.focus();
  };
  return (
    <section class="card result" aria-labelledby="allowed-hosts">
      <h2 id="allowed-hosts" tabIndex={-1} ref={heading}>
        Sites où l’aide vient
      </h2>
      <p>Sur l’extranet, et là où vous l’avez appelée par l’icône de l’outil.</p>
      {hosts.length === 0 && <p>Aucun autre site pour l’instant.</p>}
      <ul class="pause-list">
        {hosts.map((pattern) => (
          <li key={pattern}>
            <span>{hostWords(pattern)}</span>
            <button type="button" class="button small" onClick={() => void giveBack(pattern)}>
              Ne plus aider ici<span class="unseen"> : {hostWords(pattern)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="said small">
        {said}
      </p>
    </section>
  );
}

const NOT_TAKEN = 'Le navigateur a gardé l’accès : retirez-le dans ses réglages d’extensions.';

/** A browser's own settings may give all sites of a name. */
function hostWords(pattern: string): string {
  const host = hostIn(pattern) ?? pattern;
  return host.startsWith('*.') ? `tous les sites de ${host.slice(2)}` : host;
}
