import { render } from 'preact';

/** The least a popup made with Preact can do. */
render(<h1>Aide à la connexion</h1>, document.body);
