import { expect, it } from 'vitest';
import { crc32 } from '../../src/formats/link/crc32.ts';

// The check value of the CRC catalogue, and zlib's answers.
it.each([
  ['123456789', 0xcbf43926],
  ['', 0],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('of %j', (text, value) => {
  expect(crc32(text)).toBe(value);
});
