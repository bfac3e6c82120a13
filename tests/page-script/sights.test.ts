import { afterEach, describe, expect, it, vi } from 'vitest';
import { onLeaving } from '../../entrypoints/page/sights.ts';

const left = vi.fn();

afterEach(() => {
  left.mockReset();
  vi.unstubAllGlobals();
});

/** The browser's own navigation, which sets out for a page like that. */
function setsOut(how: object): void {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  onLeaving(left, new AbortController().signal);
  const usual = {
    destination: { sameDocument: false },
    downloadRequest: null,
    formData: null,
    userInitiated: true,
  };
  navigation.dispatchEvent(Object.assign(new Event('navigate'), usual, how));
}

describe('a page that sets out for another', () => {
  it.each([
    ['by a form', { formData: new FormData() }, { own: true, by: 'user' }],
    ['by a link', {}, { own: false, by: 'user' }],
    ['by its script', { userInitiated: false }, { own: false, by: 'page' }],
  ])('%s', (_, how, told) => {
    setsOut(how);
    expect(left.mock.calls).toEqual([[told]]);
  });

  it.each([
    ['within itself', { destination: { sameDocument: true } }],
    ['for a file to keep', { downloadRequest: 'avis.pdf' }],
  ])('is none that goes %s', (_, how) => {
    setsOut(how);
    expect(left).not.toHaveBeenCalled();
  });

  it('is heard also where the browser does not say of what kind that is', () => {
    const end = new AbortController();
    onLeaving(left, end.signal);
    dispatchEvent(new Event('beforeunload'));
    end.abort();
    dispatchEvent(new Event('beforeunload'));
    expect(left.mock.calls).toEqual([[{ own: false, by: 'unknown' }]]);
  });
});
