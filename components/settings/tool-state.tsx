import { CopyButton } from '../copy/copy-button.tsx';

/** To send along with a report, shown before it is copied. */
export function ToolStateCard({ text }: { text: string }) {
  return (
    <section class="card result" aria-labelledby="tool-state">
      <h2 id="tool-state">Signaler un problème</h2>
      <p>
        Joignez cet état à votre signalement. Il ne contient ni adresse, ni identifiant, ni mot de passe. Rien
        n’est envoyé&nbsp;: vous le copiez, vous le collez.
      </p>
      <pre class="small">{text}</pre>
      <p class="actions">
        <CopyButton text={text} label="Copier l’état" />
      </p>
    </section>
  );
}
