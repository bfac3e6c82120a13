document.addEventListener('click', (event) => {
  const arrows = event.target.closest?.('.autre-code');
  if (!arrows) return;
  const picture = arrows.parentElement.querySelector('img');
  picture.src = `${picture.src.split('?')[0]}?${Date.now()}`;
});
