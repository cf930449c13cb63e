import { Status } from '@mithaq/domain';
import { describe, expect, it } from 'vitest';
import { one, valid, withChanges } from './query.ts';

describe('a query', () => {
  it('gives one value of each name, and nothing for blanks', () => {
    expect([one({ a: 'x' }, 'a'), one({ a: ['x', 'y'] }, 'a'), one({ a: ' ' }, 'a'), one({}, 'a')]).toEqual([
      'x',
      'x',
      undefined,
      undefined,
    ]);
  });

  it('is written again with what changed, and without what is taken out', () => {
    expect(withChanges({ topic: 'health', cursor: 'abc' }, { cursor: undefined })).toBe('?topic=health');
    expect(withChanges({ topic: 'health' }, { cursor: 'x y' })).toBe('?topic=health&cursor=x+y');
    expect(withChanges({ cursor: 'abc' }, { cursor: undefined })).toBe('');
  });

  it('leaves out a filter that means nothing', () => {
    expect([valid(Status, 'signed'), valid(Status, 'sealed'), valid(Status, undefined)]).toEqual(['signed', undefined, undefined]);
  });
});
