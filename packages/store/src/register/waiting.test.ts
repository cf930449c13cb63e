import { beforeAll, describe, expect, test } from 'vitest';
import type { WaitingConditions, Window, Writing } from '../port.ts';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, source, suggestion } from '../testing/records.ts';

const opened = openTestStore();
const write = <Result>(work: (writing: Writing) => Promise<Result>) => opened.store.register.transact(editor, work);

const numbers = [3, 11, 12, 13];
beforeAll(async () => {
  await saveAll(opened.store, [actor(1), source(1)]);
  for (const number of numbers) {
    await saveAll(opened.store, [source(number)]);
    await write((writing) => writing.addSuggestions([suggestion(number, source(number).id, actor(1).id)]));
  }
  await write((writing) => writing.attachText(source(11).id, 'attached last'));
  const judged = { ...suggestion(3, source(3).id, actor(1).id), standing: 'accepted' as const, revision: 1 };
  await write((writing) => writing.updateSuggestion(judged, 0));
});

describe('the inbox', () => {
  const slugs = async (conditions: WaitingConditions, window: Partial<Window> = {}) =>
    (await opened.store.register.waiting({ limit: 10, ...window }, conditions)).rows.map(({ record }) => record.slug);

  test('is narrowed by how far a source is judged, what it is, and whether its text is here', async () => {
    const [one, two] = [suggestion(31, source(11).id, actor(1).id), suggestion(32, source(12).id, actor(1).id)];
    await write((writing) => writing.addSuggestions([one, { ...two, origin: { model: 'm' } }]));
    await write((writing) => writing.updateSuggestion({ ...one, standing: 'rejected', revision: 1 }, 0));
    expect(await slugs({ judging: 'new' })).toEqual(['source-13', 'source-12']);
    expect(await slugs({ judging: 'begun' })).toEqual(['source-11']);
    expect(await slugs({ judging: 'done' })).toEqual(['source-3']);
    expect(await slugs({ isReadByModel: true })).toEqual(['source-12']);
    expect(await slugs({ isReadByModel: false })).toEqual(['source-11', 'source-13']);
    expect(await slugs({ isAttached: true })).toEqual(['source-11']);
    expect(await slugs({ isPublisherNamed: true })).toEqual([]);
    expect(await slugs({ among: [source(13).id, 'nothing'] })).toEqual(['source-13']);
    expect(await slugs({ having: [{ property: 'language', value: 'xx' }] })).toEqual([]);
    expect(await slugs({ cameAfter: '2999-01-01T00:00:00Z' })).toEqual([]);
  });

  test('is put in order by when texts came in, or as sources are, and a cursor holds for one order', async () => {
    const sort = { by: 'caption', descends: true, language: 'en' } as const;
    expect(await slugs({}, { order: 'oldest' })).toEqual(['source-12', 'source-13', 'source-11']);
    expect(await slugs({}, { sort })).toEqual(['source-13', 'source-12', 'source-11']);
    const { next = '' } = await opened.store.register.waiting({ limit: 1, sort });
    expect(await slugs({}, { sort, after: next })).toEqual(['source-12', 'source-11']);
    await expect(slugs({}, { after: next })).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('is without what is put aside until that is taken back, and says which were not so before', async () => {
    const { register } = opened.store;
    const those = [source(12).id, source(13).id];
    expect(await write((writing) => writing.setAside([source(12).id], true, 'Salma'))).toEqual([source(12).id]);
    expect(await write((writing) => writing.setAside(those, true, 'Salma'))).toEqual([source(13).id]);
    expect([await slugs({}), await slugs({ isAside: true })]).toEqual([['source-11'], ['source-13', 'source-12']]);
    expect(await register.putAside([...those, source(11).id])).toEqual(new Set(those));
    expect(await register.counts()).toMatchObject({ waitingSource: 1 });
    expect(new Set(await write((writing) => writing.setAside(those, false, 'Salma')))).toEqual(new Set(those));
    expect(await slugs({})).toEqual(['source-11', 'source-13', 'source-12']);
  });

  test('counts what is open by how sure the reader was, and names it in the order of the text', async () => {
    const { register } = opened.store;
    const low = { ...suggestion(41, source(13).id, actor(1).id), confidence: 'low' as const };
    await write((writing) => writing.addSuggestions([low]));
    const [counts] = await register.openSuggestions([source(13).id, source(1).id]);
    expect(counts).toEqual({ source: source(13).id, high: 1, medium: 0, low: 1 });
    expect(await register.openSuggestionsOf(source(13).id, ['low', 'medium'], 5)).toEqual([low.id]);
  });
});

describe('a look', () => {
  test('is kept for an account, the last one of it', async () => {
    const { register } = opened.store;
    const [looked, since] = ['2026-01-02T03:04:05.678Z', '2026-01-01T00:00:00.000Z'];
    await write((writing) => writing.keepLook('user_1', { looked: since }));
    expect(await register.lastLook('user_1')).toEqual({ looked: since });
    await write((writing) => writing.keepLook('user_1', { looked, since }));
    expect([await register.lastLook('user_1'), await register.lastLook('user_2')]).toEqual([{ looked, since }, undefined]);
  });
});
