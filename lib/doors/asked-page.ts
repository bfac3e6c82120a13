/** A page frozen for longer is not waited for; ms. */
const PATIENCE = 5_000;

/** Sends one of our scripts into the page of a tab, and answers what it answers. Null: it cannot be asked. */
export async function askPage(tabId: number, file: '/shape.js' | '/drift.js'): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  try {
    const told = globalThis.chrome?.scripting.executeScript({ target, files: [file] });
    const late = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
    return (await Promise.race([told, late]))?.[0]?.result ?? null;
  } catch {
    return null;
  }
}

/** Whether the page in a tab asks for a password in a way that no rule knows. */
export const isStrange = async (tab: number): Promise<boolean> => (await askPage(tab, '/drift.js')) === true;
