import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageToComeBackTo, signInFor } from './next-page.ts';

test('a page of ours is come back to, with its query, in the language that one reads then', () => {
  expect(['/review', '/ar/review/x?cursor=a#lacking', '/en', '/enough', '/'].map(pageToComeBackTo)).toEqual([
    '/review',
    '/review/x?cursor=a#lacking',
    '/',
    '/enough',
    '/',
  ]);
});

test.each([
  undefined,
  '',
  'review',
  'https://elsewhere.example/',
  '//elsewhere.example',
  '///elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/en//elsewhere.example',
  '/./\n/elsewhere.example',
  '/x/..//elsewhere.example',
  'javascript:alert(1)',
  '/sign-in?next=/sign-in',
  '/ar/sign-in',
  '/api/sign-out',
  `/${'x'.repeat(2_000)}`,
  '/re\u202eview',
])('%j is not', (address) => {
  expect(pageToComeBackTo(address)).toBeUndefined();
});

test('whatever is named, nobody is led elsewhere', () => {
  const parts = fc.array(fc.constantFrom('/', '\\', '.', '..', 'x', 'ar', '@', ':', '?', '#', '%2f', '\t', 'elsewhere.example'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(parts, (given) => {
      const page = pageToComeBackTo(`/${given.join('')}`);
      return page === undefined || new URL(`/en${page}`, 'https://mithaq.example').origin === 'https://mithaq.example';
    }),
  );
  // Also where no language is put before it.
  fc.assert(
    fc.property(parts, (given) => {
      const page = pageToComeBackTo(`/${given.join('')}`);
      return page === undefined || new URL(page, 'https://mithaq.example').origin === 'https://mithaq.example';
    }),
  );
});

test('the way to sign in names the page', () => {
  expect(signInFor('/people?a=b&c')).toBe('/sign-in?next=%2Fpeople%3Fa%3Db%26c');
});
