import { Statement } from '@mithaq/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldSuggestion } from '../ports.ts';
import { reanchoredStatement, reanchoredSuggestion } from './reanchored.ts';

const source = 'source_00000000000000000000000001';
const actor = 'actor_00000000000000000000000001';
const before = 'Layla Sharif opened the session in the afternoon. The delegates heard Layla Sharif again at its close on the same day.';

const mention = (start: number): HeldSuggestion => ({
  ...{ id: 'suggestion_00000000000000000000000001', source, start, end: start + 12, exact: 'Layla Sharif' },
  ...{ value: { kind: 'mention', record: actor }, confidence: 'high', reason: { en: 'a name' }, standing: 'rejected', revision: 1 },
});

test('words that stand twice are told apart by what stands around them', () => {
  const after = `By our own correspondent. ${before}`;
  expect(reanchoredSuggestion(mention(0), { before, after })?.start).toBe(26);
  expect(reanchoredSuggestion(mention(70), { before, after })?.start).toBe(96);
});

test('what stands nowhere for certain is not moved', () => {
  expect(
    reanchoredSuggestion(mention(70), { before, after: before.replace('heard Layla Sharif again', 'heard her again') }),
  ).toBeUndefined();
  expect(reanchoredSuggestion(mention(70), { before, after: '' })).toBeUndefined();
});

test('the places within a value move with it; where one of them is gone, it is not moved', () => {
  const event: HeldSuggestion = {
    ...mention(70),
    value: {
      ...{ kind: 'event', type: 'meeting', modality: 'occurred', within: { start: 50, end: 118, exact: before.slice(50) } },
      participations: [{ role: 'participant', actor: { start: 54, end: 63, exact: 'delegates', referent: { record: actor } } }],
      agreements: [],
    },
  };
  const moved = reanchoredSuggestion(event, { before, after: `New. ${before}` });
  expect(moved?.value).toMatchObject({ within: { start: 55, end: 123 }, participations: [{ actor: { start: 59, end: 68 } }] });
  expect(reanchoredSuggestion(event, { before, after: `New. ${before.replace('delegates', 'guests')}` })).toBeUndefined();
});

const statement = (start: number, exact: string) =>
  Statement.parse({
    ...{
      record: 'statement',
      schemaVersion: 2,
      id: 'statement_00000000000000000000000001',
      subject: actor,
      property: 'notes',
      value: { en: 'x' },
    },
    ...{
      modality: 'occurred',
      standing: 'accepted',
      rank: 0,
      citations: [{ source, selector: { exact, start, end: start + exact.length } }],
    },
  });

test('a passage that cannot be found stays as it was chosen, and counts as an orphan', () => {
  const given = statement(50, 'The delegates heard');
  const found = reanchoredStatement(given, source, () => ({ before, after: 'Nothing of it.' }));
  expect(found).toEqual({ statement: given, moved: 0, orphaned: 1 });
  expect(reanchoredStatement(given, 'source_00000000000000000000000002', () => ({ before, after: '' }))).toMatchObject({
    moved: 0,
    orphaned: 0,
  });
});

test('whatever comes before a text, its passages stand there to the letter or are orphans', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.nat(100), fc.integer({ min: 1, max: 18 }), (head, start, length) => {
      const after = head + before;
      const given = statement(start, before.slice(start, start + length));
      const { statement: moved, orphaned } = reanchoredStatement(given, source, () => ({ before, after }));
      const [{ selector } = { selector: { exact: '', start: 0, end: 0 } }] = moved.citations;
      if (orphaned === 0) expect(after.slice(selector.start, selector.end)).toBe(before.slice(start, start + length));
      else expect(moved).toEqual(given);
    }),
  );
});
