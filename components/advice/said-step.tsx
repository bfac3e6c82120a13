const LABELS = [
  "J'ai oublié mon identifiant",
  "J'ai oublié mon mot de passe",
  "Besoin d'aide ?",
  "Envoyer une demande d'assistance",
  'Créer mon espace',
];

const QUOTED = new RegExp(`«\\s(${LABELS.join('|').replaceAll('?', '\\?')})\\s»`);

/** A sentence of the guide; the labels that it quotes look like the links they are on the site. */
export function SaidStep({ text }: { text: string }) {
  const parts = text.split(QUOTED);
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <span key={part} class="site-label">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
