const EXTRANET = 'https://activitepartielle.emploi.gouv.fr/aparts/';

export function ExtranetLink() {
  return (
    <a class="button" href={EXTRANET} target="_blank" rel="noopener noreferrer">
      Ouvrir l’extranet
    </a>
  );
}
