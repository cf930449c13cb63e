import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Comment } from '../ports.ts';
import { threadsOf } from './threads.ts';

const comment = (id: number, thread: number, minute = id): Comment => ({
  ...{ id: `comment_${id}`, thread: `comment_${thread}`, subject: 'actor_1', record: 'actor_1', mentions: [], revision: 1 },
  ...{ by: { id: 'user_1', name: 'Salma' }, at: new Date(1_600_000_000_000 + minute * 60_000).toISOString() },
});

const told = (threads: ReturnType<typeof threadsOf>) => threads.map(({ first, replies }) => [first.id, replies.map(({ id }) => id)]);

test('threads stand in the order asked for, replies as they came, two of one moment by their ids', () => {
  const all = [comment(5, 1, 7), comment(2, 2), comment(4, 1, 7), comment(1, 1), comment(3, 1, 2)];
  expect(told(threadsOf(['comment_2', 'comment_1'], all))).toEqual([
    ['comment_2', []],
    ['comment_1', ['comment_3', 'comment_4', 'comment_5']],
  ]);
});

test('a reply without its thread is left out', () => {
  expect(threadsOf(['comment_1'], [comment(2, 1), comment(4, 3)])).toEqual([]);
});

test('the order in which comments are read makes no difference, and none is told twice', () => {
  const comments = fc
    .uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 30 }), minute: fc.nat(3) }), { selector: ({ id }) => id, maxLength: 15 })
    .map((drawn) => drawn.map(({ id, minute }) => comment(id, id <= 3 ? id : 1 + (id % 3), minute)));
  fc.assert(
    fc.property(comments, (all) => {
      const ids = ['comment_3', 'comment_1', 'comment_2'];
      const threads = threadsOf(ids, all);
      expect(threadsOf(ids, all.toReversed())).toEqual(threads);
      const listed = threads.flatMap(({ first, replies }) => [first, ...replies]);
      expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    }),
  );
});
