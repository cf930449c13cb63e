import { expect, test } from 'vitest';
import { openDatabase, openPool } from '../database/connect.ts';
import { readingFrom } from '../register/reading.ts';
import { openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, clause, event, sampleId } from '../testing/records.ts';
import { readingOfOneState } from './one-state.ts';

const opened = openTestStore();
const id = (kind: string, number: number) => sampleId(kind, number);

test('what is asked at one time is asked together, what was asked before not again, and the answers are those of each by itself', async () => {
  await saveAll(opened.store, [
    actor(1),
    actor(2),
    agreement(2, { participations: [{ actor: id('actor', 1), role: 'party' }] }),
    agreement(1, {
      participations: [{ actor: id('actor', 1), role: 'party' }],
      lineage: [{ relation: 'amends', agreement: id('agreement', 2) }],
    }),
    clause(1, { agreement: id('agreement', 1), topics: ['security.police'] }),
    event(1, { agreements: [id('agreement', 1), id('agreement', 2)] }),
  ]);
  const pool = openPool(opened.url, 1);
  const db = openDatabase(pool);
  try {
    const statements: string[] = [];
    pool.on('connect', (client) => {
      const query = client.query.bind(client);
      Object.assign(client, {
        query: (...given: Parameters<typeof query>) => [statements.push(JSON.stringify(given[0])), query(...given)][1],
      });
    });
    const [plain, together] = [readingFrom((question) => question(db)), readingOfOneState(db)];
    const questions = (reading: typeof plain) =>
      Promise.all([
        reading.records([id('actor', 2), id('actor', 9), id('actor', 1), id('actor', 2), '\0']),
        reading.records([]),
        reading.referring('agreement', [id('actor', 1), id('agreement', 2)], 'participations'),
        reading.referring('agreement', [id('actor', 1), id('agreement', 2)]),
        reading.referring('event', [id('agreement', 1), id('agreement', 2)], 'agreements'),
        reading.referring('clause', [], 'agreement'),
        reading.referring('clause', [id('agreement', 2)], 'agreement'),
      ]);
    const expected = await questions(plain);
    expect(expected.map((held) => held.length)).toEqual([2, 0, 2, 2, 1, 0, 0]);
    const before = statements.length;
    expect(await questions(together)).toEqual(expected);
    expect(await questions(together)).toEqual(expected);
    expect(statements.length - before).toBe(1);
  } finally {
    await db.destroy();
  }
});

test('a failure fails all who asked', async () => {
  const db = openDatabase(openPool(`${opened.url}_that_is_not_there`, 1));
  const reading = readingOfOneState(db);
  const outcomes = await Promise.allSettled([reading.records([id('actor', 1)]), reading.referring('event', [id('agreement', 1)])]);
  await db.destroy();
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
