const EXTRANET = 'https://activitepartielle.emploi.gouv.fr/aparts/';

/** Opens the extranet in another tab; nothing is carried over. */
export function ExtranetLink() {
  return (
    <a class="button" href={EXTRANET} target="_blank" rel="noopener noreferrer">
      Ouvrir l’extranet
    </a>
  );
}
