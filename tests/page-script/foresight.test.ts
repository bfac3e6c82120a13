import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// Imported before its page asks for it: no clock of a test waits for a file.
import '../../entrypoints/page/reading.ts';
import { SitePage } from '../../entrypoints/page/site-page.ts';

const sendMessage = vi.fn();
const told = () =>
  sendMessage.mock.calls.map(([{ kind, overlay }]) => (overlay ? `${kind}, sent for already` : kind));

const page = (message: string) => `<form action="/connexion"><p role="alert">${message}</p>
  <label>Identifiant <input name="login"></label>
  <label>Mot de passe <input type="password" name="pass"></label><button>Se connecter</button></form>`;

/** The page as it is before `load`. */
async function comes(html: string): Promise<void> {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  document.body.innerHTML = html;
  new SitePage(() => undefined).start();
  await vi.advanceTimersByTimeAsync(0);
}

async function loads(): Promise<void> {
  dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockResolvedValue({ attempt: null, failures: 0, tab: 1, opened: null, pauses: [] });
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
  // Nothing is laid out here: all of it is to be seen.
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 20));
});
afterEach(() => {
  document.head.innerHTML = '';
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a page whose pictures are still to come', () => {
  it('has the help sent for as soon as its words say no, and shown once it is complete', async () => {
    await comes(page('Identifiant ou mot de passe incorrect.'));
    expect(told()).toEqual(['arrived', 'foreseen']);
    await loads();
    expect(told()).toEqual(['arrived', 'foreseen', 'noticed, sent for already']);
  });

  it('has the help sent for anew where it says something else once it is complete', async () => {
    await comes(page('Identifiant ou mot de passe incorrect.'));
    document.body.innerHTML = page('Votre compte est bloqué.');
    await loads();
    expect(told()).toEqual(['arrived', 'foreseen', 'noticed']);
  });

  it('is not believed before its styles are there: they may hide what it says', async () => {
    document.head.innerHTML = '<link rel="stylesheet">';
    for (const link of document.querySelectorAll('link'))
      Object.defineProperty(link, 'sheet', { value: null });
    await comes(page('Identifiant ou mot de passe incorrect.'));
    expect(told()).toEqual(['arrived']);
    await loads();
    expect(told()).toEqual(['arrived', 'noticed']);
  });
});
