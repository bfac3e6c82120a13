export const NotUnderstoodCard = () => (
  <section class="card result" aria-labelledby="not-understood">
    <h2 id="not-understood">Cette page n’a pas été comprise</h2>
    <p>Décrivez-la à ceux qui font l’outil, sans rien de personnel.</p>
    <p class="actions">
      <a class="button" href="#page">
        Décrire une page
      </a>
    </p>
  </section>
);
