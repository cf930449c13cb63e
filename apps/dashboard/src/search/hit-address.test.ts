import { expect, test } from 'vitest';
import { hitAddress } from './hit-address.ts';

const ref = (record: 'actor' | 'office' | 'agreement' | 'clause' | 'place' | 'source', slug: string) => ({
  id: `${record}_1`,
  record,
  slug,
  label: {},
});

test('every kind of hit leads somewhere', () => {
  const source = {
    ...ref('source', 'report'),
    type: 'report',
    language: 'ar',
    rights: 'full-text',
    attached: true,
    sample: false,
  } as const;
  expect([
    hitAddress({ kind: 'actor', ref: ref('actor', 'italy') }),
    hitAddress({ kind: 'office', ref: ref('office', 'minister'), parent: ref('actor', 'ministry') }),
    hitAddress({ kind: 'clause', ref: ref('clause', 'deal-training'), parent: ref('agreement', 'deal') }),
    hitAddress({ kind: 'place', ref: ref('place', 'rome') }),
    hitAddress({ kind: 'topic', topic: 'borders.land sea' }),
    hitAddress({ kind: 'passage', ref: source, passage: { source, start: 325, end: 440 } }),
    hitAddress({ kind: 'office', ref: ref('office', 'minister') }),
  ]).toEqual([
    '/actors/italy',
    '/offices/minister',
    '/agreements/deal#deal-training',
    '/events?place=rome',
    '/topics/borders.land%20sea',
    '/sources/report#p-325',
    '/offices/minister',
  ]);
});
