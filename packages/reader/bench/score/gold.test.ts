import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Half, passagesOf } from './halves.ts';
import type { PlacedPassage } from './passage.ts';
import { meaningsOf } from './referents.ts';
import { sharedLength } from './span-pairs.ts';

/** Every file of the gold set is what its guidelines say. Reading it checks words and codes already. */
const halves: readonly Half[] = ['development', 'held-back'];
const passages = halves.flatMap((half) => passagesOf(half).map((passage) => ({ half, passage })));
const all = passages.map(({ passage }) => passage);

test.each([
  { what: 'the first two batches', isOf: (batch: number) => batch < 3, arabic: 45, english: 11 },
  { what: 'the third batch', isOf: (batch: number) => batch === 3, arabic: 32, english: 8 },
])('$arabic Arabic and $english English passages in $what, half and half', ({ isOf, arabic, english }) => {
  const written = passages.filter(({ passage: { batch } }) => isOf(batch));
  expect(written.filter(({ passage: { language } }) => language === 'ar')).toHaveLength(arabic);
  expect(written.filter(({ passage: { language } }) => language === 'en')).toHaveLength(english);
  expect(written.filter(({ half }) => half === 'development')).toHaveLength((arabic + english) / 2);
});

test('a file is named by its passage, and no passage stands twice', () => {
  const files = halves.flatMap((half) => readdirSync(new URL(`../gold/${half}/`, import.meta.url)));
  expect(all.map(({ id }) => `${id}.json`).toSorted()).toEqual(files.toSorted());
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

describe.each(passages)('$half $passage.id', ({ passage }) => {
  const { register, newcomers, mentions, phrases, clauses, events, agreements, text } = passage;
  const meanings = meaningsOf(passage);
  const keys = new Set(agreements.map(({ key }) => key));

  test('has 90 to 350 words', () => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(90);
    expect(words).toBeLessThanOrEqual(350);
  });

  test('its keys are told apart, and every one that is used is told', () => {
    const told = [...register.map(({ record }) => record), ...newcomers.map(({ key }) => key)];
    expect(new Set(told).size).toBe(told.length);
    expect(usedKeys(passage).filter((key) => !meanings.has(key))).toEqual([]);
    expect([...phrases, ...clauses].flatMap(({ agreement }) => agreement ?? []).filter((key) => !keys.has(key))).toEqual([]);
    expect(events.flatMap(({ agreements = [] }) => agreements).filter((key) => !keys.has(key))).toEqual([]);
    expect(phrases.map(({ agreement }) => agreement)).toEqual(expect.arrayContaining([...keys]));
  });

  test('a record of an agreement is in the register', () => {
    const records = new Set(register.filter(({ kind }) => kind === 'agreement').map(({ record }) => record));
    expect(agreements.flatMap(({ record }) => record ?? []).filter((record) => !records.has(record))).toEqual([]);
  });

  test('states tell their country, and only states are said to be an actor or a place', () => {
    expect([...meanings.values()].filter(({ actorKind, country }) => actorKind === 'state' && country === undefined)).toEqual([]);
    expect(mentions.filter(({ means, role }) => role !== undefined && meanings.get(means)?.actorKind !== 'state')).toEqual([]);
  });

  test('topics of clauses are topics of the passage', () => {
    expect(clauses.flatMap(({ topics }) => topics).filter((code) => !passage.topics.includes(code))).toEqual([]);
  });

  test.each(['mentions', 'dates', 'phrases', 'events'] as const)(
    '%s begin and end at a word, without marks or spaces around them',
    (kind) => {
      expect(passage[kind].filter(({ start, end }) => !isWhole(text, start, end)).map(({ exact }) => exact)).toEqual([]);
    },
  );

  test.each(['mentions', 'dates', 'phrases', 'clauses', 'events'] as const)('no two %s overlap', (kind) => {
    const list = passage[kind].toSorted((one, other) => one.start - other.start);
    expect(list.filter((one, at) => list.slice(at + 1).some((other) => sharedLength(one, other) > 0))).toEqual([]);
  });
});

function usedKeys({ mentions, clauses, events }: PlacedPassage): readonly string[] {
  return [
    ...mentions.map(({ means }) => means),
    ...clauses.flatMap(({ obligated, beneficiaries }) => [...obligated, ...beneficiaries]),
    ...events.flatMap(({ participants, place, attributedTo }) =>
      [...participants.map(({ means }) => means), place ?? [], attributedTo ?? []].flat(),
    ),
  ];
}

/** Before an Arabic word particles may stand, which the span leaves out. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const words = text.slice(start, end);
  return (
    /^[وف]?[بلك]?$/u.test(before) &&
    /^[\p{L}\p{N}]/u.test(words) &&
    /[\p{L}\p{M}\p{N})]$/u.test(words) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end))
  );
}
