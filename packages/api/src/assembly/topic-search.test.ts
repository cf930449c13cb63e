import { taxonomy } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import { topicGroup } from './topic-search.ts';

describe('topics by their words', () => {
  test('every topic is found by its own label in either language, and marked whole', () => {
    for (const topic of taxonomy.topics)
      for (const label of Object.values(topic.label)) {
        const found = topicGroup(taxonomy, label, 50);
        expect(found?.named, label).toBe(true);
        expect(
          found?.group.hits.map((hit) => hit.topic),
          label,
        ).toContain(topic.code);
      }
  });

  test('marks stand where the words do', () => {
    const hit = topicGroup(taxonomy, 'الألغام', 5)?.group.hits[0];
    expect(hit?.topic).toBe('hazards.demining');
    const { text, ranges } = hit?.matched ?? { text: '', ranges: [] };
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['الألغام']);
  });

  test('words that begin nothing find nothing', () => {
    expect(topicGroup(taxonomy, 'zzz', 5)).toBeUndefined();
    expect(topicGroup(taxonomy, '…', 5)).toBeUndefined();
  });
});
