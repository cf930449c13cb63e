import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { examplesOf } from '../interchange/json-schema/examples.ts';
import { Statement } from '../records/statement.ts';
import { AnyRecord, type RecordKind, recordKinds } from '../registry.ts';
import { anyRecordOf, anyStatement } from '../testing/arbitrary-records.ts';
import { anyMutationOf } from '../testing/mutations.ts';
import { findProblems, InvalidRecord } from './invalid-record.ts';
import { problemInWords, problemsOf } from './problem.ts';

const actor = (change: object): unknown => ({ ...examplesOf('actor')[0], ...change });

describe('hostile input', () => {
  const controls = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/u;

  test('is cut, shown where nobody would see it, and isolated', () => {
    const [problem] = findProblems(AnyRecord, actor({ kind: `\u202egpj.exe\u2069\n${'a'.repeat(10_000_000)}` }));
    const words = problem && problemInWords(problem, 'en');
    expect(words).toMatch(/, not “\u2068\\u\{202e\}gpj\.exe\\u\{2069\}\\u\{a\}a{70}…\u2069”$/u);
  });

  test('never makes a message long, or unseen, in whatever field it stands', () => {
    const names = ['__proto__', 'constructor', '\u202e', 'x'.repeat(9999), '{path}', 'toString'];
    for (const name of names) {
      const error = new InvalidRecord(
        findProblems(AnyRecord, { ...JSON.parse(`{${JSON.stringify(name)}:{}}`), record: 'actor', slug: name, id: name }),
      );
      expect(error.message.length).toBeLessThan(1000);
      expect(error.message).not.toMatch(controls);
    }
  });

  test('whose record claims to be of the kind of every object is of none', () => {
    expect(findProblems(AnyRecord, actor({ record: 'constructor' }))[0]?.record?.kind).toBeUndefined();
  });

  test('that is deep is told by the beginning of its path', () => {
    const deep = z.json().refine(() => false);
    const nested: unknown = JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`);
    const schema = Array.from({ length: 40 }).reduce<z.ZodType>((inner) => z.array(inner), deep);
    const [problem] = problemsOf(schema.safeParse(nested).error?.issues ?? [], { data: nested });
    expect(problem && problemInWords(problem, 'en').replaceAll(/[\u2068\u2069]/g, '')).toMatch(/^(?:0\.){12}…: expected/);
  });
});

/** Latin letters that are not Mithaq's own words: codes, ids, names of fields, what was echoed. */
const withoutCodes = (text: string): string =>
  text
    .replaceAll(/\u2068[^\u2069]*\u2069/g, '')
    .replaceAll(/إحدى هذه القيم: .*?(?=، لا |، وليس|$)/g, '')
    .replaceAll(/بالصورة [\w|]+/g, '')
    .replaceAll(/المنتظر [\w-]+(?=، )/g, '');

const nameless = /\b(?!(?:true|false|null|actor|name|JSON|YYYY|MM|DD|http|https|EDTF|BCP|ISO|SHA|UTF|XX)\b)[a-z]{2,}/i;

test.each([...recordKinds, 'statement'] as const)('whatever is wrong with a %s is known, lies somewhere, and is told in Arabic', (kind) => {
  const schema = kind === 'statement' ? Statement : AnyRecord;
  const valid: fc.Arbitrary<object> = kind === 'statement' ? anyStatement : anyRecordOf<RecordKind>(kind);
  fc.assert(
    fc.property(anyMutationOf(valid), (mutation) => {
      const problems = findProblems(schema, mutation);
      expect(problems.length > 0).toBe(!schema.safeParse(mutation).success);
      for (const problem of problems) {
        expect(problem.code, JSON.stringify(mutation)).not.toBe('other');
        expect(withoutCodes(problemInWords(problem, 'ar'))).not.toMatch(nameless);
        expect(problemInWords(problem, 'en')).not.toMatch(/\p{Script=Arabic}(?![^\u2068]*\u2069)/u);
      }
    }),
    { numRuns: 150 },
  );
});
