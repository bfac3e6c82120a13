// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../lib/settings/commands.ts';
import { DOES, declaredCommands, MESSAGES } from '../../lib/settings/shortcuts.ts';

const messagesOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../assets/public/_locales/${language}/messages.json`), 'utf8'),
  );

const wordsOf = (language: string, key: string) => messagesOf(language)[key]?.message ?? '';

/** What stands in the manifest as `__MSG_key__`. */
const asked = [...['extName', 'extShortName', 'extDescription', 'actionTitle'], ...Object.values(MESSAGES)];

describe.each(['fr', 'en'])('the words of the manifest, %s', (language) => {
  it('are all there, and none is left over', () => {
    expect(Object.keys(messagesOf(language)).sort()).toEqual([...asked].sort());
  });

  it('keep within what browsers and stores take', () => {
    expect(wordsOf(language, 'extName').length).toBeLessThanOrEqual(45);
    expect(wordsOf(language, 'extShortName').length).toBeLessThanOrEqual(19);
    expect(wordsOf(language, 'extDescription').length).toBeLessThanOrEqual(132);
  });

  it('say first that the tool is not official', () => {
    expect(wordsOf(language, 'extDescription')).toMatch(/^(Outil non officiel|Unofficial)/);
  });
});

it('the French words of a key are those of the settings, and the manifest asks for them', () => {
  for (const command of COMMANDS) {
    expect(wordsOf('fr', MESSAGES[command])).toBe(DOES[command]);
    expect(JSON.stringify(declaredCommands)).toContain(`__MSG_${MESSAGES[command]}__`);
  }
});
