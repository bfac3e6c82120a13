document.addEventListener('click', (event) => {
  const link = event.target.closest?.('.envoi-lien');
  if (!link) return;
  event.preventDefault();
  // Sent this way, a form fires no submit event.
  link.closest('form').submit();
});
