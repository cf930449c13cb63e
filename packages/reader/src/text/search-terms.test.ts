import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryTerms, type SearchTerm, searchTerms } from './search-terms.ts';

const shown = (terms: readonly SearchTerm[]) => terms.map(({ forms }) => forms.map(({ form, weight }) => `${weight} ${form}`));
const skeletons = (text: string) =>
  searchTerms(text).flatMap(({ forms }) => forms.filter(({ weight }) => weight === 'D').map(({ form }) => form));

describe('searchTerms', () => {
  test.each([
    ['the word and its stem', 'الاتفاقية', [['A الاتفاقيه', 'B اتفاق', 'C اتفاقيه', 'D ~tfk']]],
    ['a particle before the article', 'بالخرطوم', [['A بالخرطوم', 'C خرطوم', 'D ~krtm']]],
    ['a broken plural', 'وزراء', [['A وزراء', 'C وزير', 'D ~zr']]],
    ['a false article', 'ألمانيا', [['A المانيا', 'D ~lmn']]],
    ['a first letter that is no particle', 'وزير', [['A وزير', 'D ~zr']]],
    ['an article before a word whose ending belongs to it', 'البحرين', [['A البحرين', 'B بحرين', 'D ~brn']]],
    ['Latin', "Yemen's Treaties", [['A yemen', 'D ~mn'], ['A s'], ['A treaties', 'B treaty', 'D ~trts']]],
    [
      'British spelling',
      'Defence labour organisations',
      [
        ['A defence', 'B defense', 'D ~dfns'],
        ['A labour', 'B labor', 'D ~lbr'],
        ['A organisations', 'B organization', 'D ~rgnstns'],
      ],
    ],
    ['doubled letters', 'Maas', [['A maas', 'B maa', 'D ~ms', 'D ~mas']]],
    ['stop words and numbers as they are', 'في 2020', [['A في'], ['A 2020']]],
  ])('%s', (_, text, expected) => expect(shown(searchTerms(text))).toEqual(expected));

  test('says where each word stands', () => {
    expect(searchTerms('عَدَن ،Aden').map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [7, 11],
    ]);
  });

  test.each([
    ['النمروش', 'Namroush', '~nmrS'],
    ['غويريني', 'Guerini', '~grn'],
    ['السراج', 'Sarraj', '~srg'],
    ['أردوغان', 'Erdoğan', '~rdgn'],
    ['حفتر', 'Haftar', '~hftr'],
    ['مصراتة', 'Misrata', '~msrt'],
    ['الخرطوم', 'Khartoum', '~krtm'],
    ['تشاد', 'Chad', '~Sd'],
    ['محمد', 'Mohammed', '~md'],
  ])('%s and %s share their consonants', (arabic, latin, skeleton) => {
    expect(skeletons(arabic)).toContain(skeleton);
    expect(skeletons(latin)).toContain(skeleton);
  });

  test('forms are letters and digits, at most a hundred code units and the mark of a skeleton', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { forms } of searchTerms(text)) for (const { form } of forms) expect(form).toMatch(/^~?[\p{L}\p{M}\p{N}]{1,100}$/u);
      }),
    );
  });

  test('no form stands twice at one word', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'والبكفهيتنلخ')), (letters) => {
        for (const { forms } of searchTerms(letters.join(''))) expect(new Set(forms.map(({ form }) => form)).size).toBe(forms.length);
      }),
    );
  });
});

describe('queryTerms', () => {
  test('leaves stop words and transliterated articles out', () => {
    expect(shown(queryTerms('the al-Burhan'))).toEqual([['A burhan', 'D ~brn']]);
  });

  test('keeps them when nothing else was asked for', () => expect(shown(queryTerms('في'))).toEqual([['A في']]));

  test('takes a particle off only before an article', () => {
    expect(shown(queryTerms('كتاب'))).toEqual([['A كتاب', 'D ~ktb']]);
    expect(shown(queryTerms('للبنان'))[0]).toContain('C لبنان');
  });

  test('a query finds the word in other clothes', () => {
    const forms = (terms: readonly SearchTerm[]) => terms.flatMap((term) => term.forms.map(({ form }) => form));
    const meets = (query: string, text: string) => forms(queryTerms(query)).some((form) => forms(searchTerms(text)).includes(form));
    expect(meets('اتفاقية', 'والاتفاقيات')).toBe(true);
    expect(meets('وزير', 'للوزراء')).toBe(true);
    expect(meets('Burhan', 'للبرهان')).toBe(true);
    expect(meets('organized', 'organised')).toBe(true);
    expect(meets('Mass', 'Maas')).toBe(true);
    expect(meets('هدنة', 'معاهدة')).toBe(false);
  });
});
