import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Told = { origins?: string[] };

const event = () => {
  const listeners = new Set<(told: Told) => unknown>();
  return {
    addListener: (one: (told: Told) => unknown) => listeners.add(one),
    removeListener: (one: (told: Told) => unknown) => listeners.delete(one),
    hasListener: (one: (told: Told) => unknown) => listeners.has(one),
    tell: (told: Told) => listeners.forEach((one) => void one(told)),
  };
};

export const EXTRANET = 'https://activitepartielle.emploi.gouv.fr/*';

/** The browser's permissions in memory: `grants` and `withdraws` are what the user does in its own settings. */
export function fakePermissions(...granted: string[]) {
  const origins = new Set([EXTRANET, ...granted]);
  const [onAdded, onRemoved] = [event(), event()];
  const withdraws = (...taken: string[]) => {
    for (const one of taken) origins.delete(one);
    onRemoved.tell({ origins: taken });
  };
  const permissions = {
    onAdded,
    onRemoved,
    getAll: vi.fn(async () => ({ origins: [...origins], permissions: ['storage'] })),
    contains: vi.fn(async ({ origins: asked = [] }: Told) => asked.every((one) => origins.has(one))),
    remove: vi.fn(async ({ origins: taken = [] }: Told) => {
      withdraws(...taken);
      return true;
    }),
  };
  Object.assign(fakeBrowser, { permissions });
  return {
    permissions,
    withdraws,
    grants: (...given: string[]) => {
      for (const one of given) origins.add(one);
      onAdded.tell({ origins: given });
    },
  };
}
