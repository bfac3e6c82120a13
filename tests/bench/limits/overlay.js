// Shows the panel at once wherever there is a password to type.
if (document.querySelector('input[type=password]')) showPanel();
