import { describe, expect, it } from 'vitest';
import { askedLanguage } from './asked-language.ts';

describe('the language that a browser asks for', () => {
  it.each([
    ['ar-LY,en;q=0.9', 'ar'],
    ['en-GB,ar;q=0.9', 'en'],
    ['ar-LY,ar;q=0.9,en-US;q=0.8,en;q=0.7', 'ar'],
    ['en;q=0.5, ar-EG;q=0.8', 'ar'],
    ['it-IT,it;q=0.9,en;q=0.8,ar;q=0.7', 'en'],
    ['AR-ly', 'ar'],
    ['ar;q=0,en;q=0.1', 'en'],
    ['ar;q=much,en;q=0.1', 'en'],
    ['en-Latn-GB ; q=1', 'en'],
    ['ar,en', 'ar'],
    ['en,ar', 'en'],
  ])('%s is %s', (header, language) => {
    expect(askedLanguage(header)).toBe(language);
  });

  it.each([null, '', '*', 'fi-FI', 'eng', 'argot', ',;q=,', 'en;q=0'])('%s is none of ours', (header) => {
    expect(askedLanguage(header)).toBeUndefined();
  });
});
