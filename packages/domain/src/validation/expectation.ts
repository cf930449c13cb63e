import type { z } from 'zod';
import { amountOf } from './amounts.ts';
import { checkedBy, wordsOfCheck } from './checked.ts';
import type { CheckCode } from './checks.ts';
import { echo } from './echo.ts';
import { type StructureCode, structureWords } from './structure.ts';
import { composed, type Words } from './words.ts';

/** What zod itself found wrong, and `other` for a check that this package does not know. */
export type ZodProblemCode =
  | 'missing'
  | 'wrong-type'
  | 'unknown-value'
  | 'unknown-field'
  | 'too-small'
  | 'too-big'
  | 'not-multiple'
  | 'wrong-form'
  | 'no-variant'
  | 'other';

/** Every way in which a value can be refused. The set is closed. */
export type ProblemCode = ZodProblemCode | StructureCode | CheckCode;

/** What was expected, and the code of what was wrong. */
export interface Expectation {
  readonly code: ProblemCode;
  readonly expected: Words;
}

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { readonly code: Code }>;

export const anotherValue: Words = { ar: 'قيمة أخرى', en: 'another value' };

const types: Readonly<Record<string, Words>> = {
  string: { ar: 'نص', en: 'text' },
  number: { ar: 'عدد', en: 'a number' },
  int: { ar: 'عدد صحيح', en: 'a whole number' },
  bigint: { ar: 'عدد صحيح', en: 'a whole number' },
  boolean: { ar: 'true أو false', en: 'true or false' },
  null: { ar: 'null', en: 'null' },
  array: { ar: 'قائمة', en: 'a list' },
  tuple: { ar: 'قائمة', en: 'a list' },
  set: { ar: 'قائمة', en: 'a list' },
  object: { ar: 'كائن له حقول', en: 'an object with fields' },
  record: { ar: 'كائن له حقول', en: 'an object with fields' },
  map: { ar: 'كائن له حقول', en: 'an object with fields' },
  date: { ar: 'تاريخ', en: 'a date' },
  file: { ar: 'ملف', en: 'a file' },
  never: { ar: 'ألا تُذكر قيمة', en: 'no value' },
  undefined: { ar: 'ألا تُذكر قيمة', en: 'no value' },
  void: { ar: 'ألا تُذكر قيمة', en: 'no value' },
  nonoptional: { ar: 'قيمة', en: 'a value' },
};

const formats: Readonly<Record<string, Words>> = {
  date: { ar: 'يوم بالصورة YYYY-MM-DD', en: 'a day as YYYY-MM-DD' },
  datetime: { ar: 'وقت بالصورة YYYY-MM-DDThh:mm:ssZ', en: 'a time as YYYY-MM-DDThh:mm:ssZ' },
  url: { ar: 'عنوان ويب يبدأ بـ http أو https', en: 'a web address (http or https)' },
  email: { ar: 'عنوان بريد إلكتروني', en: 'an e-mail address' },
  base64: { ar: 'بايتات بترميز base64', en: 'bytes in base64' },
};

/** What an issue says was expected. Unions and keys are looked into elsewhere (`problemsOf`). */
export function expectationOf(issue: Issue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', expected: ofCheck(issue.message)?.expected ?? lookedUp(types, issue.expected) ?? anotherValue };
    case 'invalid_value':
      return { code: 'unknown-value', expected: oneOf(issue.values) };
    case 'too_small':
      return { code: 'too-small', expected: atLeast(issue) };
    case 'too_big':
      return { code: 'too-big', expected: atMost(issue) };
    case 'not_multiple_of':
      return { code: 'not-multiple', expected: { ar: `مضاعف للعدد ${issue.divisor}`, en: `a multiple of ${issue.divisor}` } };
    case 'invalid_format':
      return ofCheck(issue.message) ?? { code: 'wrong-form', expected: formatOf(issue) };
    case 'unrecognized_keys':
      return { code: 'unknown-field', expected: structureWords['unknown-field'] };
    case 'invalid_union':
      return { code: 'no-variant', expected: issue.inclusive === false ? anotherValue : oneOf(issue.options ?? []) };
    default:
      return ofCheck(issue.message) ?? { code: 'other', expected: anotherValue };
  }
}

function ofCheck(message: string): Expectation | undefined {
  const checked = checkedBy(message);
  return checked && { code: checked.code, expected: wordsOfCheck(checked) };
}

function lookedUp(table: Readonly<Record<string, Words>>, key: string): Words | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** One of several values, all of them told; a value alone is told alone. */
function oneOf(values: readonly z.core.util.Primitive[]): Words {
  const codes = values.map((value) => String(value));
  if (codes.length === 0) return anotherValue;
  if (codes.length === 1) return { ar: codes.join(), en: codes.join() };
  return { ar: `إحدى هذه القيم: ${codes.join('، ')}`, en: `one of: ${codes.join(', ')}` };
}

function atLeast({ origin, minimum, inclusive, exact }: IssueOf<'too_small'>): Words {
  if (origin === 'string' && Number(minimum) === 1 && exact !== true) return { ar: 'نص غير فارغ', en: 'text that is not empty' };
  const amount = [amountOf(origin, minimum)];
  if (exact === true) return exactly(amount);
  return composed(amount, ([of], language) =>
    inclusive === false
      ? { ar: `أكثر من ${of}`, en: `more than ${of}` }[language]
      : { ar: `${of} على الأقل`, en: `at least ${of}` }[language],
  );
}

function atMost({ origin, maximum, inclusive, exact }: IssueOf<'too_big'>): Words {
  const amount = [amountOf(origin, maximum)];
  if (exact === true) return exactly(amount);
  return composed(amount, ([of], language) =>
    inclusive === false
      ? { ar: `أقل من ${of}`, en: `less than ${of}` }[language]
      : { ar: `${of} على الأكثر`, en: `at most ${of}` }[language],
  );
}

function exactly(amount: readonly Words[]): Words {
  return composed(amount, ([of], language) => ({ ar: `${of} بالضبط`, en: `exactly ${of}` })[language]);
}

/** The formats that carry the text that they ask for, by the property that it stands in. */
const affixes: readonly (readonly [property: string, words: Words])[] = [
  ['prefix', { ar: 'نص يبدأ بـ', en: 'text that begins with' }],
  ['suffix', { ar: 'نص ينتهي بـ', en: 'text that ends with' }],
  ['includes', { ar: 'نص فيه', en: 'text that has in it' }],
];

function formatOf(issue: IssueOf<'invalid_format'>): Words {
  const known = lookedUp(formats, issue.format);
  if (known) return known;
  if (issue.format === 'regex') return anotherValue;
  for (const [key, { ar, en }] of affixes) {
    const affix: unknown = Object.entries(issue).find(([name]) => name === key)?.[1];
    if (typeof affix === 'string') return { ar: `${ar} ${echo(affix)}`, en: `${en} ${echo(affix)}` };
  }
  return { ar: `نص بالصورة ${echo(issue.format)}`, en: `text of the form ${echo(issue.format)}` };
}
