for (const cross of document.querySelectorAll('.btn-close')) {
  cross.addEventListener('click', () => cross.parentElement.remove());
}
