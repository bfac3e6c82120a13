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

/** The way to describe this page to the maintainers. */
export function NotUnderstood({ strange, isPrivate, failed, onDescribe }: NotUnderstoodProps) {
  return (
    <div class="not-understood">
      <button type="button" class={strange ? 'button primary' : 'inline-link'} onClick={onDescribe}>
        Cette page n’a pas été comprise
      </button>
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
  title: 'Page inconnue',
  text: 'L’outil ne la reconnaît pas. Décrivez-la\u00a0: vous relisez tout, rien n’est envoyé.',
};
