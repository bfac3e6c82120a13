import { describe, expect, it, vi } from 'vitest';
import { type Asked, obey } from '../../entrypoints/overlay/obey.ts';

const asked = (advice: string[], inside = false) => ({
  advice,
  stage: { enter: vi.fn(), leave: vi.fn(() => inside), mend: vi.fn(), type: vi.fn() },
  open: vi.fn(),
  turn: vi.fn(),
});

describe('what is asked of the help from outside the page', () => {
  it.each<[string, string[], keyof Asked['stage']]>([
    ['overlay', [], 'enter'],
    ['security-code', ['security-code'], 'mend'],
    ['type', ['security-code'], 'type'],
  ])('« %s » is done', (command, advice, done) => {
    const one = asked(advice);
    expect(obey(command, one)).toBe(true);
    expect(one.stage[done]).toHaveBeenCalledOnce();
  });

  it('a choice made in the popup turns the card', () => {
    const one = asked(['recover-credentials']);
    expect(obey('lost-password', one)).toBe(true);
    expect(one.turn).toHaveBeenCalledWith('lost-password');
  });

  it('the same key leads out again', () => {
    const one = asked([], true);
    obey('overlay', one);
    expect(one.stage.enter).not.toHaveBeenCalled();
  });

  it.each(['lost-password', 'security-code', 'type', 'anything', '__proto__'])(
    '« %s » is not done where nothing is to be said',
    (command) => {
      expect(obey(command, asked([]))).toBe(false);
    },
  );
});
