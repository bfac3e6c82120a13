import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chrome' | 'chromium' | 'edge' | 'firefox';

const linuxNames: Record<BrowserKind, readonly string[]> = {
  chrome: ['google-chrome-stable', 'google-chrome', 'chrome'],
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

const macApps: Record<BrowserKind, string> = {
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  firefox: 'Firefox.app/Contents/MacOS/firefox',
};

const windowsPrograms: Record<BrowserKind, string> = {
  chrome: 'Google\\Chrome\\Application\\chrome.exe',
  chromium: 'Chromium\\Application\\chrome.exe',
  edge: 'Microsoft\\Edge\\Application\\msedge.exe',
  firefox: 'Mozilla Firefox\\firefox.exe',
};

/** Where this kind of browser usually is on this machine, best guess first; most of these paths do not exist. */
export function usualPlaces(kind: BrowserKind): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, macApps[kind]));
  }
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, windowsPrograms[kind]));
  }
  const folders = [
    ...(env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/snap/bin',
    '/opt/firefox',
    '/opt/google/chrome',
  ];
  return linuxNames[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}
