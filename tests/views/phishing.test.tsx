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

it('has three answers, each in words', () => {
  compare('https://activitepartielle.emploi.gouv.fr/aparts/');
  expect(screen.getByRole('status').textContent).toBe('Même adresse que dans les fiches d’aide.');
  cleanup();
  compare('https://sylae.asp.gouv.fr/');
  expect(screen.getByRole('status').textContent).toBe('Une autre adresse de l’ASP, pas l’extranet.');
  cleanup();
  compare('https://activite-partielle.emploi-gouv.com/aparts/');
  expect(screen.getByRole('status').textContent).toMatch(/n’est pas une adresse connue de l’ASP/);
});

it('names the true site of a link in bold', () => {
  const { container } = compare('https://activitepartielle.emploi.gouv.fr.exemple.com/');
  expect(container.querySelector('code strong')?.textContent).toBe('exemple.com');
  expect(container.querySelector('code')?.textContent).toBe('activitepartielle.emploi.gouv.fr.exemple.com');
});

it('names the mail filter that rewrote a link, and what is inside', () => {
  const { container } = compare(
    'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Factivitepartielle.emploi.gouv.fr%2F&data=05',
  );
  expect(container.textContent).toMatch(/réécrit par Microsoft \(Safe Links\)\. À l’intérieur/);
});

it('selects what was pasted before when the field is reached, so that the next one takes its place', () => {
  compare('https://exemple.com/');
  const field = screen.getByLabelText<HTMLTextAreaElement>('Adresse de l’expéditeur ou lien');
  fireEvent.focus(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 'https://exemple.com/'.length]);
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
