import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encoded } from '../testing/encoded.ts';
import { decode, utf8Of } from './decode.ts';

const arabic = 'وقع وزير الدفاع مذكرة تفاهم مع إيطاليا في مجال التدريب العسكري، وذلك خلال زيارة إلى روما استمرت يومين.';
const french = 'Le ministre de la Défense a signé à Rome un protocole d’accord, après une réunion élargie de la commission.';

describe.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'])('Arabic in %s', (encoding) => {
  test('is recognised by its bytes alone', () => {
    expect(decode(encoded(arabic, encoding))).toEqual({ text: arabic, encoding });
  });

  test('is recognised between the tags of a page that declares nothing', () => {
    const page = `<html><body class="${'layout wide '.repeat(20)}"><p>${arabic}</p></body></html>`;
    expect(decode(encoded(page, encoding))).toEqual({ text: page, encoding });
  });
});

test.each(['windows-1256', 'iso-8859-6'])('a short headline in %s', (encoding) => {
  const text = 'رئيس الحكومة يلتقي وفدا من الاتحاد الأوروبي في طرابلس';
  expect(decode(encoded(text, encoding))).toEqual({ text, encoding });
});

test('French in Windows-1252', () => {
  expect(decode(encoded(french, 'windows-1252'))).toEqual({ text: french, encoding: 'windows-1252' });
});

test.each([
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
])('a byte order mark says %s and is no part of the text', (encoding, mark) => {
  expect(decode(Uint8Array.of(...mark, ...encoded('ب', encoding)))).toEqual({ text: 'ب', encoding });
});

describe('what a page declares', () => {
  const page = (charset: string, words: string) => `<html><head><meta charset="${charset}"></head><p>${words}</p></html>`;

  test('is heeded where the bytes say too little', () => {
    const text = page('windows-1256', 'سد');
    expect(decode(encoded(text, 'windows-1256'))).toEqual({ text, encoding: 'windows-1256' });
  });

  test('is not heeded where the bytes are UTF-8', () => {
    const text = page('windows-1256', arabic);
    expect(decode(encoded(text, 'utf-8'))).toEqual({ text, encoding: 'utf-8' });
  });

  test('is not heeded where it cannot be: a page that says UTF-8 and is not', () => {
    const text = page('utf-8', arabic);
    expect(decode(encoded(text, 'windows-1256'))).toEqual({ text, encoding: 'windows-1256' });
  });

  test('is heeded where it is UTF-8 but for a character cut in two', () => {
    const bytes = encoded(page('utf-8', arabic.repeat(20)), 'utf-8');
    const { text, encoding } = decode(Uint8Array.of(...bytes.subarray(0, 300), 0xd8, ...bytes.subarray(300)));
    expect([encoding, text.split('\uFFFD').length - 1]).toEqual(['utf-8', 1]);
  });

  test('by http-equiv', () => {
    const text = `<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-6"><p>${arabic}</p>`;
    expect(decode(encoded(text, 'iso-8859-6')).encoding).toBe('iso-8859-6');
  });

  test('by an XML declaration', () => {
    const text = `<?xml version="1.0" encoding="windows-1256"?><html><p>سد</p></html>`;
    expect(decode(encoded(text, 'windows-1256')).text).toBe(text);
  });
});

test.each([
  ['bytes of a program', Uint8Array.of(0x7f, 0x45, 0, 0, 1, 2, 3, 0, 0xff, 0x90)],
  ['an odd number of bytes in UTF-16', Uint8Array.of(0xff, 0xfe, 0x41)],
  ['half a surrogate pair in UTF-16', Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8, 0x41, 0)],
  ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
  ['control characters', Uint8Array.of(0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x81)],
])('%s is refused', (_what, bytes) => {
  expect(() => decode(bytes)).toThrow(expect.objectContaining({ code: 'unknown-encoding' }));
});

test('UTF-8 is read to the letter, or not at all', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
      const read = utf8Of(bytes);
      expect(read === undefined ? undefined : [...new TextEncoder().encode(read.text)]).toEqual(
        read === undefined ? undefined : [...bytes],
      );
    }),
  );
});

test('any bytes are decoded or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        expect(decode(bytes).text.isWellFormed()).toBe(true);
      } catch (fault) {
        expect(fault).toMatchObject({ code: 'unknown-encoding' });
      }
    }),
  );
});
