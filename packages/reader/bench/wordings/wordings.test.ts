import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../score/tally.ts';
import { provisionsTally, topicsTally } from './measured.ts';
import { tellingsOf, wordingsOf } from './wordings.ts';

const taxonomy: { topics: { code: string }[] } = JSON.parse(
  readFileSync(new URL('../../../domain/taxonomy/topics.json', import.meta.url), 'utf8'),
);
const codes = taxonomy.topics.map(({ code }) => code).filter((code) => code.includes('.'));

test.each([
  ['ar', 4],
  ['en', 2],
] as const)('every topic has wordings in %s, and at least %i', (language, least) => {
  const counts = new Map<string, number>();
  for (const { topic } of [...wordingsOf(language, 'tuned'), ...wordingsOf(language, 'apart')])
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  expect(codes.filter((code) => (counts.get(code) ?? 0) < least)).toEqual([]);
});

test('every provision stands in its text', () => {
  const all = (['ar', 'en'] as const).flatMap((language) => [...tellingsOf(language, 'tuned'), ...tellingsOf(language, 'apart')]);
  expect(all.flatMap(({ text, provisions }) => provisions.filter((one) => !text.includes(one)))).toEqual([]);
});

describe('what was reached stays', () => {
  test.each([
    ['ar', 'tuned', 0.95, 0.98],
    ['ar', 'apart', 0.87, 0.97],
    ['en', 'tuned', 0.95, 0.98],
    ['en', 'apart', 0.95, 0.97],
  ] as const)('topics, %s, %s: precision %f, recall %f', (language, part, precision, recall) => {
    const reached = figuresOf(topicsTally(wordingsOf(language, part)), 'exact');
    expect(reached.precision).toBeGreaterThanOrEqual(precision);
    expect(reached.recall).toBeGreaterThanOrEqual(recall);
  });

  test.each([
    ['ar', 'tuned', 0.97, 0.92],
    ['ar', 'apart', 0.96, 0.67],
    ['en', 'tuned', 0.95, 0.85],
    ['en', 'apart', 0.95, 0.62],
  ] as const)('provisions, %s, %s: precision %f, recall %f', (language, part, precision, recall) => {
    const reached = figuresOf(provisionsTally(tellingsOf(language, part)), 'overlapping');
    expect(reached.precision).toBeGreaterThanOrEqual(precision);
    expect(reached.recall).toBeGreaterThanOrEqual(recall);
  });
});
