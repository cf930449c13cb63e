import { fold } from '@mithaq/reader/words';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AskedWord } from './asked-for.ts';
import { highlighted } from './highlight.ts';
import { readQuery } from './query.ts';

const asked = (query: string): AskedWord[] => readQuery(query).words.map((word) => ({ ...word, alternatives: [] }));
const marked = (text: string, query: string) =>
  highlighted({ text, language: 'und' }, asked(query)).ranges.map(({ start, end }) => text.slice(start, end));

test.each([
  ['مُذَكِّرَة التَّعاوُن', 'مذكرة', ['مُذَكِّرَة']],
  ['في ليبيـــا، اليوم', 'ليبيا', ['ليبيـــا']],
  ['بالإيطالية «والإيطاليّة»', 'إيطالية', ['بالإيطالية', 'والإيطاليّة']],
  ['👩‍🚀 Erdoğan’s visit', 'erdogan', ['Erdoğan']],
  ['cease-fire and ceasefire', 'ceasefire', ['cease', 'fire', 'ceasefire']],
])('in %s the query %s marks what it found, marks and all', (text, query, expected) => expect(marked(text, query)).toEqual(expected));

const pieces = fc.constantFrom(
  'ليبيا',
  'لِيبْيَا',
  'وليبيا',
  'Erdoğan',
  'Erdog\u0306an',
  'e\u0301t\u00e9',
  '👩‍🚀',
  '𐤀',
  '\u200f',
  'ـ',
  ' ',
  '،',
  '\n',
  "l'accord",
  '2020',
  'x',
);
const texts = fc.array(pieces, { maxLength: 12 }).map((found) => found.join(' '));

test('a mark is a stretch of the text whose folding the query asked for, and cuts no character', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('ليبيا ', 'erdogan ', 'été ', 'accord ', '2020 '), (text, query) => {
      const words = asked(query);
      const forms = words.flatMap((word) => word.forms);
      const { ranges } = highlighted({ text, language: 'und' }, words);
      for (const { start, end } of ranges) {
        const stretch = text.slice(start, end);
        expect(stretch.isWellFormed()).toBe(true);
        expect(/^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(end))).toBe(false);
        expect(forms.some((form) => fold(stretch).text.endsWith(form))).toBe(true);
      }
      expect(ranges).toEqual(ranges.toSorted((one, other) => one.start - other.start));
    }),
  );
});
