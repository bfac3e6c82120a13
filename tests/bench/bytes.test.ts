import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bytesOf } from './bytes.ts';

const text = Buffer.from('identifiant ou mot de passe '.repeat(100));

it('files are counted as they are and as they are compressed, one by one', () => {
  const one = gzipSync(text, { level: 9 });
  expect(gunzipSync(one)).toEqual(text);
  expect(bytesOf([text, text])).toEqual({ raw: 5_600, gzip: 2 * one.length });
});

it('no file takes nothing', () => {
  expect(bytesOf([])).toEqual({ raw: 0, gzip: 0 });
});
