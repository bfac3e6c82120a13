import { wayToAssistance } from '../../../lib/advice/assistance.ts';

/** Where the text goes: the support has a form on the site, no address. */
export function WhereToPaste() {
  return (
    <div class="small">
      <p>Où coller ce texte&nbsp;:</p>
      <ol class="path">
        {wayToAssistance.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
