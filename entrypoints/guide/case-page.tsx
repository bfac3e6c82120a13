import { AdvicePage } from '../../components/guide/advice-page.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import type { CaseId, Choice } from '../../lib/triage/case.ts';
import { CASES } from '../../lib/triage/cases.ts';
import { type Onward, onwardTo } from '../../lib/triage/onward.ts';

interface CasePageProps {
  id: CaseId;
  picked: Choice | undefined;
  back: Onward;
  /** As the user reads them. */
  answers: readonly string[];
  /** As the assistance request tells them. */
  path: readonly string[];
  waiting: string | null;
}

const print = () => window.print();

export function CasePage({ id, picked, path, ...shown }: CasePageProps) {
  const found = CASES[id];
  const advice = catalogue.find((one) => one.id === found.advice);
  if (!advice) return null;
  const carry = async () => {
    const { carryOver } = await import('./carry-over.ts');
    await carryOver({ situation: picked?.situation ?? found.situation, path });
  };
  return (
    <AdvicePage
      {...shown}
      advice={advice}
      picked={picked}
      found={{
        id,
        title: found.title ?? advice.title,
        onward: found.afterwards.map(onwardTo),
        ...(found.asks && { asks: found.asks }),
      }}
      onCarry={() => void carry()}
      onPrint={print}
    />
  );
}
