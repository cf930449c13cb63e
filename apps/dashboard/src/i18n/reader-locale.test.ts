import { describe, expect, it } from 'vitest';
import { digitSystems, languageOf, monthFamilies, readerLocale, wishesIn, wishesOf } from './reader-locale.ts';

const january = (tag: string) => new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(new Date('2020-01-15T00:00:00Z'));

describe('a reader’s locale', () => {
  it.each([
    ['gregorian-egypt', 'يناير'],
    ['levant', 'كانون الثاني'],
    ['maghreb', 'جانفي'],
    ['morocco', 'يناير'],
  ] as const)('names the months as %s does', (months, name) => {
    expect(january(readerLocale('ar', { months, digits: 'latn' }))).toBe(name);
  });

  it('counts in the digits that the reader chose', () => {
    const amount = (digits: 'latn' | 'arab') => new Intl.NumberFormat(readerLocale('ar', { months: 'levant', digits })).format(1204);
    expect([amount('latn'), amount('arab')]).toEqual(['1,204', '١٬٢٠٤']);
  });

  it('is the same whatever was chosen where the language is English', () => {
    expect(readerLocale('en', { months: 'maghreb', digits: 'arab' })).toBe('en-GB');
  });

  it('gives back the language and the wishes that it was made of', () => {
    for (const months of monthFamilies)
      for (const digits of digitSystems) {
        const tag = readerLocale('ar', { months, digits });
        expect([languageOf(tag), wishesIn(tag)]).toEqual(['ar', { months, digits }]);
      }
    expect([languageOf('en-GB'), wishesIn('en-GB')]).toEqual(['en', { months: 'gregorian-egypt', digits: 'latn' }]);
  });

  it('takes what no cookie of ours can say for nothing said', () => {
    expect(wishesOf('ramadan', '<script>')).toEqual({ months: 'gregorian-egypt', digits: 'latn' });
    expect(wishesOf(undefined, undefined)).toEqual({ months: 'gregorian-egypt', digits: 'latn' });
  });
});
