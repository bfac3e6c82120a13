import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PhishingView } from '../../components/tools/phishing/phishing-view.tsx';

afterEach(cleanup);

const compare = (pasted: string) => render(<PhishingView pasted={pasted} onPasted={() => undefined} />);
const verdict = () => document.querySelector('[data-verdict]')?.getAttribute('data-verdict');

it('says nothing before something is pasted', () => {
  compare('  ');
  expect(verdict()).toBeUndefined();
});

it('names what matches a true sender, and never calls it « sûr »', () => {
  const { container } = compare('no-reply@asp-public.fr');
  expect(verdict()).toBe('same');
  expect(screen.getByRole('heading', { name: 'Ce qui correspond' })).toBeTruthy();
  expect(container.textContent).not.toMatch(/\bsûre?s?\b/);
  expect(screen.getByText(/peut être imitée/)).toBeTruthy();
});

it('names what does not match in a false link', () => {
  compare('https://activitepartielle.emploi.gouv.fr.exemple.com/');
  expect(verdict()).toBe('different');
  expect(screen.getByRole('heading', { name: 'Ce qui ne correspond pas' })).toBeTruthy();
});

it('asks for the whole address when what was pasted is neither', () => {
  compare('bonjour à tous');
  expect(screen.getByRole('status').textContent).toMatch(
    /Collez l’adresse de l’expéditeur ou le lien en entier/,
  );
});

it('makes no link of what was pasted', () => {
  const { container } = compare('https://exemple.com/');
  expect(container.querySelectorAll('a')).toHaveLength(0);
});

it('hands out what is typed, and empties the field', () => {
  const onPasted = vi.fn();
  render(<PhishingView pasted="a" onPasted={onPasted} />);
  fireEvent.input(screen.getByLabelText('Adresse de l’expéditeur ou lien'), { target: { value: 'ab' } });
  fireEvent.click(screen.getByRole('button', { name: 'Effacer' }));
  expect(onPasted.mock.calls).toEqual([['ab'], ['']]);
});
