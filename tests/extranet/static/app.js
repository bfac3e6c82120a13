/* The single page: shows a view late, swaps it for the next one, keeps the fields of a form that stays. */
const app = document.getElementById('app');

setTimeout(() => show(document.getElementById('vue').innerHTML), 250);

function show(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const before = app.querySelector('form');
  const after = parsed.querySelector('form');
  if (before && before.className === after?.className) keep(before, after);
  app.replaceChildren(...parsed.childNodes);
  app.querySelector('dialog')?.showModal();
}

/* The same form stays in the page with its own fields; only what is around them changes. */
function keep(before, after) {
  for (const field of after.querySelectorAll('input')) {
    const old = before.querySelector(`input[name="${field.name}"]`);
    if (!old) continue;
    if (old.type === 'password') old.value = '';
    field.replaceWith(old);
  }
  before.replaceChildren(...after.childNodes);
  after.replaceWith(before);
}

async function go(address) {
  const response = await fetch(address, { headers: { 'X-Requested-With': 'fetch' } });
  await take(response);
}

/* Takes the view out of an answer, and the address it came from in the end. */
async function take(response) {
  const answer = await response.json();
  if (!answer.view) return answer;
  if (response.redirected && response.url !== location.href) history.pushState(null, '', response.url);
  document.title = answer.title;
  show(answer.view);
  return answer;
}

globalThis.singlePage = { take };

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('#app a[href^="/aparts/"], footer a');
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  go(link.href);
});

addEventListener('popstate', () => go(location.href));
