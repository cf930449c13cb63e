import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CanonicalFault, canonicalJson } from './canonical-json.ts';

/** Numbers by their IEEE 754 bits, and their text: a selection from RFC 8785, appendix B. */
const numbers: readonly (readonly [bits: string, text: string])[] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
];

function numberOf(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

test.each(numbers)('the number of bits %s is %s', (bits, text) => {
  expect(canonicalJson(numberOf(bits))).toBe(text);
});

test('members are sorted by the UTF-16 code units of their names (RFC 8785, 3.2.3)', () => {
  const unsorted = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect(canonicalJson(unsorted)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test('texts are escaped as little as JSON allows (RFC 8785, 3.2.2.2)', () => {
  expect(canonicalJson('€$\u000f\nA\'B"\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\"/"');
});

test.each([
  ['half a surrogate pair', { text: '\ud83d' }, 'well-formed text, without half a surrogate pair'],
  ['half a surrogate pair in a name', { '\udc00': 1 }, 'well-formed text, without half a surrogate pair'],
  ['a number without end', [Infinity], 'a finite number'],
  ['no number', NaN, 'a finite number'],
  ['a member that is undefined', { a: undefined }, 'a JSON value, not undefined'],
  ['a gap in a list', Array(1), 'a JSON value, not undefined'],
  ['a function', () => 1, 'a JSON value, not function'],
  ['nesting without end', nested(65), 'at most 64 levels of nesting'],
])('%s is refused', (_, value, expected) => {
  expect(() => canonicalJson(value)).toThrow(CanonicalFault);
  expect(() => canonicalJson(value)).toThrow(`expected ${expected}`);
});

test('what nests 64 deep is written', () => {
  expect(canonicalJson(nested(64))).toBe('['.repeat(65) + ']'.repeat(65));
});

function nested(depth: number): unknown {
  let value: unknown[] = [];
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
}

test('any JSON value is written as another implementation of the scheme writes it, and reads back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 5 }), (value) => {
      const text = canonicalJson(value);
      expect(text).toBe(canonicalize(value));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});
