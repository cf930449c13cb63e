import { readRecord } from '@mithaq/domain';
import type { Store } from '@mithaq/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';
import { person, registerBehind, workDone } from './testing/work.ts';

let server: TestServer;
let store: Store;
beforeAll(async () => {
  server = await startTestServer();
  store = registerBehind(server);
});
afterAll(async () => {
  await store.close();
  await server.stop();
});

const told = 'أعلن مروان الزبيدي في مؤتمر صحفي أن المحادثات ستستأنف، وقال الزبيدي إن الموعد هو الثلاثاء الماضي.';

async function imported(name: string, data: string): Promise<string> {
  return (await server.operator.sources.import.mutate({ name, content: { encoding: 'text', data } })).source.id;
}

const suggestionsOf = async (key: string) => (await server.operator.sources.get.query({ key })).suggestions;

async function naming(key: string, record: string) {
  return (await suggestionsOf(key)).filter(({ value }) => value.kind === 'mention' && 'record' in value && value.record.id === record);
}

async function publish(record: ReturnType<typeof person>, from?: number): Promise<void> {
  await store.register.transact({ id: 'user_1', name: 'سلمى' }, async (writing) => {
    await writing.save(record, from);
    await writing.announce({ what: 'record-saved', subject: record.id, audience: 'public' });
  });
}

const entriesOf = async (source: string) => {
  const { rows } = await server.pool.query<{ count: number }>(
    `select count(*)::integer as count from revision where kind = 'suggestion' and
       subject in (select subject from revision where data ->> 'source' = $1)`,
    [source],
  );
  return rows[0]?.count;
};

test('a name that is published is found in the texts that hold it, and in no others is anything written', async () => {
  const naming1 = await imported('a.txt', told);
  const other = await imported('b.txt', 'Fishermen complained about prices in Sirte on Monday.');
  await workDone(server);
  const before = await entriesOf(other);
  const marwan = person('marwan-al-zubaidi', ['مروان الزبيدي']);
  await publish(marwan);
  await workDone(server);
  expect((await naming(naming1, marwan.id)).map(({ exact, standing }) => [exact, standing])).toContainEqual(['مروان الزبيدي', 'open']);
  expect(await entriesOf(other)).toBe(before);
  const { rows } = await server.operator.changes.list.query({});
  expect(rows.filter(({ what }) => what === 'source-read').map(({ subject, by }) => [subject.id, by])).toEqual([[naming1, undefined]]);
  expect((await server.anonymous.changes.list.query({})).rows.some(({ what }) => what === 'source-read')).toBe(false);
});

test('a name that goes takes along what is open; what was judged stays, and is not proposed again when the name comes back', async () => {
  const source = await imported('c.txt', `وصل نادر الكيلاني. ثم غادر نادر الكيلاني بعد يومين.`);
  const nadir = person('nadir', ['نادر الكيلاني']);
  await publish(nadir);
  await workDone(server);
  const [first, second] = await naming(source, nadir.id);
  if (first === undefined || second === undefined) throw new RangeError('too little was proposed');
  await server.operator.suggestions.judge.mutate({ id: first.id, verdict: 'rejected', revision: first.revision });
  await publish(person('nadir', ['شخص آخر تمامًا'], nadir.id), 1);
  await workDone(server);
  expect((await naming(source, nadir.id)).map(({ id, standing }) => [id, standing])).toEqual([[first.id, 'rejected']]);
  await publish(person('nadir', ['نادر الكيلاني'], nadir.id), 2);
  await workDone(server);
  expect((await naming(source, nadir.id)).map(({ id, standing }) => [id, standing])).toEqual([
    [first.id, 'rejected'],
    [second.id, 'open'],
  ]);
});

test('a hundred edits in a row lead to one reading, and the same reading again changes nothing', async () => {
  const source = await imported('d.txt', 'تحدث فراس العمادي إلى الصحفيين في المطار.');
  const firas = person('firas', ['فراس العمادي']);
  await publish(firas);
  for (let edit = 1; edit <= 100; edit += 1) await publish(person('firas', ['فراس العمادي', `لقب ${edit}`], firas.id), edit);
  await workDone(server);
  const { rows } = await server.pool.query(`select count(*)::integer as count from queue.job where data ->> 'of' = $1`, [source]);
  expect(rows[0].count).toBeLessThanOrEqual(2);
  const before = await entriesOf(source);
  await store.register.transact(null, (writing) => writing.ask('reading', [source]));
  await workDone(server);
  expect(await entriesOf(source)).toBe(before);
});

test('another day of publication: open dates are counted anew, a judged one stays and is told beside', async () => {
  const source = await imported('e.txt', 'اجتمع الطرفان في 15 نيسان الماضي، ثم التقيا في 20 أيار الماضي.');
  const dated = async (day: string) => {
    const { record, revision } = await server.operator.records.get.query({ kind: 'source', key: source });
    await publish(readRecord({ ...record, published: { date: { edtf: day }, inferred: false } }), revision);
    await workDone(server);
  };
  const dates = async () =>
    (await suggestionsOf(source)).flatMap(({ value, exact, standing, reason }) =>
      value.kind === 'date' ? [{ exact, edtf: value.date.edtf, standing, reason }] : [],
    );
  await dated('2020-12-10');
  const [april] = (await suggestionsOf(source)).filter(({ value }) => value.kind === 'date');
  if (april === undefined) throw new RangeError('no date was proposed');
  await server.operator.suggestions.judge.mutate({ id: april.id, verdict: 'accepted', revision: april.revision });
  expect((await dates()).map(({ edtf, standing }) => [edtf, standing])).toEqual([
    ['2020-04-15', 'accepted'],
    ['2020-05-20', 'open'],
  ]);
  await dated('2019-12-17');
  const after = await dates();
  expect(after.map(({ edtf, standing }) => [edtf, standing]).toSorted()).toEqual([
    ['2019-04-15', 'open'],
    ['2019-05-20', 'open'],
    ['2020-04-15', 'accepted'],
  ]);
  expect(after.find(({ edtf }) => edtf === '2019-04-15')?.reason.en).toContain('2020-04-15 was accepted here');
});

test('the history of all of it holds', async () => {
  expect((await store.register.verify()).problems).toEqual([]);
});
