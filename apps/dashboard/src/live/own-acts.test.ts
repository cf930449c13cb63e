import { expect, test } from 'vitest';
import { ref } from '../samples/parts.ts';
import { ownActs } from './own-acts.ts';

const note = ref('source', 'note', 'خبر', 'note');
const judged = { id: '7', at: '2020-12-04T10:00:00Z', what: 'suggestion-judged', subject: note, by: 'Salma' } as const;
const judging = { announcedAs: ['suggestion-judged'], subject: note.id } as const;

test('an act is heard of once; the same done again elsewhere is another’s', () => {
  const acts = ownActs();
  acts.expect(judging);
  expect([acts.hear(judged, 'Salma'), acts.hear(judged, 'Salma')]).toEqual([true, false]);
});

test('another person’s change, another record’s and another kind of change are not this page’s own', () => {
  const acts = ownActs();
  acts.expect(judging);
  const others = [
    acts.hear({ ...judged, by: 'Omar' }, 'Salma'),
    acts.hear({ ...judged, subject: ref('source', 'other', 'آخر', 'other') }, 'Salma'),
    acts.hear({ ...judged, what: 'record-saved' }, 'Salma'),
    acts.hear(judged, undefined),
  ];
  expect([...others, acts.hear(judged, 'Salma')]).toEqual([false, false, false, false, true]);
});

test('an import is known by what it does, before it is known which source it makes', () => {
  const acts = ownActs();
  acts.expect({ announcedAs: ['source-created', 'source-attached'] });
  expect(acts.hear({ ...judged, what: 'source-attached' }, 'Salma')).toBe(true);
});

test('what came to nothing is not waited for', () => {
  const acts = ownActs();
  acts.expect(judging);
  acts.forget(judging);
  expect(acts.hear(judged, 'Salma')).toBe(false);
});
