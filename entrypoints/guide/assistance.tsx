import { useEffect, useState } from 'preact/hooks';
import { AssistanceView } from '../../components/tools/assistance/assistance-view.tsx';
import type { ParsePhone } from '../../lib/tools/request/assistance-request.ts';
import { firstRequest, requestItem } from './request-item.ts';
import { useStored } from './use-stored.ts';

/** The assistance request, kept as it is typed. */
export function AssistancePage() {
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

/** The telephone rules weigh more than the whole guide: they come only here, after the form. */
function usePhoneRules(): ParsePhone | undefined {
  const [rules, setRules] = useState<{ parsePhone: ParsePhone }>();
  useEffect(() => {
    let current = true;
    import('../../lib/tools/request/phone.ts').then(
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
