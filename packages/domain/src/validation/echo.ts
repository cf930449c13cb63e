import { amountOf } from './amounts.ts';
import { composed, type Words } from './words.ts';

/** The most characters of a value that a message repeats. */
const echoed = 80;

/** Controls, bidi controls and other format characters, line and paragraph separators, lone surrogates, private use. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/**
 * Text from somebody else, as a message may repeat it: cut, what nobody would see written as `\u{…}`, and isolated from the
 * direction of the words around it (Unicode Bidirectional Algorithm, FSI and PDI).
 */
export function echo(text: string): string {
  const characters = [...text.slice(0, echoed * 2)];
  const kept = characters.slice(0, echoed).join('').replaceAll(unseen, seen);
  const isCut = characters.length > echoed || text.length > echoed * 2;
  return `\u2068${kept}${isCut ? '…' : ''}\u2069`;
}

function seen(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** What was found, for a message: text, numbers and the dates of an interval as they are, anything else with parts by what it is. */
export function echoOf(value: unknown): Words {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return listOf(value.length);
  if (typeof value === 'object' && value !== null) return intervalOf(value) ?? { ar: 'كائن له حقول', en: 'an object with fields' };
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return { ar: String(value), en: String(value) };
  return { ar: 'شيء ليس من JSON', en: 'something that is not JSON' };
}

/** The two dates of an interval; `undefined` where it is none, or has one date alone. */
function intervalOf(value: object): Words | undefined {
  const [from, to] = [own(own(value, 'from'), 'edtf'), own(own(value, 'to'), 'edtf')];
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  return composed([quoted(from), quoted(to)], ([first, last], language) =>
    language === 'ar' ? `من ${first} إلى ${last}` : `from ${first} to ${last}`,
  );
}

function own(value: unknown, property: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, property)?.value : undefined;
}

function quoted(text: string): Words {
  if (text === '') return { ar: 'نص فارغ', en: 'empty text' };
  const kept = echo(text);
  return { ar: `«${kept}»`, en: `“${kept}”` };
}

function listOf(count: number): Words {
  if (count === 0) return { ar: 'قائمة فارغة', en: 'an empty list' };
  const { ar, en } = amountOf('array', count);
  return { ar: `قائمة (${ar})`, en: `a list (${en})` };
}
