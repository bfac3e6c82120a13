for (const link of document.querySelectorAll('.envoi-lien')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    // Sent this way, a form fires no submit event.
    link.closest('form').submit();
  });
}
