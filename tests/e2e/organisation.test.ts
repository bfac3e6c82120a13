import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_FAMILY, type FoundBrowser, findBrowser } from '../../scripts/browsers.ts';
import { startExtranet } from '../extranet/index.ts';
import { openExtensionPage } from './harness/extension-page.ts';
import { type Launched, launch } from './harness/launch.ts';
import { output } from './harness/output.ts';
import { canGivePolicies, type PolicyFile, policyFile, unpackedId } from './harness/policy-files.ts';
import { until } from './harness/poll.ts';

/** Nothing here changes what the stories of others show, should one of their browsers start just now. */
const decided = {
  journalDays: 7,
  itContact: { name: 'Support', email: 'support@example.org', phone: '', url: '' },
};

interface Office extends Launched {
  policies: PolicyFile;
  id: string;
}

/** Text of a page of the guide, once it says what is waited for. */
async function reads({ browser, extensionUrl }: Launched, at: string, ...words: string[]): Promise<void> {
  const page = await openExtensionPage(browser, `${extensionUrl}guide.html#${at}`);
  await until(
    () => page.evaluate(() => (document.body?.textContent ?? '').replace(/\s+/g, ' ')),
    (text) => words.every((word) => text.includes(word)),
    (text) => `« ${words.join(' … ')} » is not to be read in: ${text}`,
    40_000,
  );
  await page.close();
}

/** A browser on a machine whose administrator has decided something, from its start to its end. */
async function inOffice(
  program: FoundBrowser,
  policiesFor: (id: string) => unknown,
  story: (office: Office) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const build = join(folder, 'extension');
  cpSync(join(output, program.kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'), build, { recursive: true });
  const id = unpackedId(build);
  const extranet = await startExtranet();
  const policies = await policyFile(program.kind);
  try {
    policies.write(policiesFor(id));
    const office = await launch({ program, build, road: extranet, profile: join(folder, 'profile') });
    try {
      await story({ ...office, policies, id });
    } finally {
      await office.browser.close();
    }
  } finally {
    await policies.remove();
    await extranet.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const program = async (kinds: Parameters<typeof findBrowser>[0]): Promise<FoundBrowser> => {
  const found = await findBrowser(kinds);
  if (!found) throw new Error('There is no such browser: `npm test` installs one.');
  return found;
};

it('policies find an unpacked extension by the id that Chromium makes of its folder', () => {
  expect(unpackedId('/tmp/extension')).toBe('ponhkbpnjafabhcclbogdggkpjdeljoa');
});

// Only who administers this machine can give its browsers policies.
if (canGivePolicies) describe('on a machine whose administrator has decided', asDecided);
else
  console.warn(
    'Not told: the two stories of policies. They need Linux, and root or sudo without a password.',
  );

function asDecided(): void {
  it('a browser of the Chromium family follows, also when the decision changes while it runs', async () => {
    const found = await program(CHROMIUM_FAMILY);
    const given = (id: string, policy: object) => ({ '3rdparty': { extensions: { [id]: policy } } });
    const hiding = { ...decided, hiddenAdvice: ['switch-browser'], locked: ['hiddenAdvice'] };
    await inOffice(
      found,
      (id) => given(id, hiding),
      async (office) => {
        await reads(office, 'reglages', 'pendant 7 jours', '(Réglé par votre organisation)');
        await reads(office, 'conseil/check-spam', 'support@example.org');
        office.policies.write(given(office.id, { journalDays: 3 }));
        await reads(office, 'reglages', 'pendant 3 jours', 'Rien n’est en pause');
      },
    );
  }, 150_000);

  it('Firefox follows from its start', async () => {
    const id = 'aide-a-la-connexion@outil-non-officiel';
    await inOffice(
      await program(['firefox']),
      () => ({ policies: { '3rdparty': { Extensions: { [id]: decided } } } }),
      async (office) => {
        await reads(office, 'reglages', 'pendant 7 jours', 'Réglé par votre organisation');
        await reads(office, 'conseil/check-spam', 'support@example.org');
      },
    );
  }, 150_000);
}
