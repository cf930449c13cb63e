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

const stating = (change: object): unknown => ({ ...examplesOf('statement')[0], ...change });

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

  const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
  const told = (data: unknown, schema: z.ZodType = Statement) =>
    findProblems(schema, data).map((problem) => [problem.code, problemInWords(problem, 'en').replaceAll(/[\u2068\u2069]/g, '')]);

  test('that is nested too deep to be read is refused in words, not with a stack that ran out', () => {
    const refusal = [['too-deep', 'Value (value.0.0.0.0.0.0.0.0.0.0.0.…): expected no more than 64 levels, one within the other']];
    expect(told(stating({ value: nested(5000) }))).toEqual(refusal);
    expect(told(stating({ value: nested(64) }))).toEqual(refusal);
    expect(told(stating({ value: nested(63) }))).toEqual([]);
    expect(told(actor({ names: nested(100_000) }), AnyRecord).map(([code]) => code)).toEqual(['too-deep']);
  });

  test('that holds itself is refused', () => {
    const round: unknown[] = [];
    round.push(round, round);
    expect(told(stating({ value: round })).map(([code]) => code)).toEqual(['too-deep']);
    const bushy = Array.from({ length: 30 }).reduce<unknown>((inner) => [inner, inner], 1);
    expect(told(stating({ value: bushy }))).toEqual([['too-wide', 'expected no more than 100000 values']]);
  });

  test('that is wide is refused before anything is held against a schema', () => {
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, place) => [`k${place}`, place]));
    expect(told({ ...Object(actor({})), ...wide }, AnyRecord)).toEqual([['too-wide', 'expected no more than 100000 values']]);
    expect(told(stating({ value: Array.from({ length: 99_000 }, (_, place) => place) }))).toEqual([]);
  });

  test('a field __proto__, which a schema would leave out without a word, is refused wherever it stands', () => {
    const sneaky: unknown = JSON.parse('{"en":"x","__proto__":"y"}');
    expect(told(actor({ label: sneaky }), AnyRecord)).toEqual([['unknown-field', 'label.__proto__: expected no such field']]);
    expect(told(stating({ value: [1, sneaky] }))).toEqual([['unknown-field', 'Value (value.1.__proto__): expected no such field']]);
    expect(told(stating({ note: sneaky }))).toEqual([['unknown-field', 'Note (note.__proto__): expected no such field']]);
    expect(told(JSON.parse('{"__proto__":1}'))).toEqual([['unknown-field', '__proto__: expected no such field']]);
  });

  test('that is deep is told by the beginning of its path', () => {
    const deep = z.json().refine(() => false);
    const data = nested(50);
    const schema = Array.from({ length: 40 }).reduce<z.ZodType>((inner) => z.array(inner), deep);
    const [problem] = problemsOf(schema.safeParse(data).error?.issues ?? [], { data });
    expect(problem && problemInWords(problem, 'en').replaceAll(/[\u2068\u2069]/g, '')).toMatch(/^(?:0\.){12}…: expected/);
  });
});

/** Latin letters that are not Mithaq's own words: codes, ids, names of fields, what was echoed. */
const withoutCodes = (text: string): string =>
  text
    .replaceAll(/\u2068[^\u2069]*\u2069/g, '')
    .replaceAll(/إحدى هذه القيم: .*?(?=، لا |$)/g, '')
    .replaceAll(/بالصورة [\w|]+/g, '')
    .replaceAll(/المنتظر [\w-]+(?=، )|المطلوب هنا: [\w-]+$/g, '');

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
