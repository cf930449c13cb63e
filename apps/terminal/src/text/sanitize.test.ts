import { expect, test } from 'vitest';
import { layout } from './layout.ts';
import { textOf } from './line.ts';
import { sanitize } from './sanitize.ts';

test('an escape sequence is shown, never sent', () => {
  expect(sanitize('a\u001b[2Jb\u0007\u007f\u009b31m')).toBe('a␛[2Jb␇␡\ufffd31m');
});

test('line breaks and tabs become single spaces', () => {
  expect(sanitize('one\r\n\ttwo\u2028three')).toBe('one␍ two three');
});

test('direction overrides from elsewhere are dropped, joiners stay', () => {
  expect(sanitize('\u202eabc\u2066\u200f\u200cد')).toBe('abc\u200cد');
});

test('half a surrogate pair becomes a replacement character', () => {
  expect(sanitize('a\ud800b')).toBe('a\ufffdb');
});

test('nothing that layout puts out holds a control character', () => {
  const hostile = Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join('');
  for (const mode of ['visual', 'logical'] as const) {
    const text = layout([{ text: `${hostile} قف` }], { width: 40, direction: 'rtl', mode })
      .map(textOf)
      .join('');
    expect(text).not.toMatch(/\p{Cc}/u);
  }
});
