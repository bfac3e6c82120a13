import { describe, expect, it } from 'vitest';
import { isSameForm } from '../../lib/page/signature.ts';

describe('a form that comes back', () => {
  it.each([
    ['with the same names', 'login:username,password', 'login:username,password', true],
    ['with names that are drawn anew', 'login:fxqk,fab', 'login:fzz,frp', true],
    ['with a password field that is drawn anew', 'login:username,fab', 'login:username,frp', true],
    ['as another form', 'login:username,password', 'login:agent,password', false],
    ['as another kind of form', 'login:fxqk,fab', 'forgot-password:fzz,frp', false],
    ['with one field less', 'login:fxqk,fab', 'login:fzz', false],
  ])('%s', (_, one, other, same) => {
    expect(isSameForm(one, other)).toBe(same);
    expect(isSameForm(other, one)).toBe(same);
  });
});
