export function Unsaved({ unsaved }: { unsaved: boolean }) {
  return (
    <div role="status">
      {unsaved && (
        <p class="notice">
          Le navigateur n’a pas pu garder votre saisie. Copiez le texte avant de fermer cette page.
        </p>
      )}
    </div>
  );
}
