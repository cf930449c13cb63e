import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inClause, senseText } from '../events/sensed.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

function cut(text: string): readonly Segment[] {
  const tokenized = tokenize(text);
  const { tokens } = tokenized;
  const sensed = senseText(tokenized, () => false);
  return segmentsOf(tokens, sentencesOf(tokens), (at) => inClause(tokens[at], sensed[at]));
}

const clauses = (text: string) => {
  const { tokens } = tokenize(text);
  return cut(text).map(({ from, to, link, head }) => {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return `${link}${head === undefined ? '' : ` ${head}`}: ${words}`;
  });
};

describe('where a clause begins', () => {
  test.each<[string, string, string[]]>([
    ['at a verb that goes on', 'زار الوفد العاصمة والتقى الوزير', ['start: زار الوفد العاصمة', 'coordinate 0: والتقى الوزير']],
    ['at a negated one, before what negates it', 'وصل الوفد ولم يوقع الاتفاق', ['start: وصل الوفد', 'coordinate 0: ولم يوقع الاتفاق']],
    ['not inside a list', 'التعاون في الطب والبحث والتدريب', ['start: التعاون في الطب والبحث والتدريب']],
    [
      'at a relative pronoun, and where its clause is over',
      'الوزير الذي زار طرابلس التقى الرئيس',
      ['start: الوزير', 'relative 0: الذي زار طرابلس', 'resumed 0: التقى الرئيس'],
    ],
    ['after a verb of saying', 'قال الوزير إن الوفد وصل', ['start: قال الوزير', 'reported 0: إن الوفد وصل']],
    ['not at "that" before what is not so yet', 'قال الوزير من المقرر أن يصل الوفد', ['start: قال الوزير من المقرر أن يصل الوفد']],
    ['at "while"', 'وقعت مصر فيما رفضت تونس', ['start: وقعت مصر', 'subordinate 0: فيما رفضت تونس']],
    ['before what a noun tells', 'وقع الوزير خلال زيارة لروما', ['start: وقع الوزير', 'during 0: خلال زيارة لروما']],
    ['not before a mere time', 'وقع الوزير خلال الأسبوع', ['start: وقع الوزير خلال الأسبوع']],
    ['after what opens the sentence', 'بعد محادثات طويلة، وقعت مصر', ['apart: بعد محادثات طويلة', 'resumed 0: وقعت مصر']],
    ['after a dateline', 'الدوحة - وقعت قطر', ['start: الدوحة', 'start: وقعت قطر']],
    [
      'at a quotation of some length',
      'قال الوزير "لا اتفاق مع أحد حتى اليوم"',
      ['start: قال الوزير', 'reported 0: لا اتفاق مع أحد حتى اليوم'],
    ],
    ['not at a name in quotation marks', 'قال الوزير «سالم» اليوم', ['start: قال الوزير «سالم» اليوم']],
    [
      'English: who, and, said after it',
      'The minister, who visited Rome, met him and signed the deal, officials said',
      [
        'start: The minister',
        'relative 0: who visited Rome',
        'resumed 0: met him',
        'coordinate 2: and signed the deal',
        'attribution 3: officials said',
      ],
    ],
    ['a stroke inside a date', 'في 27 نوفمبر/تشرين الثاني زار الوزير', ['start: في 27 نوفمبر/تشرين الثاني زار الوزير']],
    ['English: a gerund', 'He visited Rome, signing a deal', ['start: He visited Rome', 'coordinate 0: signing a deal']],
    ['nowhere in nothing', '', []],
  ])('%s', (_, text, expected) => expect(clauses(text)).toEqual(expected));
});

test('a text without any stop is cut after eighty words', () => {
  expect(cut('كلمة '.repeat(200)).map(({ from, to }) => to - from)).toEqual([80, 80, 40]);
});

test('every token belongs to one clause, and a clause hangs on an earlier one of its sentence', () => {
  const words = ['زار', 'قال', 'أن', 'الذي', 'خلال', 'زيارة', 'والتقى', 'said', 'that', 'who', 'and', 'met', '،', '.', '"', '\n', ' - '];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (written) => {
      const segments = cut(written);
      const covered = segments.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
      expect(covered).toEqual(tokenize(written).tokens.map((_, at) => at));
      for (const [at, { head, sentence }] of segments.entries()) {
        if (head === undefined) continue;
        expect(head).toBeLessThan(at);
        expect(segments[head]?.sentence).toBe(sentence);
      }
    }),
    { numRuns: 300 },
  );
});
