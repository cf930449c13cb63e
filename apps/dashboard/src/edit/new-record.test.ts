import { ActorId } from '@mithaq/domain';
import { expect, it } from 'vitest';
import { newId, uuidAt } from '../look-up/new-id.ts';
import { askedBy } from '../look-up/use-similar.ts';
import { calledRecord } from './called-record.ts';
import { namesIn } from './names-in.ts';
import { blankRecord } from './record-form.ts';
import { slugFor, withSlug } from './slug-for.ts';

const id = 'actor_01h455vb4pex5vsknk084sn02q';

it('has an id of the moment in which it was begun', () => {
  // RFC 9562, appendix A.6.
  const chance = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  expect(uuidAt(1_645_557_742_000, chance)).toBe('017f22e279b07cc398c4dc0c0c07398f');
  expect(ActorId.safeParse(newId('actor')).success).toBe(true);
});

it('is called as somebody typed, in the language of its letters', () => {
  expect(calledRecord(blankRecord('actor', id), 'actor', 'مجلس منارات')).toMatchObject({
    names: [{ value: 'مجلس منارات', language: 'ar', kind: 'alias' }],
  });
  expect(calledRecord(blankRecord('event', id), 'event', 'Meeting')).toMatchObject({ label: { en: 'Meeting' } });
});

it('has a name in addresses of its Latin words, else of its kind and id', () => {
  const named = (...values: readonly string[]) => ({ id, names: values.map((value) => ({ value })) });
  expect(slugFor('actor', named('مجلس', 'Conseil présidentiel (Libye)'))).toBe('conseil-presidentiel-libye');
  expect(slugFor('actor', named('مجلس'))).toBe('actor-4sn02q');
  expect(slugFor('actor', named('a'.repeat(200)))).toBe('a'.repeat(60));
  const long = 'Protocol between Mauritania and Senegal on maritime security and on coast guard';
  expect(slugFor('actor', named(long))).toBe('protocol-between-mauritania-and-senegal-on-maritime-security');
  expect(slugFor('actor', { id, names: 'not a list' })).toBe('actor-4sn02q');
});

it('keeps the name in addresses that somebody wrote, and any other follows its names', () => {
  const before = { id, names: [{ value: 'Board' }], slug: 'board' };
  const renamed = { ...before, names: [{ value: 'Lighthouse Board' }] };
  expect(withSlug('actor', before, renamed)['slug']).toBe('lighthouse-board');
  expect(withSlug('actor', { ...before, slug: 'ours' }, { ...renamed, slug: 'ours' })['slug']).toBe('ours');
  expect(withSlug('actor', before, { ...before, slug: 'ours' })['slug']).toBe('ours');
});

it('is looked for by every name that it has', () => {
  const data = { names: [{ value: ' Board ' }, { value: 'x' }, { value: 'Board' }, 7], label: { en: 'Label', ar: '' } };
  expect(askedBy(namesIn(data))).toEqual(['Board', 'Label']);
});
