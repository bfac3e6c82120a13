import type { Words } from './tab-words.ts';

export interface NotUnderstoodProps {
  /** It asks for a password in a way that no rule knows. */
  strange: boolean;
  /** The tab is in a private window. */
  isPrivate: boolean;
  /** The last press came to nothing. */
  failed: boolean;
  onDescribe(): void;
}

const LABEL = 'Cette page n’a pas été comprise';

export function NotUnderstood({ strange, isPrivate, failed, onDescribe }: NotUnderstoodProps) {
  return (
    <div class="not-understood">
      {strange ? (
        <button type="button" class="button primary" onClick={onDescribe}>
          Décrire cette page
        </button>
      ) : (
        <p>
          Bloqué quand même&nbsp;?{' '}
          <button type="button" class="inline-link" onClick={onDescribe}>
            {LABEL}
          </button>
        </p>
      )}
      {isPrivate && (
        <p class="muted small">
          Fenêtre privée&nbsp;: la description de la page restera en mémoire jusqu’à la fermeture du
          navigateur.
        </p>
      )}
      <p role="status" class={failed ? 'small' : 'unseen'}>
        {failed && 'Cette page n’a pas pu être lue. Rechargez-la, puis essayez encore.'}
      </p>
    </div>
  );
}

export const STRANGE: Words = {
  title: LABEL,
  text: 'Cherchez ci-dessous, ou décrivez-la à ceux qui font l’outil\u00a0: vous relisez tout, rien n’est envoyé.',
};
