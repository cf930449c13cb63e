import { expect, test } from 'vitest';
import { MithaqError } from '../../errors.ts';
import { Problems } from './problems.ts';

test('beyond the limit problems are counted, and their errors never made', () => {
  const problems = new Problems(1);
  problems.add(() => new MithaqError('missing-file', { name: 'a' }, ['a']));
  for (let count = 0; count < 9; count += 1) {
    problems.add(() => {
      throw new Error('made in vain');
    });
  }
  expect(problems.faults).toMatchObject({ problems: [{ path: ['a'] }], more: 9 });
});

test('ten thousand beyond the limit are too many', () => {
  const problems = new Problems(0);
  const add = (times: number): void => {
    for (let count = 0; count < times; count += 1) problems.add(() => new MithaqError('internal'));
  };
  add(9_999);
  expect([problems.none, problems.tooMany]).toEqual([false, false]);
  add(1);
  expect(problems.tooMany).toBe(true);
});
