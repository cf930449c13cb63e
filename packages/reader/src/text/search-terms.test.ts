import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryTerms, type SearchTerm, searchTerms } from './search-terms.ts';

const shown = (terms: readonly SearchTerm[]) => terms.map(({ forms }) => forms.map(({ form, weight }) => `${weight} ${form}`));

describe('searchTerms', () => {
  test.each([
    ['the word and its stem', 'الاتفاقية', [['A الاتفاقيه', 'B اتفاق', 'C اتفاقيه']]],
    ['a particle before the article', 'بالخرطوم', [['A بالخرطوم', 'C خرطوم']]],
    ['a broken plural', 'وزراء', [['A وزراء', 'C وزير']]],
    ['the ending of a construct', 'مفتشو', [['A مفتشو', 'B مفتش']]],
    ['a false article', 'ألمانيا', [['A المانيا']]],
    ['a first letter that is no particle', 'وزير', [['A وزير']]],
    ['an article before a word whose ending belongs to it', 'البحرين', [['A البحرين', 'B بحرين']]],
    ['Latin', "Yemen's Treaties", [['A yemen'], ['A s'], ['A treaties', 'B treaty']]],
    [
      'verbs and what is made of them',
      'signed agreements',
      [
        ['A signed', 'B sign'],
        ['A agreements', 'B agre'],
      ],
    ],
    [
      'British spelling',
      'Defence labour organisations',
      [
        ['A defence', 'B defens'],
        ['A labour', 'B labor'],
        ['A organisations', 'B organization'],
      ],
    ],
    [
      'two words that are one name',
      'عبد الغني',
      [
        ['A عبد', 'C عبدالغني'],
        ['A الغني', 'B غني', 'C عبدالغني'],
      ],
    ],
    ['stop words and numbers as they are', 'في 2020', [['A في'], ['A 2020']]],
  ])('%s', (_, text, expected) => expect(shown(searchTerms(text))).toEqual(expected));

  test('says where each word stands', () => {
    expect(searchTerms('عَدَن ،Aden').map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [7, 11],
    ]);
  });

  test.each([
    ['an article', 'النمروش', ['نمروش']],
    ['particles before an article, unless a foreign name begins so', 'كالاشنيكوف', ['اشنيكوف', 'كالاشنيكوف']],
    ['no article after a hamza', 'إلهام', ['الهام']],
    ['a stop word that may be a name', 'علي', ['علي']],
    ['a number', '2020', []],
  ])('is said without %s', (_, text, expected) => expect(searchTerms(text)[0]?.spoken).toEqual(expected));

  test('two words that are one name are said as one, too, after a conjunction as well', () => {
    expect(searchTerms('وأم درمان').map(({ spoken }) => spoken)).toEqual([
      ['وام', 'امدرمان'],
      ['درمان', 'امدرمان'],
    ]);
    expect(searchTerms('صلاح الدين').map(({ spoken }) => spoken)).toEqual([
      ['صلاح', 'صلاحالدين'],
      ['دين', 'صلاحالدين'],
    ]);
  });

  test('forms are letters and digits, at most a hundred code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { forms } of searchTerms(text)) for (const { form } of forms) expect(form).toMatch(/^[\p{L}\p{M}\p{N}]{1,100}$/u);
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
    expect(shown(queryTerms('the al-Burhan'))).toEqual([['A burhan']]);
  });

  test('keeps them when nothing else was asked for', () => expect(shown(queryTerms('في'))).toEqual([['A في']]));

  test('tells what a word may be that begins with a particle, for when it is found nowhere', () => {
    expect(queryTerms('بأستانا')[0]?.further).toEqual(['استانا', 'استا']);
    expect(queryTerms('البرهان')[0]?.further).toEqual([]);
  });

  test('takes a particle off only before an article', () => {
    expect(shown(queryTerms('كتاب'))).toEqual([['A كتاب']]);
    expect(shown(queryTerms('للبنان'))[0]).toContain('C لبنان');
  });

  test('a query finds the word in other clothes', () => {
    const forms = (terms: readonly SearchTerm[]) => terms.flatMap((term) => term.forms.map(({ form }) => form));
    const meets = (query: string, text: string) => forms(queryTerms(query)).some((form) => forms(searchTerms(text)).includes(form));
    expect(meets('اتفاقية', 'والاتفاقيات')).toBe(true);
    expect(meets('وزير', 'للوزراء')).toBe(true);
    expect(meets('organized', 'organised')).toBe(true);
    expect(meets('هدنة', 'معاهدة')).toBe(false);
  });
});
