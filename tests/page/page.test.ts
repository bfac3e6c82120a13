import { afterEach, describe, expect, it, vi } from 'vitest';
import { isEdge, mayBeLedTo } from '../../lib/page/page.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const CHROME = `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36`;
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const branded = (userAgent: string, ...names: string[]) => ({
  userAgent,
  userAgentData: { brands: ['Not_A Brand', 'Chromium', ...names].map((brand) => ({ brand })) },
});

describe('Microsoft Edge', () => {
  it.each([
    ['on Windows', `${CHROME} Edg/142.0.0.0`],
    ['on Android', `${ANDROID} Mobile Safari/537.36 EdgA/142.0.0.0`],
    ['on iPhone', `${IPHONE} Version/18.0 EdgiOS/142.0.0.0 Mobile/15E148 Safari/605.1.15`],
    [
      'of the time before Chromium',
      `${WINDOWS} AppleWebKit/537.36 Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`,
    ],
  ])('is known by its user agent %s', (_, userAgent) => {
    expect(isEdge({ userAgent })).toBe(true);
    expect(isEdge({ userAgent, userAgentData: { brands: [] } })).toBe(true);
  });

  it('is known by its brand, whatever the user agent says', () => {
    expect(isEdge(branded(CHROME, 'Microsoft Edge'))).toBe(true);
  });

  it('is known by its brand in whatever order the brands come', () => {
    const edge = branded(`${CHROME} Edg/142.0.0.0`, 'Microsoft Edge');
    edge.userAgentData.brands.reverse();
    expect(isEdge(edge)).toBe(true);
  });
});

describe('another browser is not taken for Edge', () => {
  it.each([
    ['Chrome', CHROME],
    ['Opera', `${CHROME} OPR/126.0.0.0`],
    ['Vivaldi', `${CHROME} Vivaldi/7.6`],
    ['Firefox', `${WINDOWS.replace(')', '; rv:140.0)')} Gecko/20100101 Firefox/140.0`],
    [
      'Safari',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15',
    ],
    ['Internet Explorer', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko'],
    ['one whose name ends alike', `${CHROME} Knowledge/1.0 Hedge/3.0`],
    ['none at all', ''],
  ])('%s', (_, userAgent) => {
    expect(isEdge({ userAgent })).toBe(false);
  });

  it.each([
    ['Chrome', 'Google Chrome'],
    ['Opera', 'Opera'],
    ['Brave', 'Brave'],
    ['Edge’s own component in another program', 'Microsoft Edge WebView2'],
  ])('%s by its brand, even with Edge in its user agent', (_, brand) => {
    expect(isEdge(branded(`${CHROME} Edg/142.0.0.0`, brand))).toBe(false);
  });
});

describe('a page that may answer a log-in', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['is one that another led to', 'https://example.org/', { activation: { from: null } }, true],
    ['is one that a page of the site led to, which keeps that back', '', { activation: { from: {} } }, true],
    ['is any in a browser that does not tell', '', undefined, true],
    ['is any in a browser that does not tell what led to it', '', {}, true],
    ['is none that its user opened', '', { activation: { from: null } }, false],
  ])('%s', (_, referrer, navigation, may) => {
    vi.stubGlobal('document', { referrer });
    vi.stubGlobal('window', { navigation });
    expect(mayBeLedTo()).toBe(may);
  });
});
