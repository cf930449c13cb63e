import { expect, test } from 'vitest';
import { requestIdOf } from './request-id.ts';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

test('a well-formed name is kept', () => {
  expect(requestIdOf('trace-0af7651916cd43dd')).toBe('trace-0af7651916cd43dd');
});

test.each([[undefined], [null], [''], ['short'], ['a'.repeat(129)], ['with a space in it'], ['line\nbreak-and-more'], ['"quoted"-name']])(
  '%j is replaced by a name of ours',
  (header) => {
    expect(requestIdOf(header)).toMatch(uuid);
  },
);
