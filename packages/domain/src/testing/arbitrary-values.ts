import fc from 'fast-check';
import { Interval } from '../index.ts';
import { anyDay, anyEdtf } from './records.ts';

/** Arbitraries of fields by name; one that nothing can fill is `undefined`, and so left out. */
export type Fields = Readonly<Record<string, fc.Arbitrary<unknown> | undefined>>;

/** An object with every required field, and any of the optional ones. An optional field without an arbitrary is never there. */
export function objectOf(required: Fields, optional: Fields = {}): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.entries({ ...required, ...optional }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return fc.record(Object.fromEntries(model), { requiredKeys: Object.keys(required), noNullPrototype: true });
}

/** One of the members of a list, which must have one. */
export const oneOf = <Member>(members: readonly Member[]): fc.Arbitrary<Member> => fc.constantFrom(...members);

/** What goes wrong where text is pasted into something else: markup, formulas, quotes, bidi controls, keys of every object. */
const barbs = [
  '=1+1',
  '+1',
  '-2',
  '@SUM(A1)',
  '\t',
  '\r\n',
  '\n',
  '"',
  "'",
  ',',
  ';',
  '\\',
  '{',
  '}',
  '%',
  '$',
  '~',
  '#',
  '&',
  '_',
  '<script>',
  '</script>',
  '&amp;',
  ']]>',
  '__proto__',
  'constructor',
  '@id',
  '@value',
  '_:b0',
  'https://example.org/',
  ' ',
  '\u00a0',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u0640',
  'اتفاق',
  'مُعاهَدة',
  'לוב',
  '👩‍👩‍👧‍👦',
  '🇱🇾',
  '𝔏',
  'é',
  'e\u0301',
];

const anyPiece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...barbs) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }) },
);

/** Cuts at a number of UTF-16 code units, and no surrogate pair in half. */
function cutTo(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** Text that is well-formed and not empty, of at most a number (two or more) of UTF-16 code units, and as hostile as text gets. */
export function anyText(length = 200): fc.Arbitrary<string> {
  return fc.array(anyPiece, { minLength: 1, maxLength: 5 }).map((pieces) => cutTo(pieces.join(''), length));
}

export const anyLanguage = fc.constantFrom('ar', 'en', 'tr', 'fr', 'it', 'ckb', 'ar-LY', 'zh-Hant-TW', 'es-419');

export const anyLocalizedText = fc.dictionary(anyLanguage, anyText(), { minKeys: 1, maxKeys: 3, noNullPrototype: true });

export const anyFuzzyDate = objectOf({ edtf: anyEdtf }, { asRead: anyText(), resolvedAgainst: anyDay });

/** An interval whose ends stand in an order that can be. */
export const anyInterval = objectOf({}, { from: anyFuzzyDate, to: anyFuzzyDate }).map((interval) =>
  Interval.safeParse(interval).success ? interval : { from: interval['to'], to: interval['from'] },
);

export const anyNames = fc.array(
  objectOf(
    {
      value: anyText(500),
      language: anyLanguage,
      kind: fc.constantFrom('official', 'alias', 'short', 'former', 'transliteration', 'gloss'),
    },
    { interval: anyInterval },
  ),
  { minLength: 1, maxLength: 4 },
);

const noNegativeZero = (number: number): number => (number === 0 ? 0 : number);

/** A number that JSON keeps: finite, and no negative zero. */
export function anyNumber(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min, max }), fc.double({ min, max, noNaN: true })).map(noNegativeZero);
}

/** A figure's value, its bounds, or both, in order. */
export const anyFigure = fc
  .tuple(
    fc.constantFrom('votes-for', 'votes-against', 'displaced', 'killed', 'injured', 'distance-km', 'other'),
    fc.subarray(['low', 'value', 'high'], { minLength: 1 }),
    fc.tuple(anyNumber(0, 1_000_000), anyNumber(0, 1_000_000), anyNumber(0, 1_000_000)),
  )
  .map(([measure, keys, numbers]) => {
    const sorted = numbers.toSorted((one, other) => one - other);
    return { measure, ...Object.fromEntries(keys.map((key, at) => [key, sorted[at]])) };
  });

/** A web address, one with Arabic letters and a port among them. */
export const anyAddress = fc.oneof(
  fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true, withFragments: true }),
  fc.constantFrom('https://example.org/أخبار/ليبيا?س=1', 'http://example.org:8080/a%20b', 'https://[2001:db8::1]/x'),
);

export const anySha256 = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });

/** A selector whose quote is as long as its position says. */
export const anySelector = fc
  .tuple(anyText(2000), fc.nat(100_000), objectOf({}, { prefix: anyText(), suffix: anyText() }))
  .map(([exact, start, around]) => ({ exact, start, end: start + exact.length, ...around }));

/** Any JSON value, `__proto__` as a key among them. */
export const anyJson: fc.Arbitrary<unknown> = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 2 }).map(withoutNegativeZero);

/** As JSON writes it. */
function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
