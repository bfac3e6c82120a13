export const Foot = () => (
  <footer class="guide-foot no-print">
    <a href="#english" lang="en" hreflang="en">
      In English
    </a>
    <a href="#bienvenue">Premiers pas</a>
    <a href="#reglages">Vos données restent ici</a>
    <a class="last" href="#conseil">
      Tous les conseils
    </a>
  </footer>
);
