import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as domain from '../index.ts';
import * as interchange from '../interchange.ts';
import * as rules from '../rules.ts';
import * as taxonomy from '../taxonomy.ts';
import { EdtfFault, readEdtf } from '../values/edtf.ts';
import { checkedBy, wordsOfCheck } from './checked.ts';
import { type Check, checks, edtfChecks } from './checks.ts';

const table: readonly (readonly [string, Check])[] = Object.entries({ ...checks, ...edtfChecks });

/** The messages that the schemas carry, told by the schemas themselves: every check of every part of them. */
function messagesOf(schema: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const own = '_zod' in schema ? ownMessages(schema) : [];
  const inner = schema instanceof z.ZodType ? Object.values(schema.def) : Object.values(schema);
  return [...own, ...inner.flatMap((part) => (typeof part === 'function' ? [] : messagesOf(part, seen)))];
}

function ownMessages(part: object): readonly string[] {
  const { error } = Object(part)['_zod'].def;
  const told: unknown = typeof error === 'function' ? error({ code: 'custom' }) : undefined;
  return typeof told === 'string' ? [told] : [];
}

const source = join(import.meta.dirname, '..');

const textOf = (file: string): string => readFileSync(join(source, file), 'utf8');

/** Every text of two words and more. */
const sentences = (text: string): readonly string[] =>
  [...text.matchAll(/(['`])((?:\$\{[^}]*\}|(?!\1)[^\n])*)\1/g)]
    .map(([, , sentence = '']) => sentence)
    .filter((sentence) => / \S+ /.test(sentence));

/** The messages that stand in the sources beside those: what `refine` and `addIssue` are given, and what functions make for them. */
const written = [
  ...globSync('**/*.ts', { cwd: source, exclude: ['**/*.test.ts', 'testing/**', 'interchange/**', 'validation/**'] }).flatMap((file) =>
    [...textOf(file).matchAll(/EdtfFault\(\s*(.+)|message: (['`].+)/g)].flatMap(([said]) => sentences(said)),
  ),
  ...sentences(textOf('values/edtf.ts').slice(textOf('values/edtf.ts').indexOf('function explain'))),
  ...sentences(textOf('taxonomy/topic.ts')),
].map((message) => message.replaceAll(/\$\{[^}]*\}/g, '30'));

const exported = [...Object.values(domain), ...Object.values(interchange), ...Object.values(rules), ...Object.values(taxonomy)];

const schemas = messagesOf(exported.filter((one) => one instanceof z.ZodType));

test('the messages of the sources are found', () => {
  expect(schemas).toContain('expected a BCP 47 language tag');
  expect(schemas).toContain('expected low, value and high in that order');
  expect(written).toContain('expected a day from 01 to 30 in that month, not 30');
  expect(written).toContain('30 has no parent 30');
  expect(written).toContain('exponents and significant digits are level 2: 30');
});

test.each([...new Set([...schemas, ...written])])('“%s” has its words in Arabic', (message) => {
  expect(checkedBy(message)?.code).toBeTypeOf('string');
});

test('nothing stands in the table that nothing says', () => {
  const said = new Set<string | undefined>([...schemas, ...written].map((message) => checkedBy(message)?.code));
  expect(table.map(([code]) => code).filter((code) => !said.has(code))).toEqual([]);
});

test.each(table)('%s: each language fills no blank that the message lacks, and both fill the same', (_code, { message, ar, en }) => {
  const blanks = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
  expect(blanks(ar)).toEqual(blanks(en));
  expect(blanks(message)).toEqual(expect.arrayContaining([...blanks(en)]));
});

/** Names of standards and codes, which no language translates. */
const names = /\{\w+\}|EDTF|BCP|ISO|SHA|UTF|alpha|[QXY]\w*|2[0-9X]+/g;

test.each(table)('%s: the Arabic is Arabic', (_code, { ar }) => {
  expect(ar.replaceAll(names, '')).not.toMatch(/[a-z]/i);
  expect(ar).toMatch(/\p{Script=Arabic}/u);
});

test('every way in which an EDTF expression can fail is known', () => {
  const pieces = fc.constantFrom(...'0123456789X-/.[]{},?~%TYES ', '..', '02-29', '2020-', '2020', '19', '-XX', '2020-12-04', '0000');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
      try {
        readEdtf(parts.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(EdtfFault);
        expect(checkedBy(String(Object(error).message))?.code, String(error)).toMatch(/^edtf/);
      }
    }),
    { numRuns: 3000 },
  );
});

test('what stood in a blank comes back in both languages, and is not read as a blank again', () => {
  const checked = checkedBy('expected a day from 01 to 29 in that month, not 2020-02-30');
  expect(checked).toEqual({ code: 'edtf-day', blanks: { length: '29', text: '2020-02-30' } });
  expect(checked && wordsOfCheck(checked)).toEqual({ ar: 'يوم من 01 إلى 29 في ذلك الشهر', en: 'a day from 01 to 29 in that month' });
  const odd = checkedBy('expected an id of the form {prefix}$&_ and 26 characters');
  expect(odd && wordsOfCheck(odd).en).toBe('an id of the form {prefix}$&_ and 26 characters');
});

test('a message of somebody else is not known', () => {
  expect(checkedBy('Invalid input')).toBeUndefined();
});
