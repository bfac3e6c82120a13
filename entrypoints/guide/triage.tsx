import { useEffect, useState } from 'preact/hooks';
import { TriageView } from '../../components/triage/triage-view.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { triage } from '../../lib/doors/draft-storage.ts';
import { withTriage } from '../../lib/triage/carry.ts';
import { newTriage, type TriageState } from '../../lib/triage/triage.ts';
import { requestItem } from './request-item.ts';
import { useStored } from './use-stored.ts';

const TOOLS = {
  'allow-sender': { href: '#informatique', label: 'Écrire au service informatique' },
  'duplicate-account': { href: '#doublon', label: 'Écrire la confirmation' },
  'multi-establishment': { href: '#comptes', label: 'Répartir mes SIRET' },
  phishing: { href: '#douteux', label: 'Vérifier un mail ou un lien' },
};

const stepAddress = (step: number) => `#questions/${step}`;

/** The triage. The address counts the answers given, so that the browser's own back button goes back by one. */
export function TriagePage({ rest }: { rest: string }) {
  const { value, set } = useStored(triage);
  const [erased, setErased] = useState<TriageState | null>(null);
  const reached = value?.steps.length;
  useEffect(() => {
    // Who has gone on meanwhile is not called back: of a new address, the view only hears after it has come.
    const isHere = location.hash.replace('/', '') === '#questions';
    if (rest === '' && reached !== undefined && isHere) location.replace(stepAddress(reached));
  }, [rest, reached]);
  if (value === null) return null;
  const state = { ...value, steps: value.steps.slice(0, stepIn(rest, value)) };
  const goTo = (next: TriageState, before: TriageState | null = null) => {
    set(next);
    setErased(before);
    location.hash = stepAddress(next.steps.length);
  };
  return (
    <TriageView
      state={state}
      catalogue={catalogue}
      tools={TOOLS}
      now={new Date()}
      onAnswer={(next) => goTo(next)}
      onGrid={({ grid }) => set({ ...value, grid })}
      onBack={() => {
        location.hash = stepAddress(state.steps.length - 1);
      }}
      onRestart={() => goTo(newTriage(), state)}
      onTakeBack={erased && (() => goTo(erased))}
      onCarry={() => void carry(state)}
    />
  );
}

function stepIn(rest: string, { steps }: TriageState): number {
  return /^\d{1,3}$/.test(rest) ? Number(rest) : steps.length;
}

async function carry(state: TriageState): Promise<void> {
  const request = await requestItem.read();
  await requestItem.write({ ...request, draft: withTriage(request.draft, state) });
  location.hash = '#assistance';
}
