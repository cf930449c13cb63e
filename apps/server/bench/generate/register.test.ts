import { createHash } from 'node:crypto';
import { AnyRecord, checkRegister, readAs, Statement } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { chanceOf } from './chance.ts';
import { type Batch, registerOf } from './register.ts';
import { shareOf, sizeAt } from './size.ts';

const plan = { seed: 'test', size: { ...sizeAt(0), agreements: 120 } };

function whole(seed = plan.seed): Batch {
  const batches = [...registerOf({ ...plan, seed })];
  return {
    records: batches.flatMap(({ records }) => records),
    statements: batches.flatMap(({ statements }) => statements),
    texts: batches.flatMap(({ texts }) => texts),
  };
}

function digest(batch: Batch): string {
  return createHash('sha256').update(JSON.stringify(batch)).digest('hex');
}

const register = whole();
const records = register.records.map((record) => readAs(AnyRecord, record));
const statements = register.statements.map((statement) => readAs(Statement, statement));
const texts = new Map(register.texts.map(({ source, text }) => [source, text]));

test('every record and statement is valid, nothing dangles, and every quote stands in its text', () => {
  expect(checkRegister({ records, statements }, { texts })).toEqual([]);
});

test('it has as much of everything as its size says', () => {
  const counts = Object.fromEntries([...Map.groupBy(records, ({ record }) => record)].map(([kind, held]) => [kind, held.length]));
  expect(counts).toEqual({ actor: 400, place: 40, office: 20, tenure: 20, source: 120, agreement: 120, clause: 600, event: 1200 });
  expect(sizeAt(1)).toEqual({ agreements: 20_000, actors: 50_000, offices: 3_000, places: 2_000 });
});

test('one seed gives one register, another seed another', () => {
  expect(digest(whole())).toBe(digest(register));
  expect(digest(whole('other'))).not.toBe(digest(register));
});

test('actors have three names, in both scripts', () => {
  const actors = records.flatMap((record) => (record.record === 'actor' ? [record.names.map(({ value }) => value)] : []));
  expect(actors.filter((names) => names.length !== 3)).toEqual([]);
  const isArabic = (name: string) => /\p{Script=Arabic}/u.test(name);
  const isLatin = (name: string) => /\p{Script=Latin}/u.test(name);
  expect(actors.filter((names) => !names.some(isArabic) || !names.some(isLatin))).toEqual([]);
});

test('texts are as long as was asked for, but for their last sentence, and in both scripts', () => {
  const lengths = [...texts.values()].map(({ length }) => length);
  expect(Math.min(...lengths)).toBeGreaterThan(2_300);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(2_500);
  expect([...texts.values()].filter((text) => /\p{Script=Arabic}/u.test(text)).length).toBe(72);
});

test('sources differ on some dates, and not on many', () => {
  const disputed = statements.filter(({ standing }) => standing === 'disputed');
  expect(disputed.length).toBeGreaterThan(0);
  expect(disputed.length).toBeLessThan(20);
});

test('the numbers of clauses and events follow one another without a gap', () => {
  const shares = Array.from({ length: 24 }, (_, number) => shareOf(number, [2, 3, 4]));
  expect(shares.map(({ first }) => first).slice(1)).toEqual(shares.map(({ first, count }) => first + count).slice(0, -1));
});

test('chance repeats itself, and favours the first', () => {
  const draw = () => {
    const chance = chanceOf('seed', 1);
    return Array.from({ length: 2_000 }, () => chance.favour([0, 1, 2, 3, 4, 5, 6, 7]));
  };
  const drawn = draw();
  expect(draw()).toEqual(drawn);
  const often = (wanted: number) => drawn.filter((one) => one === wanted).length;
  expect(often(0)).toBeGreaterThan(2 * often(3));
  expect(often(6)).toBeGreaterThan(0);
});
