import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedAt, calledApart, peopleFor, sentText, withPerson, writtenText } from './people-in-text.ts';

const id = (number: number) => `user_${String(number).padStart(26, '0')}`;
const people = calledApart([
  { id: id(1), name: 'سلمى' },
  { id: id(2), name: 'أحمد علي' },
  { id: id(3), name: 'Omar' },
  { id: id(4), name: 'Omar Ali' },
  { id: id(5), name: 'Omar' },
]);

test('two of one name are told apart by a number', () => {
  expect(people.map(({ called }) => called)).toEqual(['سلمى', 'أحمد علي', 'Omar', 'Omar Ali', 'Omar (2)']);
});

describe('who is begun to be mentioned', () => {
  test.each([
    ['Ask @om', { at: 4, query: 'om' }],
    ['@', { at: 0, query: '' }],
    ['(@Omar A', { at: 1, query: 'Omar A' }],
    ['salma@example', undefined],
    ['@Omar\nand', undefined],
    [`@${'x'.repeat(41)}`, undefined],
    ['nobody', undefined],
  ])('%j: %j', (text, asked) => {
    expect(askedAt(text, text.length)).toEqual(asked);
  });

  test('is found by the beginning of any word of a name, whatever its case and marks', () => {
    const found = (query: string) => peopleFor(people, query).map((person) => person.called);
    expect([found('ALI'), found('احمد'), found('عل'), found('x')]).toEqual([['Omar Ali'], ['أحمد علي'], ['أحمد علي'], []]);
  });

  test('takes the place of what was typed, and the caret stands behind', () => {
    const [, , omar] = people;
    if (omar === undefined) throw new RangeError('nobody');
    expect(withPerson('Ask @om soon', { at: 4, query: 'om' }, omar)).toEqual({ text: 'Ask @Omar soon', caret: 10 });
  });
});

test('what is sent names people by id: the longest name that fits, and none that goes on', () => {
  expect(sentText('@Omar Ali، @Omar، @Omar (2): @Omars, x@Omar', people)).toBe(`@${id(4)}، @${id(3)}، @${id(5)}: @Omars, x@Omar`);
});

test('what was sent is written anew as it was', () => {
  const parts = [{ text: 'Ask ' }, { person: { id: id(5), name: 'Omar' } }, { text: ' or ' }, { person: { id: id(9), name: 'Gone' } }];
  expect(writtenText(parts, people)).toBe(`Ask @Omar (2) or @${id(9)}`);
  expect(sentText(writtenText(parts, people), people)).toBe(`Ask @${id(5)} or @${id(9)}`);
});

test('a text in which nobody is named is sent to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sentText(text, [])).toBe(text);
      expect(sentText(text.replaceAll('@', ''), people)).toBe(text.replaceAll('@', ''));
    }),
  );
});
