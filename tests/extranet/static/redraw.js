for (const arrows of document.querySelectorAll('.autre-code')) {
  arrows.addEventListener('click', (event) => {
    event.preventDefault();
    const picture = arrows.parentElement.querySelector('img');
    picture.src = `${picture.src.split('?')[0]}?${Date.now()}`;
  });
}
