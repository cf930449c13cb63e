import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

const sentences = (text: string) => {
  const { original, tokens } = tokenize(text);
  return sentencesOf(tokens).map(({ from, to, paragraph }) => `${paragraph} ${original.slice(tokens[from]?.start, tokens[to - 1]?.end)}`);
};

describe('where a sentence ends', () => {
  test.each([
    ['at a full stop', 'وصل الوفد. ثم غادر.', ['0 وصل الوفد', '0 ثم غادر']],
    ['at an Arabic question mark and semicolon', 'من وقع؟ لا أحد؛ انتهى', ['0 من وقع', '0 لا أحد', '0 انتهى']],
    ['at the end of a line', 'العنوان\nالمتن', ['0 العنوان', '1 المتن']],
    ['not at a comma', 'وقعت الحكومة، في روما، اتفاقا', ['0 وقعت الحكومة، في روما، اتفاقا']],
    ['not after an abbreviation', 'Gen. Burhan met Dr. Salem', ['0 Gen. Burhan met Dr. Salem']],
    ['not after the abbreviation of a month', 'They leave by Nov. 15 at last', ['0 They leave by Nov. 15 at last']],
    ['not inside a number', 'about 2.5 million people', ['0 about 2.5 million people']],
    ['before a closing quotation mark', 'قال "انتهى الأمر." وغادر', ['0 قال "انتهى الأمر', '0 وغادر']],
    ['at an ellipsis of two dots', 'الوحدات العسكرية.. حكومة الوفاق', ['0 الوحدات العسكرية', '0 حكومة الوفاق']],
    ['nowhere in nothing', '', []],
  ])('%s', (_, text, expected) => expect(sentences(text)).toEqual(expected));
});

test('every token belongs to one sentence, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { tokens } = tokenize(text);
      const covered = sentencesOf(tokens).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
      expect(covered).toEqual(tokens.map((_, at) => at));
    }),
  );
});
