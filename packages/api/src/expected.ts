import { MithaqError, problemsOf, type Words } from '@mithaq/domain';
import type { ZodError } from 'zod';

/** Refused input as an error of the closed set: the first thing that is wrong, where it lies, and what was expected there. */
export function invalidInput({ issues }: ZodError): MithaqError {
  const [problem] = problemsOf(issues, { checks });
  return new MithaqError('invalid-input', { expected: expected(problem?.expected ?? another) }, problem?.path);
}

/** “Expected …”, in both languages. */
export function expected({ ar, en }: Words): Words {
  return { ar: `المنتظر ${ar}`, en: `expected ${en}` };
}

const another: Words = { ar: 'قيمة أخرى', en: 'another value' };

/** What the checks of the API and of the server expect, by the messages that they give; the domain knows those of its own. */
const checks: Readonly<Record<string, Words>> = {
  'expected a name': { ar: 'اسم بلا محارف تحكّم', en: 'a name without control characters' },
  'expected the id of an import': { ar: 'معرّف استيراد', en: 'the id of an import' },
  'expected the id of a change': { ar: 'معرّف تغيير', en: 'the id of a change' },
  'expected the id of an account': { ar: 'معرّف حساب', en: 'the id of an account' },
  'expected the id of a key': { ar: 'معرّف مفتاح', en: 'the id of a key' },
  'expected well-formed text without NUL': { ar: 'نص سليم بلا المحرف NUL', en: 'well-formed text without NUL' },
};
