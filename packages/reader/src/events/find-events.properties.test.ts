import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WithAgreements } from '../annotated.ts';
import type { Mention } from '../found.ts';
import { buildLexicon } from '../names/lexicon.ts';
import { placed } from '../text/placed.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { findEvents } from './find-events.ts';

const lexicon = buildLexicon([]);

/** A text in which every `قطر` is a state. */
function annotated(original: string): WithAgreements {
  const text = tokenize(original);
  const mentions = text.tokens
    .filter(({ text: word }) => word === 'قطر')
    .map(({ start, end }): Mention => {
      const newcomer = { key: 'qa', kind: 'actor', actorKind: 'state', names: [] } as const;
      const judged = { confidence: 'high', reason: { en: 'a state' }, basis: 'test' } as const;
      return { start, end, exact: original.slice(start, end), kind: 'mention', newcomer, ...judged };
    });
  const sentences = sentencesOf(text.tokens);
  return { text, sentences, lexicon, mentions: placed(text.tokens, mentions), dates: [], agreements: [] };
}

const pieces = [
  ...['وقّع', 'زار', 'التقى', 'قال', 'أن', 'الذي', 'خلال', 'بعد', 'اجتماع', 'محادثات', 'لم', 'سيزور', 'قطر', 'وقطر', 'لقطر', 'وزير'],
  ...['signed', 'visit', 'said', 'that', 'which', 'will', 'talks', 'met', 'and', 'after', 'Qatar', "'s"],
  ...['،', '.', '\n', ':', '"', '«', '»', '(', ')', ' - ', ' ', ' ', ' ', '\u064E', '\u200F', '\uD835', 'ـ'],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('on any string', () => {
  test('offsets are exact, events are in order, apart, and inside their clause, and nobody takes part twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const events = findEvents(annotated(text));
        for (const [at, { start, end, exact, within, participations }] of events.entries()) {
          expect(text.slice(start, end)).toBe(exact);
          expect(text.slice(within.start, within.end)).toBe(within.exact);
          expect(exact.length).toBeGreaterThan(0);
          expect(start).toBeGreaterThanOrEqual(Math.max(within.start, events[at - 1]?.end ?? 0));
          for (const { actor } of participations) expect(text.slice(actor.start, actor.end)).toBe(actor.exact);
          expect(new Set(participations.map(({ actor }) => JSON.stringify(actor.referent))).size).toBe(participations.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findEvents(annotated(text))).toEqual(findEvents(annotated(text)));
      }),
    );
  });
});

/** So long that what takes the square of the length comes to no end before the test's patience does. */
describe('a text of a hundred thousand words is read to its end', { timeout: 60_000 }, () => {
  test.each([
    ['one verb', 'وقّع '],
    ['a verb in each clause', 'والتقى قطر، '],
    ['nouns', 'اجتماع '],
    ['names joined', 'وقطر '],
    ['relative clauses', 'قطر الذي زار '],
    ['quotations', 'قال قطر إن "زار '],
    ['words after a comma, and who said so', 'signed, he said that, '],
    ['a quotation mark in a clause', '" قطر '],
  ])('%s', (_, piece) => {
    const prepared = annotated(piece.repeat(100_000 / piece.trim().split(' ').length));
    expect(findEvents(prepared)).toEqual(findEvents(prepared).toSorted((one, other) => one.start - other.start));
  });
});
