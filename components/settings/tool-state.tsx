import { CopyButton } from '../copy/copy-button.tsx';

export function ToolStateCard({ text }: { text: string }) {
  return (
    <section class="card result" aria-labelledby="tool-state">
      <h2 id="tool-state">Signaler un problème</h2>
      <p>Copiez cet état et joignez-le à votre message. Ni adresse, ni identifiant, ni mot de passe.</p>
      <pre class="small">{text}</pre>
      <p class="actions">
        <CopyButton text={text} label="Copier l’état" />
      </p>
    </section>
  );
}
