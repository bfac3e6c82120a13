import { guideAddress } from '../../lib/advice/guide-place.ts';
import { PIN_STEPS } from './pin-steps.ts';

/** What a new user reads once: what the tool does, what it never does, where to find it. */
export function WelcomeView({ browserName }: { browserName: string | null }) {
  return (
    <div class="welcome">
      <section class="card">
        <h2>Ce que fait l’outil</h2>
        <ul>
          <li>Il voit quand une connexion à l’extranet « activité partielle » est refusée.</li>
          <li>Il vous dit alors quoi faire, d’après les fiches d’aide publiées.</li>
          <li>Il garde tout le guide à portée de main, même sans connexion.</li>
        </ul>
      </section>
      <section class="card">
        <h2>Ce qu’il ne fait jamais</h2>
        <ul>
          <li>Il ne lit ni votre identifiant ni votre mot de passe.</li>
          <li>Il n’envoie rien : tout reste dans votre navigateur.</li>
          <li>Il ne clique pas et ne se connecte pas à votre place.</li>
          <li>Il ne lit aucun autre site.</li>
        </ul>
        <p class="notice">Cet outil n’est pas officiel. Ni l’ASP ni l’État ne l’ont fait.</p>
      </section>
      <WhereHelpAppears />
      <Pinning browserName={browserName} />
      <p>
        <a class="button primary" href={guideAddress().replace('guide.html', '')}>
          Voir le guide
        </a>
      </p>
    </div>
  );
}

function WhereHelpAppears() {
  return (
    <section class="card">
      <h2>Où l’aide apparaît</h2>
      <ul>
        <li>Dans la page de l’extranet : un petit panneau, dans un coin libre. Vous pouvez le fermer.</li>
        <li>Sur l’icône de l’outil : un chiffre dit combien de conseils vont avec la page.</li>
        <li>Dans la fenêtre de l’icône : les conseils du moment, puis tout le guide.</li>
      </ul>
      <p>L’extranet était déjà ouvert ? Rechargez son onglet une fois.</p>
    </section>
  );
}

function Pinning({ browserName }: { browserName: string | null }) {
  return (
    <section class="card">
      <h2>Garder l’icône sous les yeux</h2>
      {PIN_STEPS.map(({ browser, steps }) => (
        <details key={browser} open={browser === browserName}>
          <summary>{browser}</summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
