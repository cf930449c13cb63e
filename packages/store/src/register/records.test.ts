import { MithaqError } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, clause, event, sampleId, source } from '../testing/records.ts';

const test_ = openTestStore();

describe('records', () => {
  test('a record is found by id, slug and the slug it had', async () => {
    const { store } = test_;
    const one = actor(1, { slug: 'first-name' });
    await saveAll(store, [one]);
    const renamed = actor(1, { slug: 'second-name' });
    await store.register.transact(editor, (writing) => writing.save(renamed, 1));
    for (const key of [one.id, 'second-name', 'first-name']) {
      expect(await store.register.find('actor', key)).toEqual({ record: renamed, revision: 2 });
    }
    expect(await store.register.find('office', 'second-name')).toBeUndefined();
    expect(await store.register.find('actor', 'no\0such')).toBeUndefined();
  });

  test('a record that takes another one’s former slug is found by it', async () => {
    const { store } = test_;
    await saveAll(store, [actor(10, { slug: 'shared-slug' })]);
    await store.register.transact(editor, (writing) => writing.save(actor(10, { slug: 'own-slug' }), 1));
    await saveAll(store, [actor(11, { slug: 'shared-slug' })]);
    expect((await store.register.find('actor', 'shared-slug'))?.record.id).toBe(sampleId('actor', 11));
  });

  test('every revision is kept with its author', async () => {
    const { store } = test_;
    await saveAll(store, [actor(20)]);
    await store.register.transact(null, (writing) => writing.save(actor(20, { wikidata: 'Q1016' }), 1));
    const { rows } = await store.pool.query(
      'select revision, author_name, data ->> $2 as wikidata from revision where subject = $1 order by revision',
      [sampleId('actor', 20), 'wikidata'],
    );
    expect(rows).toEqual([
      { revision: 1, author_name: 'سلمى', wikidata: null },
      { revision: 2, author_name: null, wikidata: 'Q1016' },
    ]);
  });

  test('saving from an older revision, or anew what stands, is refused with the revision that stands', async () => {
    const { store } = test_;
    await saveAll(store, [actor(30)]);
    const save = (from?: number) => store.register.transact(editor, (writing) => writing.save(actor(30), from));
    await save(1);
    await expect(save(1)).rejects.toMatchObject({ code: 'stale-revision', details: { current: '2' } });
    await expect(save()).rejects.toMatchObject({ code: 'stale-revision', details: { current: '2' } });
    await expect(store.register.transact(editor, (writing) => writing.save(actor(31), 1))).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a slug or a file that another record has is refused', async () => {
    const { store } = test_;
    await saveAll(store, [actor(40), source(40)]);
    await expect(saveAll(store, [actor(41, { slug: 'actor-40' })])).rejects.toMatchObject({ code: 'invalid-input', path: ['slug'] });
    const copy = source(41, { text: source(40).text });
    await expect(saveAll(store, [copy])).rejects.toMatchObject({ code: 'invalid-input', path: ['text', 'sha256'] });
    expect((await store.register.sourceBySha256(source(40).text.sha256))?.record.id).toBe(source(40).id);
  });

  test('a reference to nothing is refused, whichever order records are saved in', async () => {
    const { store } = test_;
    const whole = actor(50);
    const part = actor(51, { kind: 'ministry', partOf: whole.id });
    await saveAll(store, [part, whole]);
    expect(await store.register.referring('actor', [whole.id], 'partOf')).toEqual([{ record: part, revision: 1 }]);
    expect(await store.register.referring('actor', [whole.id], 'actsFor')).toEqual([]);
    await expect(saveAll(store, [actor(52, { kind: 'ministry', partOf: sampleId('actor', 999) })])).rejects.toMatchObject({
      code: 'not-found',
      details: { key: sampleId('actor', 999) },
    });
    expect(await store.register.find('actor', sampleId('actor', 52))).toBeUndefined();
  });

  test('what is not a record of the domain is refused before the database sees it', async () => {
    const { store } = test_;
    const broken = { ...actor(60), kind: 'planet' };
    // @ts-expect-error a kind that the domain does not have
    const refusal: unknown = await saveAll(store, [broken]).catch((error: unknown) => error);
    if (!(refusal instanceof MithaqError)) return expect.fail(`not refused: ${String(refusal)}`);
    expect([refusal.code, refusal.path]).toEqual(['invalid-record', ['kind']]);
    expect(refusal.messageIn('ar')).toContain('«⁨planet⁩»');
    expect(refusal.message).toContain('Kind (⁨kind⁩): expected one of: state, person');
  });

  test.each([
    ['NUL', 'a\0b'],
    ['a lone high surrogate', 'a\ud800'],
    ['a lone low surrogate', '\udc00b'],
  ])('%s in a text is refused with its path', async (_, value) => {
    const hostile = actor(61, { names: [{ value, language: 'ar', kind: 'official' }] });
    await expect(saveAll(test_.store, [hostile])).rejects.toMatchObject({ code: 'invalid-input', path: ['names', 0, 'value'] });
  });

  test('records come back in the order that they were asked for', async () => {
    const { store } = test_;
    await saveAll(store, [actor(70), actor(71)]);
    const held = await store.register.records([sampleId('actor', 71), sampleId('actor', 999), sampleId('actor', 70)]);
    expect(held.map(({ record }) => record.id)).toEqual([sampleId('actor', 71), sampleId('actor', 70)]);
  });
});

describe('lists', () => {
  test('agreements come by their first signature, else their first dated event, newest first, undated last', async () => {
    const { store } = test_;
    const dated = (edtf: string, number: number, to: number, fields: object = {}) =>
      event(number, { date: { edtf }, agreements: [sampleId('agreement', to)], ...fields });
    await saveAll(store, [
      ...[1, 2, 3, 4].map((number) => agreement(number)),
      dated('2019-11-27', 1, 1),
      dated('2019-12-05', 2, 1, { type: 'ratification' }),
      dated('2018-01-01', 3, 1, { type: 'negotiation' }),
      dated('2020-12', 4, 2, { type: 'announcement' }),
      dated('2020-08-17', 5, 3),
    ]);
    const ids = async () => (await store.register.list('agreement', {}, { limit: 10 })).rows.map(({ record }) => record.slug);
    expect(await ids()).toEqual(['agreement-2', 'agreement-3', 'agreement-1', 'agreement-4']);
    await store.register.transact(editor, (writing) =>
      writing.save(event(5, { date: { edtf: '2021' }, agreements: [sampleId('agreement', 4)] }), 1),
    );
    expect(await ids()).toEqual(['agreement-4', 'agreement-2', 'agreement-1', 'agreement-3']);
  });

  test('pages follow one another without a gap or a repeat while rows are added', async () => {
    const { store } = test_;
    const days = ['2020-01-01', '2020-01-01', '2020-01-03', '2020-01-04', undefined, undefined, '2020-01-05'];
    const make = (day: string | undefined, number: number) =>
      event(100 + number, { type: 'visit', ...(day ? { date: { edtf: day } } : {}) });
    await saveAll(store, days.map(make));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const slice = await store.register.list(
        'event',
        { having: [{ property: 'type', value: 'visit' }] },
        { limit: 2, ...(after ? { after } : {}) },
      );
      seen.push(...slice.rows.map(({ record }) => record.slug));
      after = slice.next;
      if (seen.length === 2) await saveAll(store, [event(150, { type: 'visit', date: { edtf: '2022' } })]);
    } while (after);
    expect(seen).toEqual(['event-106', 'event-103', 'event-102', 'event-101', 'event-100', 'event-105', 'event-104']);
  });

  test('actors come by caption, folded: hamza and article spelling do not part them', async () => {
    const { store } = test_;
    const named = (value: string, number: number) =>
      actor(number, { kind: 'company', names: [{ value, language: 'ar', kind: 'official' }] });
    await saveAll(store, [named('بنغازي', 201), named('إيطاليا', 202), named('أنقرة', 203), named('تركيا', 204)]);
    const { rows, total } = await store.register.list('actor', { having: [{ property: 'kind', value: 'company' }] }, { limit: 3 });
    expect(rows.map(({ record }) => record.names[0]?.value)).toEqual(['أنقرة', 'إيطاليا', 'بنغازي']);
    expect(total).toBe(4);
  });

  test('conditions: refers to, in a field, referred to by, holds among others', async () => {
    const { store } = test_;
    const party = actor(300);
    const signed = agreement(301, { participations: [{ actor: party.id, role: 'party' }], fields: ['defence', 'health'] });
    const other = agreement(302, { fields: ['defence'] });
    await saveAll(store, [party, signed, other, clause(301, { agreement: signed.id, topics: [topic] })]);
    const slugs = async (conditions: Parameters<typeof store.register.list>[1]) =>
      (await store.register.list('agreement', conditions, { limit: 9 })).rows.map(({ record }) => record.slug);
    expect(await slugs({ refersTo: [{ id: party.id }] })).toEqual(['agreement-301']);
    expect(await slugs({ refersTo: [{ id: party.id, property: 'participations' }] })).toEqual(['agreement-301']);
    expect(await slugs({ refersTo: [{ id: party.id, property: 'lineage' }] })).toEqual([]);
    expect(await slugs({ having: [{ property: 'fields', value: 'defence' }] })).toEqual(['agreement-302', 'agreement-301']);
    expect(await slugs({ having: [{ property: 'fields', value: 'health' }] })).toEqual(['agreement-301']);
    expect(await slugs({ referredToBy: { kind: 'clause', property: 'topics', values: ['none', topic] } })).toEqual(['agreement-301']);
    expect(await slugs({ referredToBy: { kind: 'clause', property: 'topics', values: ['none'] } })).toEqual([]);
  });

  test('an empty page still tells the total; a forged cursor is refused', async () => {
    const { register } = test_.store;
    const { next } = await register.list('actor', {}, { limit: 1 });
    expect(next).toBeTypeOf('string');
    for (const after of [
      '',
      'nonsense',
      Buffer.from('["event","x","y"]').toString('base64url'),
      Buffer.from('["actor",1,2]').toString('base64url'),
    ]) {
      await expect(register.list('actor', {}, { limit: 1, after })).rejects.toMatchObject({ code: 'invalid-input', path: ['cursor'] });
    }
    await expect(register.list('event', {}, { limit: 1, after: next ?? '' })).rejects.toMatchObject({ code: 'invalid-input' });
    expect(await register.list('tenure', {}, { limit: 1 })).toEqual({ rows: [], total: 0 });
  });
});

const topic = 'training.exercises';
