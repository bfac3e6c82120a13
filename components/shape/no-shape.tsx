export interface NoShapeProps {
  news: 'none' | 'no-tab' | 'unread';
  onDescribe(): void;
}

const NEWS: Record<NoShapeProps['news'], string> = {
  none: '',
  'no-tab': 'Aucun onglet n’est à l’extranet. Ouvrez-y la page, puis revenez ici.',
  unread: 'Cette page n’a pas pu être lue. Rechargez-la, puis essayez encore.',
};

/** Shown before any page was described. */
export function NoShape({ news, onDescribe }: NoShapeProps) {
  return (
    <div class="tool shape">
      <p class="lead">
        L’outil ne dit rien, ou se trompe de page&nbsp;? Décrivez-la à ceux qui le font&nbsp;: sa forme et ses
        mots, sans ce que vous avez tapé. Vous relisez tout. Rien n’est envoyé.
      </p>
      <p class="actions">
        <button type="button" class="button primary" onClick={onDescribe}>
          Décrire la page de l’extranet
        </button>
      </p>
      <p role="status" class={news === 'none' ? 'unseen' : 'notice'}>
        {NEWS[news]}
      </p>
    </div>
  );
}
