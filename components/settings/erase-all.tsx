import { Confirmed } from './confirmed.tsx';

export function EraseAll({ onErase }: { onErase(): void }) {
  return (
    <section class="card result" aria-labelledby="erase-all">
      <h2 id="erase-all">Tout effacer</h2>
      <p>
        Réglages, pauses, essais, brouillons, listes de SIRET&nbsp;: tout est dans ce navigateur, et nulle
        part ailleurs. Les autres sites que vous avez autorisés ne le seront plus.
      </p>
      <Confirmed
        label="Tout effacer"
        question="Tout effacer ? Cela ne peut pas être annulé."
        done="Tout est effacé."
        onConfirm={onErase}
      />
    </section>
  );
}
