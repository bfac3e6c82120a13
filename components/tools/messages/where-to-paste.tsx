import { stepsOf } from '../../../lib/advice/advice.ts';
import { wayToAssistance } from '../../../lib/advice/assistance.ts';
import { SaidStep } from '../../advice/said-step.tsx';

/** Where the text goes: the support has a form on the site, no address. */
export function WhereToPaste() {
  return (
    <div class="small">
      <p>Où coller ce texte&nbsp;:</p>
      <ol class="path">
        {stepsOf({ steps: wayToAssistance }).map((step) => (
          <li key={step}>
            <SaidStep text={step} />
          </li>
        ))}
      </ol>
    </div>
  );
}
