import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { Statement } from '../../records/statement.ts';
import { AnyRecord, describeKind, type RecordKind, recordKinds } from '../../registry.ts';
import { anyLooseStatement, anyRecord, anyRecordOf, anyStatement } from '../../testing/arbitrary-records.ts';
import { anyMutationOf } from '../../testing/mutations.ts';
import { checkOf, schemaValidator } from '../../testing/schema-validator.ts';
import { examplesOf } from './examples.ts';
import { jsonSchemas, schemaBase } from './json-schemas.ts';

const folder = join(import.meta.dirname, '../../../schema');
const published = jsonSchemas();
const ajv = schemaValidator();

const kinds = [...recordKinds, 'statement'] as const;
type Kind = (typeof kinds)[number];

const zodOf = (kind: Kind): z.ZodType => (kind === 'statement' ? Statement : describeKind<RecordKind>(kind).schema);
const anyOf = (kind: Kind): fc.Arbitrary<object> =>
  kind === 'statement' ? fc.oneof(anyStatement, anyLooseStatement) : anyRecordOf<RecordKind>(kind);

test('every kind of record has a file, beside the statement, any record, and the values that they share', () => {
  expect(published.map(({ file }) => file)).toEqual([...kinds, 'record', 'values'].map((name) => `${name}.json`));
});

test.each(published)(
  '$file is valid against the metaschema of 2020-12, compiles in strict mode, and is named as it is found',
  ({ file, schema }) => {
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect([schema.$schema, schema.$id]).toEqual(['https://json-schema.org/draft/2020-12/schema', `${schemaBase}${file}`]);
    expect(ajv.getSchema(`${schemaBase}${file}`)).toBeTypeOf('function');
  },
);

test('the committed schemas are the ones that the zod schemas give (npm run schema writes them)', () => {
  const committed = readdirSync(folder).map((file) => [file, JSON.stringify(JSON.parse(readFileSync(join(folder, file), 'utf8')))]);
  const current = published.map(({ file, schema }) => [file, JSON.stringify(schema)]);
  expect(committed.toSorted()).toEqual(current.toSorted());
});

test('no pattern has a class of characters that engines read differently', () => {
  const patterns = [...JSON.stringify(published).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, text = '']) =>
    String(JSON.parse(text)),
  );
  expect(patterns.length).toBeGreaterThan(10);
  expect(patterns.filter((pattern) => /\\[dDwWsSbBpPuZAz]/.test(pattern))).toEqual([]);
});

test('a day in full-width digits is none', () => {
  const dated = (day: string): object => ({ ...source, retrieved: day });
  const check = checkOf(ajv, 'source');
  expect(['2020-12-04', '２０２０-12-04', '2020-12-0４'].map((day) => check(dated(day)))).toEqual([true, false, false]);
});

test.each(kinds)('the examples of %s pass, with zod and with ajv, and stand in its schema', (kind) => {
  const examples = examplesOf(kind);
  expect(published.find(({ file }) => file === `${kind}.json`)?.schema.examples).toEqual(examples);
  for (const example of examples) {
    expect(zodOf(kind).parse(example)).toEqual(example);
    expect(checkOf(ajv, kind)(example), JSON.stringify(checkOf(ajv, kind).errors)).toBe(true);
  }
});

test.each(kinds)('any valid %s passes', (kind) => {
  const check = checkOf(ajv, kind);
  fc.assert(
    fc.property(anyOf(kind), (record) => {
      expect(check(record), JSON.stringify(check.errors)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('record.json takes any record', () => {
  const check = checkOf(ajv, 'record');
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(check(record), JSON.stringify(check.errors)).toBe(true);
    }),
  );
});

/** What stands at a place in a JSON value. */
function valueAt(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null
    ? valueAt(Object.entries(value).find(([name]) => name === String(key))?.[1], rest)
    : undefined;
}

/** What zod refuses and JSON Schema can't: each stands in a `$comment`, and in docs/interchange/json-schema.md. */
const unsaid: readonly ((issue: z.core.$ZodIssue, value: string) => boolean)[] = [
  ({ message }) => message.startsWith('the first date lies after the last'),
  ({ message }) => message === 'expected the first date not to lie after the last',
  ({ message }) => message === 'expected low, value and high in that order',
  ({ message }) => message === 'end - start must be the length of the quote in UTF-16 code units',
  (issue, value) => issue.code === 'invalid_format' && issue.format === 'url' && /^https?:\/\//.test(value),
];

test.each(kinds)('a mutation of a %s passes where zod takes it and nowhere else, but for what JSON Schema cannot say', (kind) => {
  const check = checkOf(ajv, kind);
  const schema = zodOf(kind);
  fc.assert(
    fc.property(anyMutationOf(anyOf(kind)), (mutation) => {
      const issues = schema.safeParse(mutation).error?.issues ?? [];
      const said = issues.filter((issue) => !unsaid.some((is) => is(issue, String(valueAt(mutation, issue.path)))));
      expect(check(mutation), JSON.stringify({ mutation, issues, errors: check.errors })).toBe(said.length === 0);
    }),
    { numRuns: 400 },
  );
});

const source = examplesOf('source')[0] ?? {};
const selector = { exact: '😀', start: 0, end: 2 };
const citing = (selected: object): object => ({ ...examplesOf('statement')[0], citations: [{ ...Object(cited), selector: selected }] });
const cited = Object(examplesOf('statement')[0])['citations'][0];

test.each([
  ['a date that ends before it begins', 'tenure', { ...examplesOf('tenure')[0], interval: { from: { edtf: '2021/2020' } } }],
  [
    'an interval that ends before it begins',
    'tenure',
    { ...examplesOf('tenure')[0], interval: { from: { edtf: '2021' }, to: { edtf: '2020' } } },
  ],
  ['bounds out of order', 'event', { ...examplesOf('event')[0], figures: [{ measure: 'killed', low: 2, high: 1 }] }],
  ['a quote that is not as long as its position says', 'statement', citing({ ...selector, end: 1 })],
  ['half a surrogate pair', 'statement', citing({ exact: '\ud83d', start: 0, end: 1 })],
  ['an address of which only the scheme is right', 'source', { ...source, url: 'https://' }],
] as const)('JSON Schema lets pass, and zod does not: %s', (_, kind, data) => {
  expect([checkOf(ajv, kind)(data), zodOf(kind).safeParse(data).success]).toEqual([true, false]);
});

test.each([
  ['white space around an address, which zod takes away', { ...source, url: ' https://example.org/ ' }],
  ['the scheme of an address in capitals', { ...source, url: 'HTTPS://example.org/' }],
  ['a property __proto__ in a text by language, which zod leaves out', { ...source, label: JSON.parse('{"en":"x","__proto__":"y"}') }],
])('zod lets pass, and JSON Schema does not: %s', (_, data) => {
  expect([checkOf(ajv, 'source')(data), AnyRecord.safeParse(data).success]).toEqual([false, true]);
});

test('both count the length of a text in code points', () => {
  const passes = [200, 201]
    .map((length) => citing({ ...selector, prefix: '😀'.repeat(length) }))
    .map((data) => [checkOf(ajv, 'statement')(data), Statement.safeParse(data).success]);
  expect(passes).toEqual([
    [true, true],
    [false, false],
  ]);
});

test('what JSON Schema cannot say is listed in its page', () => {
  const page = readFileSync(join(folder, '../docs/interchange/json-schema.md'), 'utf8');
  const comments = [...JSON.stringify(published).matchAll(/"\$comment":"Not checked by this schema: (.+?)\.?"/g)].map(
    ([, comment = '']) => comment,
  );
  expect(comments.length).toBe(6);
  expect(comments.filter((comment) => !page.includes(comment))).toEqual([]);
});
