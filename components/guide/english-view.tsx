import { LoginPage } from '../../assets/drawings/login-page.tsx';
import { Heading } from './heading.tsx';
import { OpenExtranet } from './primary-action.tsx';

const Label = ({ children }: { children: string }) => (
  <span class="site-label" lang="fr">
    {children}
  </span>
);

/** The guide in English; the site's labels stay as they are there. */
export function EnglishView() {
  return (
    <div class="advice-page" lang="en">
      <article class="advice-main">
        <Heading>Cannot log in?</Heading>
        <p class="lead">
          Unofficial help with the French short-time work extranet. The rest of this guide is in French.
        </p>
        <ol class="steps">
          <li>
            <span>
              <b>Refused.</b> On the home page, use <Label>J'ai oublié mon identifiant</Label> (identifier) or{' '}
              <Label>J'ai oublié mon mot de passe</Label> (password).
            </span>
          </li>
          <li>
            <span>
              <b>No e-mail.</b> Look in your spam folder for <b>asp-public.fr</b>. There are three mails:
              identifier, password, access right.
            </span>
          </li>
          <li>
            <span>
              <b>Security code.</b> Type it all in lower case, or all in upper case.
            </span>
          </li>
          <li>
            <span>
              <b>No establishment.</b> Send the account request again, with exactly the same surname, first
              name and e-mail address.
            </span>
          </li>
          <li>
            <span>
              <b>More than 200 SIRET</b> (establishment numbers). One account for each 200.
            </span>
          </li>
          <li>
            <span>
              <b>Still stuck.</b> At the bottom of the log-in page, press <Label>Besoin d'aide ?</Label> then{' '}
              <Label>Envoyer une demande d'assistance</Label>. Give your e-mail, SIRET and mobile number.
            </span>
          </li>
        </ol>
        <p class="act">
          <OpenExtranet primary label="Open the extranet" />
        </p>
        <p class="sources">Sources: the two official help sheets. Nothing you type is read or sent.</p>
      </article>
      <aside class="panel">
        <LoginPage />
      </aside>
    </div>
  );
}
