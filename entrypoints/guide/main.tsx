import { render } from 'preact';

render(<p>Bonjour</p>, document.body);
