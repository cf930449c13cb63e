import { type Detail, MithaqError } from '@mithaq/domain';
import type { ZodError, z } from 'zod';

type Issue = z.core.$ZodIssue;
type Words = Exclude<Detail, string>;

/** Refused input as an error of the closed set: the first thing that is wrong, where it lies, and what was expected there. */
export function invalidInput({ issues: [issue] }: ZodError): MithaqError {
  const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
  return new MithaqError('invalid-input', { expected: expected(issue === undefined ? another : wordsOf(issue)) }, path);
}

/** “Expected …”, in both languages. */
export function expected({ ar, en }: Words): Words {
  return { ar: `المنتظر ${ar}`, en: `expected ${en}` };
}

const another: Words = { ar: 'قيمة أخرى', en: 'another value' };

const types: Readonly<Record<string, Words>> = {
  string: { ar: 'نص', en: 'text' },
  number: { ar: 'عدد', en: 'a number' },
  int: { ar: 'عدد صحيح', en: 'a whole number' },
  boolean: { ar: 'true أو false', en: 'true or false' },
  array: { ar: 'قائمة', en: 'a list' },
  object: { ar: 'كائن له حقول', en: 'an object with fields' },
};

const formats: Readonly<Record<string, Words>> = {
  email: { ar: 'عنوان بريد إلكتروني', en: 'an e-mail address' },
  date: { ar: 'يوم بالصورة YYYY-MM-DD', en: 'a day as YYYY-MM-DD' },
  base64: { ar: 'بايتات بترميز base64', en: 'bytes in base64' },
};

/** What our own checks say in English, in Arabic. One that is missing here is told as “another value”. */
const checks: Readonly<Record<string, string>> = {
  'a name': 'اسم بلا محارف تحكّم',
  'the id of a change': 'معرّف تغيير',
  'well-formed text without NUL': 'نص سليم بلا المحرف NUL',
  'a year from 0001 to 9999': 'سنة من 0001 إلى 9999',
  'an ISO 3166-1 alpha-2 country code': 'رمز بلد من حرفين لاتينيين كبيرين (ISO 3166-1)',
};

function wordsOf(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? another;
    case 'too_small':
      return atLeast(issue.origin, Number(issue.minimum));
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return formats[issue.format] ?? checked(issue.message);
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'unrecognized_keys':
      return { ar: `ألا يُذكر «${issue.keys.join('»، «')}»`, en: `no such field as “${issue.keys.join('”, “')}”` };
    case 'custom':
      return checked(issue.message);
    default:
      return another;
  }
}

function atLeast(origin: string, least: number): Words {
  if (least === 1 && origin === 'string') return { ar: 'نص غير فارغ', en: 'text that is not empty' };
  const { ar, en } = amount(origin, least);
  return { ar: `${ar} على الأقل`, en: `at least ${en}` };
}

function atMost(origin: string, most: number): Words {
  const { ar, en } = amount(origin, most);
  return { ar: `${ar} على الأكثر`, en: `at most ${en}` };
}

function oneOf(values: readonly string[]): Words {
  return { ar: `إحدى هذه القيم: ${values.join('، ')}`, en: `one of: ${values.join(', ')}` };
}

/** The words of a check of our own. They are known in Arabic, or they are told in neither language. */
function checked(message: string): Words {
  const en = message.replace(/^expected /, '');
  const ar = checks[en];
  return ar === undefined ? another : { ar, en };
}

const characters: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { few: 'محارف', many: 'محرفًا' };
const items: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { few: 'عناصر', many: 'عنصرًا' };
const arabic = new Intl.PluralRules('ar');

function amount(origin: string, count: number): Words {
  if (origin === 'string') return { ar: `${count} ${characters[arabic.select(count)] ?? 'محرف'}`, en: counted(count, 'character') };
  if (origin === 'array') return { ar: `${count} ${items[arabic.select(count)] ?? 'عنصر'}`, en: counted(count, 'item') };
  return { ar: String(count), en: String(count) };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
