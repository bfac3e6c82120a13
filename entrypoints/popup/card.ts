import { type Remedy, TAB_WORDS, type Words } from '../../components/popup/tab-words.ts';
import type { TabState } from '../../lib/signals/tab-state.ts';

/**
 * Says the state of the tab in the first look, in the very elements in which `<TabStatus>` says it and which it will
 * take over. The button works until the signal ends. The advice for what was noticed comes with the rest.
 */
export function sayState({ kind }: TabState, act: (remedy: Remedy) => void, ended: AbortSignal): void {
  const { button } = TAB_WORDS[kind];
  const card = sayWords(TAB_WORDS[kind]);
  if (card) card.className = `card tab-status ${kind}`;
  if (button) card?.append(buttonFor(button.label, () => act(button.remedy), ended));
}

/** Says that the rest could not be fetched from the package, as when that was replaced while the popup stood open. */
export function sayBroken(): void {
  sayWords({
    title: 'Cette fenêtre s’est mal ouverte.',
    text: 'Fermez-la, puis ouvrez-la de nouveau. Le guide en pleine page reste là.',
  });
}

function sayWords({ title, text }: Pick<Words, 'title' | 'text'>): Element | null {
  const card = document.querySelector('.tab-status');
  card?.querySelector('h2')?.replaceChildren(title);
  card?.querySelector('p')?.replaceChildren(text);
  card?.querySelector('button')?.remove();
  return card;
}

function buttonFor(label: string, act: () => void, ended: AbortSignal): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button primary';
  button.append(label);
  button.addEventListener('click', act, { signal: ended });
  return button;
}
