import { MithaqError } from '@mithaq/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from './file.ts';

function fileOf(bytes: Uint8Array) {
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return readFile({ name: 'a.txt', content: { encoding: 'base64', data } });
}

test('the bytes of a text and the text of its bytes are each other’s', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0') && text.trim() !== '');
      const typed = readFile({ name: 'a.txt', content: { encoding: 'text', data: text } });
      expect(typed.text).toBe(text);
      expect(fileOf(typed.bytes).text).toBe(text);
    }),
  );
});

test('any bytes are either read to the letter or refused as a file', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
      try {
        expect([...new TextEncoder().encode(fileOf(bytes).text)]).toEqual([...bytes]);
      } catch (fault) {
        expect(fault).toBeInstanceOf(MithaqError);
        expect(fault).toMatchObject({ code: expect.stringMatching(/^(?:invalid-file|empty-file|not-utf-8)$/) });
      }
    }),
  );
});
