for (const button of document.querySelectorAll('.voir')) {
  button.addEventListener('click', () => {
    const field = document.getElementById(button.getAttribute('aria-controls'));
    const hidden = field.type === 'password';
    field.type = hidden ? 'text' : 'password';
    button.textContent = hidden ? 'Masquer' : 'Afficher';
  });
}

const cookies = document.querySelector('.cookies');
if (localStorage.getItem('cookies') === 'vus') cookies?.remove();
document.querySelector('.fermer-cookies')?.addEventListener('click', () => {
  localStorage.setItem('cookies', 'vus');
  cookies.remove();
});
