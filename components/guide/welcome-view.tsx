import { PinChromium } from '../../assets/drawings/pin-chromium.tsx';
import { PinFirefox } from '../../assets/drawings/pin-firefox.tsx';
import { Icon } from '../icon.tsx';
import { Heading } from './heading.tsx';
import { PIN_STEPS } from './pin-steps.ts';
import { OpenExtranet } from './primary-action.tsx';
import { Still } from './still.tsx';

const NEVER = [
  'Identifiant et mot de passe jamais lus',
  'Rien ne quitte ce navigateur',
  'Jamais un clic à votre place',
];

/** What to do first after the installation. */
export function WelcomeView({ browserName }: { browserName: string | null }) {
  return (
    <>
      <div class="hero">
        <div>
          <Heading>C’est prêt</Heading>
          <p class="lead">
            Quand la connexion bloque, l’aide apparaît toute seule dans la page de l’extranet.
          </p>
          <p class="act">
            <a class="button primary" href="#demonstration/refused">
              Essayer
            </a>
            <OpenExtranet />
          </p>
          <p class="sources">L’extranet était déjà ouvert&nbsp;? Rechargez son onglet une fois.</p>
        </div>
        <Still />
      </div>
      <div class="below">
        <Pinning browserName={browserName} />
        <section class="card never">
          <h2>Rien de lu, d’envoyé ni de cliqué</h2>
          <ul>
            {NEVER.map((promise) => (
              <li key={promise}>
                <Icon name="done" />
                {promise}
              </li>
            ))}
          </ul>
          <p class="muted small">Outil non officiel&nbsp;: ni l’ASP ni l’État ne l’ont fait.</p>
        </section>
      </div>
    </>
  );
}

function Pinning({ browserName }: { browserName: string | null }) {
  const mine = PIN_STEPS.find(({ browser }) => browser === browserName) ?? PIN_STEPS[0];
  return (
    <section class="card pinning">
      {browserName === 'Mozilla Firefox' ? <PinFirefox /> : <PinChromium />}
      <div>
        <h2>Gardez l’icône sous la main</h2>
        <ol class="small-steps">
          {mine.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}
