import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase, openPool } from '../database/connect.ts';
import type { SearchableKind } from '../port.ts';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, clause, event, source, statement } from '../testing/records.ts';
import { markOutdated, rebuildIfOutdated } from './rebuild.ts';

const opened = openTestStore();
const everything: SearchableKind[] = ['actor', 'office', 'place', 'agreement', 'clause', 'event', 'source', 'passage'];
let db: Database;

beforeAll(async () => {
  db = openDatabase(openPool(opened.url, 4));
  const records = [
    actor(1),
    agreement(1),
    clause(1, { agreement: agreement(1).id, topics: ['economy.oil'] }),
    event(1),
    source(1),
    source(2),
  ];
  await saveAll(opened.store, records);
  await opened.store.register.transact(editor, async (writing) => {
    await writing.attachText(source(1).id, 'ميناء البريقة\nحقل الشرارة');
    await writing.saveStatement(statement(1, { subject: actor(1).id, of: source(2).id, exact: 'خليج السدرة', start: 3 }));
  });
});
afterAll(() => db.destroy());

const answers = () =>
  Promise.all(
    ['فاعل', 'اتفاق', 'بند', 'حدث', 'البريقة', 'السدرة'].map((query) =>
      opened.store.register.search({ query, kinds: everything, limit: 5 }),
    ),
  );
const documents = async () => (await sql`select * from search_document order by owner collate "C", ordinal`.execute(db)).rows;

/** A database that is gone after some transactions. */
function killedAfter(transactions: number): Database {
  let left = transactions;
  return new Proxy(db, {
    get(target, name) {
      if (name === 'transaction' && left-- <= 0) throw new Error('killed');
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

test('one that is killed, again and again, goes on where it was, and ends with what there was', async () => {
  const before = { answers: await answers(), documents: await documents() };
  await markOutdated(db);
  let killings = 0;
  for (let done = false; !done; ) {
    done = await rebuildIfOutdated(killedAfter(3)).then(
      () => true,
      (fault: Error) => {
        if (fault.message !== 'killed') throw fault;
        killings += 1;
        return false;
      },
    );
  }
  expect(killings).toBeGreaterThan(4);
  expect({ answers: await answers(), documents: await documents() }).toEqual(before);
});

test('two that start at once share the work', async () => {
  const before = await documents();
  await markOutdated(db);
  await Promise.all([rebuildIfOutdated(db), rebuildIfOutdated(db)]);
  expect(await documents()).toEqual(before);
});

test('words that no document has any more are forgotten, and the others counted', async () => {
  await sql`insert into search_token (form, keys) values ('قديم', '{ktm}')`.execute(db);
  await markOutdated(db);
  await rebuildIfOutdated(db);
  const { rows } = await sql<{ form: string; documents: number; by_kind: number[] }>`
    select form, documents, by_kind from search_token where form in ('قديم', 'مصدر')`.execute(db);
  expect(rows).toEqual([{ form: 'مصدر', documents: 2, by_kind: [0, 0, 0, 0, 0, 0, 2, 0] }]);
});
