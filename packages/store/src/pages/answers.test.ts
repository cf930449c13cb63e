import { expect, test } from 'vitest';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, event, sampleId, source, statement } from '../testing/records.ts';

const opened = openTestStore();
const named = (value: string) => ({ names: [{ value, language: 'en', kind: 'official' as const }] });

/** Asks for a search, and says whether it was made for this or kept. */
async function ask(query: string) {
  let made = false;
  const body = await opened.store.pages.answer(query, async (reading) => {
    made = true;
    const { groups, madeFrom } = await reading.search({ query, kinds: ['actor', 'agreement', 'passage'], limit: 5 });
    const records = groups.flatMap(({ hits }) => hits.map(({ record }) => record));
    return { body: JSON.stringify(records), madeFrom: madeFrom && [...madeFrom, ...records.map((id) => `entry:${id}`)] };
  });
  return { made, found: JSON.parse(Buffer.from(body).toString('utf8')) };
}

const change = (record: Parameters<typeof saveAll>[1][number], from: number) =>
  opened.store.register.transact(editor, async (writing) => void (await writing.save(record, from)));

test('an answer is made once, and again when a record says, or no longer says, what was asked for', async () => {
  const harbour = actor(1, named('Harbour master'));
  await saveAll(opened.store, [harbour, actor(2, named('Stone mason'))]);
  expect(await ask('harbour')).toEqual({ made: true, found: [harbour.id] });
  expect(await ask('harbour')).toEqual({ made: false, found: [harbour.id] });
  await change(actor(2, named('Harbour mason')), 1);
  const both = await ask('harbour');
  expect([both.made, both.found.toSorted()]).toEqual([true, [harbour.id, actor(2).id]]);
  await change(actor(1, named('Port master')), 1);
  expect(await ask('harbour')).toEqual({ made: true, found: [actor(2).id] });
});

test('what has none of the words that were asked for leaves an answer as it is', async () => {
  await ask('mason ');
  await saveAll(opened.store, [actor(3, named('Quarry owner'))]);
  expect((await ask('mason ')).made).toBe(false);
});

test('a word that is new comes to what its beginning, and its sound, were asked for', async () => {
  expect(await ask('zanzib')).toEqual({ made: true, found: [] });
  expect(await ask('سنجار')).toEqual({ made: true, found: [] });
  await saveAll(opened.store, [actor(4, named('Zanzibar company')), actor(5, named('Sinjar council'))]);
  expect(await ask('zanzib')).toEqual({ made: true, found: [actor(4).id] });
  expect(await ask('سنجار')).toEqual({ made: true, found: [actor(5).id] });
});

test('a record that is shown undoes it by whatever changes of it, and nobody else does', async () => {
  expect((await ask('sinjar')).made).toBe(true);
  await change(actor(4, { ...named('Zanzibar company'), slug: 'zanzibar' }), 1);
  expect((await ask('sinjar')).made).toBe(false);
  await change(actor(5, { ...named('Sinjar council'), slug: 'sinjar' }), 1);
  expect((await ask('sinjar')).made).toBe(true);
});

test('an agreement is found by what its event says, from the moment the event is published', async () => {
  await saveAll(opened.store, [agreement(1, { label: { en: 'Memorandum' } })]);
  expect(await ask('2019-11-27')).toEqual({ made: true, found: [] });
  await saveAll(opened.store, [event(1, { date: { edtf: '2019-11-27' }, modality: 'occurred', agreements: [sampleId('agreement', 1)] })]);
  expect(await ask('2019-11-27')).toEqual({ made: true, found: [sampleId('agreement', 1)] });
});

test('a draft undoes nothing and is in nothing', async () => {
  expect((await ask('zanzibar')).made).toBe(true);
  const set = 'changeset_00000000000000000000000001';
  await opened.store.register.transact(editor, async (writing) => {
    await writing.createChangeSet({ id: set, title: 'Quiet' });
    await writing.saveDraft({ entry: actor(6, named('Zanzibar treaty')), changeSet: set });
  });
  expect(await ask('zanzibar')).toEqual({ made: false, found: [actor(4).id] });
});

test('a quoted passage comes and goes with its statement', async () => {
  await saveAll(opened.store, [source(1)]);
  expect(await ask('lighthouse')).toEqual({ made: true, found: [] });
  const quote = statement(1, { subject: actor(4).id, of: source(1).id, exact: 'the lighthouse keeper', start: 3 });
  await opened.store.register.transact(editor, async (writing) => void (await writing.saveStatement(quote)));
  expect(await ask('lighthouse')).toEqual({ made: true, found: [source(1).id] });
  await opened.store.register.transact(editor, async (writing) => void (await writing.removeStatement(quote.id)));
  expect(await ask('lighthouse')).toEqual({ made: true, found: [] });
});

test('an answer that was being made while what it asks for changed is given, and not kept', async () => {
  const answer = opened.store.pages.answer('while', async (reading) => {
    const { madeFrom } = await reading.search({ query: 'mason ', kinds: ['actor'], limit: 5 });
    await saveAll(opened.store, [actor(7, named('Free mason'))]);
    await ask('something else');
    return { body: '"before"', madeFrom };
  });
  expect(Buffer.from(await answer).toString()).toBe('"before"');
  const again = await opened.store.pages.answer('while', async () => ({ body: '"after"', madeFrom: [] }));
  expect(Buffer.from(again).toString()).toBe('"after"');
});

test('two servers of one register hear of what either published', async () => {
  const { createStore } = await import('../store.ts');
  const other = createStore({ url: opened.url });
  try {
    expect((await ask('quarry')).found).toEqual([actor(3).id]);
    await saveAll(other, [actor(8, named('Quarry worker'))]);
    const { made, found } = await ask('quarry');
    expect([made, found.toSorted()]).toEqual([true, [actor(3).id, actor(8).id]]);
  } finally {
    await other.close();
  }
});

test('what is made anew undoes every answer, without being told word by word', async () => {
  const { pool } = opened.store;
  expect([(await ask('quarry')).made, (await ask('quarry')).made]).toEqual([false, false]);
  const { rows } = await pool.query<{ last: string }>('select max(id) as last from search_change');
  await pool.query(`update meta set value = '{"version":0}' where key = 'search'`);
  await opened.store.migrate();
  const told = await pool.query<{ undoes: string[] }>('select distinct undoes from search_change where id > $1', [rows[0]?.last]);
  expect(told.rows).toEqual([{ undoes: ['all'] }]);
  const { made, found } = await ask('quarry');
  expect([made, found.toSorted()]).toEqual([true, [actor(3).id, actor(8).id]]);
});

test('what is made from the whole register is made again after anything is published, and only then', async () => {
  const summary = async () => {
    let made = false;
    await opened.store.pages.answer('summary', async () => {
      made = true;
      return { body: '{}', madeFrom: ['register'] };
    });
    return made;
  };
  expect([await summary(), await summary()]).toEqual([true, false]);
  await saveAll(opened.store, [source(9)]);
  expect([await summary(), await summary()]).toEqual([true, false]);
  const quote = statement(9, { subject: actor(4).id, of: source(1).id, exact: 'the lighthouse keeper', start: 3 });
  await opened.store.register.transact(editor, async (writing) => void (await writing.saveStatement(quote)));
  expect([await summary(), await summary()]).toEqual([true, false]);
});
