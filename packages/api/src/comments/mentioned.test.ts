import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionedIn, partsOf } from './mentioned.ts';

const salma = { id: `user_${'0'.repeat(25)}1`, name: 'سلمى' };
const omar = { id: `user_${'0'.repeat(25)}2`, name: 'Omar' };

test('people stand in a text by their ids after an @; each is mentioned once', () => {
  const text = `@${omar.id}، انظري يا @${salma.id}: @${omar.id}`;
  expect(mentionedIn(text)).toEqual([omar.id, salma.id]);
  expect(partsOf(text, [salma, omar])).toEqual([
    { person: omar },
    { text: '، انظري يا ' },
    { person: salma },
    { text: ': ' },
    { person: omar },
  ]);
});

test.each(['no one', 'salma@example.org', '@Salma', `@${salma.id}x`, salma.id, `@user_${'0'.repeat(25)}`])('%j mentions nobody', (text) => {
  expect(mentionedIn(text)).toEqual([]);
  expect(partsOf(text, [salma])).toEqual([{ text }]);
});

test('an id of which nothing is known stays as it was written', () => {
  const text = `to @${salma.id} and @${omar.id}`;
  expect(partsOf(text, [omar])).toEqual([{ text: `to @${salma.id} and ` }, { person: omar }]);
});

test('the pieces of any text, put together again, are the text; who stands in them is who is mentioned', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(`@${salma.id}`, `@${omar.id}`, '@', salma.id, 'user_', '\u202e<b>'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const parts = partsOf(text, [salma, omar]);
      expect(parts.map((part) => ('text' in part ? part.text : `@${part.person.id}`)).join('')).toBe(text);
      const people = parts.flatMap((part) => ('person' in part ? [part.person.id] : []));
      expect([...new Set(people)]).toEqual(mentionedIn(text));
      expect(parts).not.toContainEqual({ text: '' });
    }),
  );
});
