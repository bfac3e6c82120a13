import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// Imported before its page asks for it: no clock of a test waits for a file.
import '../../entrypoints/page/reading.ts';
import { SitePage } from '../../entrypoints/page/site-page.ts';

const get = vi.fn();
const sendMessage = vi.fn();

const LOGIN = `<form action="/connexion"><label>Identifiant <input name="login"></label>
  <label>Mot de passe <input type="password" name="pass"></label><button>Se connecter</button></form>`;

/** From another page of the site, the user comes to this one; a log-in is found on record at the n-th time of asking. */
async function comesTo(page: string, { onRecord }: { onRecord: 1 | 2 | 3 }): Promise<void> {
  document.body.innerHTML = page;
  const lastAttempt = { at: Date.now() };
  get.mockImplementation(async () => (get.mock.calls.length >= onRecord ? { lastAttempt } : {}));
  new SitePage(() => undefined).start();
  await vi.advanceTimersByTimeAsync(60_000);
}

const sentFor = () => sendMessage.mock.calls.filter(([{ kind }]) => kind === 'arrived').length;
const asked = () => get.mock.calls.length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage }, storage: { local: { get } } });
  vi.spyOn(document, 'referrer', 'get').mockReturnValue('https://activitepartielle.emploi.gouv.fr/');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a page without a word of trouble, to which another one led', () => {
  it('is read where a log-in is on record that it may answer', async () => {
    await comesTo(LOGIN, { onRecord: 1 });
    expect([asked(), sentFor()]).toEqual([1, 1]);
  });

  it('is read also where what the page before noted as it left reaches the storage late', async () => {
    await comesTo(LOGIN, { onRecord: 2 });
    expect([asked(), sentFor()]).toEqual([2, 1]);
  });

  it('is left alone where nothing was tried', async () => {
    await comesTo(LOGIN, { onRecord: 3 });
    expect([asked(), sentFor()]).toEqual([2, 0]);
  });

  it('is asked about once where it has no form to log in with', async () => {
    await comesTo('<h1>Vos demandes</h1>', { onRecord: 2 });
    expect([asked(), sentFor()]).toEqual([1, 0]);
  });
});

describe('a log-in page that nobody led to', () => {
  const press = (key: string) =>
    Object.defineProperty(new KeyboardEvent('keydown', { key }), 'isTrusted', { value: true });

  it('is read before anything can be sent, and not while somebody types', async () => {
    vi.spyOn(document, 'referrer', 'get').mockReturnValue('');
    document.body.innerHTML = LOGIN;
    const page = new SitePage(() => undefined);
    page.start();
    for (const letter of ['s', 'É', '1', '!']) page.handleEvent(press(letter));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sentFor()).toBe(0);
    page.handleEvent(press('Enter'));
    await vi.advanceTimersByTimeAsync(0);
    expect(sentFor()).toBe(1);
  });
});
