/* Sends the log-in form by fetch; the site's answer says what to show. */
for (const form of document.querySelectorAll('form[data-envoi="script"]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const response = await fetch(form.getAttribute('action'), {
      method: 'POST',
      headers: { 'X-Requested-With': 'fetch' },
      body: new URLSearchParams(new FormData(form)),
    });
    const answer = await response.json();
    if (answer.location) location.assign(answer.location);
    if (answer.reveal) document.getElementById('erreur-connexion').classList.remove('masque');
    if (answer.fill) setTimeout(() => fill(answer.fill), 400);
  });
}

function fill(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.getElementById('zone-message').replaceChildren(...parsed.body.childNodes);
}
