import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDigest } from './text-digest.ts';

test('a text is known by the digest of its bytes, and by its length in UTF-16 code units', () => {
  expect(textDigest('')).toEqual({ sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', length: 0 });
  expect(textDigest('وقّع 🕊').length).toBe(7);
});

test('it is the digest that everybody else reckons', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textDigest(text).sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test('half a character has no bytes', () => {
  expect(() => textDigest('a\ud800')).toThrow(expect.objectContaining({ code: 'invalid-input', path: ['text'] }));
});
