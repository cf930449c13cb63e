import type { Words } from '../../validation/words.ts';

/** Why a value has no canonical JSON. */
export class CanonicalFault extends Error {
  override readonly name = 'CanonicalFault';
  readonly expected: Words;

  constructor(expected: Words) {
    super(`expected ${expected.en}`);
    this.expected = expected;
  }
}

/** Deeper than any record nests by far, and shallow enough for every engine's stack. */
const deepest = 64;

/**
 * One text for one JSON value: the JSON Canonicalization Scheme (RFC 8785). No white space, members sorted by the UTF-16
 * code units of their names, numbers and texts as ECMAScript's JSON.stringify writes them. Equal values have equal texts, so
 * a digest of the text is a digest of the value. A negative zero is written as 0, as the scheme asks.
 * @throws CanonicalFault where the scheme refuses: half a surrogate pair, a number that is not finite, what is not JSON at
 * all (`undefined`, a function), or nesting beyond 64 levels
 */
export function canonicalJson(value: unknown): string {
  return written(value, 0);
}

function written(value: unknown, depth: number): string {
  if (depth > deepest) throw new CanonicalFault({ ar: `تداخل لا يتجاوز ${deepest} طبقة`, en: `at most ${deepest} levels of nesting` });
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writtenText(value);
  if (typeof value === 'number') return writtenNumber(value);
  if (Array.isArray(value)) return `[${Array.from(value, (item) => written(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object') return writtenObject(value, depth + 1);
  throw new CanonicalFault({ ar: 'قيمة من قيم JSON', en: `a JSON value, not ${typeof value}` });
}

/** Half a surrogate pair is looked for only where there is one of either half: going by code points takes longer than all the rest. */
const anyHalf = /[\ud800-\udfff]/;

function writtenText(text: string): string {
  if (anyHalf.test(text) && /\p{Surrogate}/u.test(text))
    throw new CanonicalFault({ ar: 'نص سليم لا نصف محرف فيه', en: 'well-formed text, without half a surrogate pair' });
  return JSON.stringify(text);
}

function writtenNumber(number: number): string {
  if (!Number.isFinite(number)) throw new CanonicalFault({ ar: 'عدد منتهٍ', en: 'a finite number' });
  return JSON.stringify(number);
}

function writtenObject(object: object, depth: number): string {
  const members = Object.entries(object).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, value]) => `${writtenText(name)}:${written(value, depth)}`).join(',')}}`;
}
