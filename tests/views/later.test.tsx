import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { later } from '../../components/later.tsx';

const Tool = ({ rest }: { rest: string }) => <p>L’outil, à {rest}</p>;

afterEach(cleanup);

it('a view that comes later is there at the place its address names', async () => {
  const View = later(async () => Tool);
  render(<View rest="pas-2" />);
  expect(screen.getByText('Un instant…')).toBeTruthy();
  expect(await screen.findByText('L’outil, à pas-2')).toBeTruthy();
});

it('once it has come it is there at once, and is not fetched again', async () => {
  const load = vi.fn(async () => Tool);
  const View = later(load);
  const { rerender } = render(<View key="1" rest="a" />);
  await screen.findByText('L’outil, à a');
  rerender(<View key="2" rest="b" />);
  expect(screen.getByText('L’outil, à b')).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

it('one that cannot be fetched says so and shows two ways out', async () => {
  const View = later<{ rest: string }>(() => Promise.reject(new Error('the package was replaced')));
  render(<View rest="" />);
  expect((await screen.findByRole('alert')).textContent).toContain('Cette page ne s’est pas ouverte.');
  expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'revenir à l’accueil' }).getAttribute('href')).toBe('#accueil');
});
