import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

it('leaves what anybody calls anything as it is', () => {
  expect(shortened('Signature in Rome')).toBe('Signature in Rome');
  expect(shortened('م'.repeat(300))).toBe('م'.repeat(300));
  expect(shortened('𐎠'.repeat(300))).toBe('𐎠'.repeat(300));
});

it('cuts what is longer, and no character in half', () => {
  expect(shortened('م'.repeat(301))).toBe(`${'م'.repeat(300)}…`);
  expect(shortened(`a${'𐎠'.repeat(500_000)}`)).toBe(`a${'𐎠'.repeat(299)}…`);
});
