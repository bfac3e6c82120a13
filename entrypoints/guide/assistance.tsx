import '../../assets/request.css';
import { useEffect, useState } from 'preact/hooks';
import { AssistanceView } from '../../components/tools/assistance/assistance-view.tsx';
import type { ParsePhone } from '../../lib/tools/request/assistance-request.ts';
import { beginRequest } from './carry-over.ts';
import { firstRequest, requestItem } from './request-item.ts';
import { useStored } from './use-stored.ts';

/** The request, begun with what has happened where the address says so. */
export function AssistancePage({ rest }: { rest: string }) {
  return useBegun(rest) ? <Request /> : null;
}

/**
 * Whether the request that the address names is begun; the address then no longer names it, so that a reload begins
 * nothing.
 */
function useBegun(name: string): boolean {
  const [begun, setBegun] = useState(name === '');
  useEffect(() => {
    if (name === '') return;
    const done = () => {
      history.replaceState(null, '', '#assistance');
      setBegun(true);
    };
    // What cannot be kept leaves an empty form, which says so itself.
    void beginRequest(name).then(done, done);
  }, [name]);
  return begun;
}

function Request() {
  const { value, unsaved, update } = useStored(requestItem);
  const parsePhone = usePhoneRules();
  if (value === null) return null;
  return (
    <AssistanceView
      {...value}
      unsaved={unsaved}
      parsePhone={parsePhone}
      now={new Date()}
      onDraft={(part) => update((now) => ({ ...now, draft: { ...now.draft, ...part } }))}
      onKept={(kept) => update((now) => ({ ...now, kept }))}
      onErase={async () => {
        const draft = await firstRequest();
        update((now) => ({ ...now, draft, kept: false }));
      }}
    />
  );
}

/** The telephone rules weigh more than the whole guide: they come after the form. */
function usePhoneRules(): ParsePhone | undefined {
  const [rules, setRules] = useState<{ parsePhone: ParsePhone }>();
  useEffect(() => {
    let current = true;
    import('../../lib/tools/request/phone/phone.ts').then(
      (loaded) => current && setRules(loaded),
      // Without them the number goes into the request as typed.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return rules?.parsePhone;
}
