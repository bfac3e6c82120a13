import { AllAdvice } from '../../components/guide/all-advice.tsx';
import { catalogue } from '../../lib/advice/catalogue.ts';
import { CASES, isCase } from '../../lib/triage/cases.ts';
import { CasePage } from './case-page.tsx';

const HOME = { label: 'Accueil', at: 'accueil' };
const print = () => window.print();

/** Shows `<id>` or `<id>/<choice>`; without a known one, all advice. */
export function AdvicePlace({ rest }: { rest: string }) {
  const [id = '', choice] = rest.split('/');
  if (!isCase(id)) return <AllAdvice catalogue={catalogue} print={print} />;
  const { asks } = CASES[id];
  const picked = asks?.choices.find((one) => one.id === choice);
  return (
    <CasePage
      id={id}
      picked={picked}
      back={HOME}
      answers={[]}
      path={asks && picked ? [`${asks.text} ${picked.label}`] : []}
      waiting={null}
    />
  );
}
