for (const dialog of document.querySelectorAll('dialog')) dialog.showModal();
