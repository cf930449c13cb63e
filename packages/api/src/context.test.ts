import { expect, test } from 'vitest';
import { localeOf } from './context.ts';

test.each([
  ['ar', 'ar'],
  ['ar-LY,ar;q=0.9,en;q=0.8', 'ar'],
  ['en-GB,en;q=0.9,ar;q=0.8', 'en'],
  ['en;q=0.5, ar;q=0.7', 'ar'],
  ['fr,ar;q=0.2', 'ar'],
  ['ar;q=0', 'en'],
  ['AR', 'ar'],
  ['fr', 'en'],
  ['*', 'en'],
  ['ar;q=x', 'en'],
  ['', 'en'],
  [null, 'en'],
])('%s asks for %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});
