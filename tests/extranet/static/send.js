/* Sends a form by fetch; the site's answer says what to show. */
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (form.dataset.envoi !== 'script') return;
  event.preventDefault();
  const response = await fetch(form.getAttribute('action') ?? location.pathname, {
    method: 'POST',
    headers: { 'X-Requested-With': 'fetch' },
    body: new URLSearchParams(new FormData(form)),
  });
  const answer = await (globalThis.singlePage?.take(response) ?? response.json());
  if (answer.reveal) document.getElementById('erreur-connexion').classList.remove('masque');
  if (answer.fill) setTimeout(() => fill(answer.fill), 400);
});

function fill(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.getElementById('zone-message').replaceChildren(...parsed.body.childNodes);
}
