import { describe, expect, test } from 'vitest';
import { lexiconEntriesOf, Passage, place } from './passage.ts';
import { passage, spanIn } from './testing.ts';

describe('placing marked words', () => {
  test('words that stand once need no number', () => {
    const placed = place(passage);
    expect(placed.mentions[1]).toEqual({ ...spanIn('مصر'), means: 'eg' });
    expect(passage.text.slice(placed.dates[0]?.start, placed.dates[0]?.end)).toBe('أمس');
  });

  test('the number counts every place where the letters stand', () => {
    const text = 'قطر وقطري ثم قطر';
    const marked = place({ ...passage, text, mentions: [{ exact: 'قطر', occurrence: 3, means: 'sd' }], dates: [], phrases: [] });
    expect(marked.mentions[0]?.start).toBe(13);
  });

  test('words that stand twice without a number are refused, and so are words that are not there', () => {
    const mentions = (exact: string, occurrence?: number) => [{ exact, means: 'sd', ...(occurrence !== undefined && { occurrence }) }];
    const marked = { ...passage, text: 'قطر وقطري', dates: [], phrases: [] };
    expect(() => place({ ...marked, mentions: mentions('قطر') })).toThrow('stands 2 times; occurrence not given');
    expect(() => place({ ...marked, mentions: mentions('قطر', 3) })).toThrow('stands 2 times; occurrence 3');
    expect(() => place({ ...marked, mentions: mentions('عمان') })).toThrow('stands 0 times');
  });

  test('a code that no taxonomy has is refused', () => {
    expect(Passage.safeParse({ ...passage, topics: ['politics.nothing'] }).success).toBe(false);
    expect(Passage.safeParse({ ...passage, agreements: [{ key: 'pact', instrument: 'deal' }] }).success).toBe(false);
    expect(Passage.safeParse(passage).success).toBe(true);
  });
});

test('a passage’s register is given to the reader with its languages and tenures', () => {
  const register: Passage['register'] = [
    { record: 'kiir', kind: 'actor', actorKind: 'person', names: ['سلفا كير', 'كير'], tenures: [{ office: 'head' }] },
  ];
  expect(lexiconEntriesOf({ ...passage, register })).toEqual([
    {
      record: 'kiir',
      kind: 'actor',
      actorKind: 'person',
      names: [
        { value: 'سلفا كير', language: 'ar', kind: 'official' },
        { value: 'كير', language: 'ar', kind: 'alias' },
      ],
      tenures: [{ office: 'head', interval: {} }],
    },
  ]);
});
