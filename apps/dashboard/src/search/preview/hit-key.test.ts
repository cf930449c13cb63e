import { expect, it } from 'vitest';
import { hitKeyOf } from './hit-key.ts';

it('the key of a hit says what it names', () => {
  expect([hitKeyOf('agreement:agreement_1'), hitKeyOf('topic:borders.land-sea'), hitKeyOf('passage:source_1@482')]).toEqual([
    { kind: 'agreement', key: 'agreement_1' },
    { kind: 'topic', key: 'borders.land-sea' },
    { kind: 'passage', key: 'source_1', start: 482 },
  ]);
});

it.each(['', 'draft:x', 'agreement:', 'agreement:a b', 'actor:x@4', 'passage:source_1', 'passage:source_1@x'])('is not %j', (written) => {
  expect(hitKeyOf(written)).toBeUndefined();
});
