// What the hand-written limits show: one fixed panel, made without any library.
const STYLE = `:host { all: initial }
aside { position: fixed; right: 16px; bottom: 16px; width: 320px; padding: 16px; border: 1px solid #ccc;
  border-radius: 8px; background: #fff; color: #161616; font: 16px/1.5 system-ui, sans-serif; z-index: 2147483647 }`;
const LINES = [
  ['recover-credentials', 'Récupérez vos identifiants.'],
  ['check-spam', 'Vérifiez vos courriers indésirables.'],
  ['existing-asp-account', 'Un compte ASP existe peut-être déjà.'],
];

globalThis.showPanel = () => {
  const make = (name, attributes, ...inside) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...inside);
    return made;
  };
  const lines = LINES.map(([id, text]) => make('li', { 'data-advice': id }, text));
  const panel = make('aside', { 'aria-label': 'Aide' }, make('h2', {}, 'Aide'), make('ul', {}, ...lines));
  const host = document.createElement('aide-connexion');
  host.attachShadow({ mode: 'closed' }).append(make('style', {}, STYLE), panel);
  document.documentElement.append(host);
  return host;
};
