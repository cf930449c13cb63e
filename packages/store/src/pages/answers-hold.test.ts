import type { AnyRecord } from '@mithaq/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Search } from '../port.ts';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, clause, source } from '../testing/records.ts';

const opened = openTestStore();

const words = [
  'Haftar',
  'حفتر',
  'Khalifa',
  'خليفة',
  'Harbour',
  'Harbor',
  'coast',
  'guard',
  'coastguard',
  'ميناء',
  'الميناء',
  'عبد',
  'الله',
];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((found) => found.join(' '));
const queries = fc.oneof(
  name,
  name.map((found) => `${found} `),
  name.map((found) => found.slice(0, 4)),
);

/** One thing that an editor does; a revision is of a record that is there. */
const act = fc.oneof(
  fc.record({ act: fc.constant('actor' as const), number: fc.nat(5), text: name }),
  fc.record({ act: fc.constant('clause' as const), number: fc.nat(3), text: name }),
  fc.record({ act: fc.constant('text' as const), number: fc.nat(2), text: name }),
);

const asked = (query: string): Search => ({ query, kinds: ['actor', 'agreement', 'clause', 'source', 'passage'], limit: 8, counted: true });

test('whatever is published, a kept answer is what a search finds now', async () => {
  const { store } = opened;
  const revisions = new Map<string, number>();
  await saveAll(store, [agreement(1), source(0), source(1), source(2)]);
  const save = async (record: AnyRecord) => {
    const from = revisions.get(record.id);
    const [held] = await store.register.transact(editor, async (writing) => [await writing.save(record, from)]);
    revisions.set(record.id, held?.revision ?? 0);
  };
  const kept = async (query: string) => {
    const body = await store.pages.answer(query, async (reading) => {
      const { madeFrom, ...found } = await reading.search(asked(query));
      return { body: JSON.stringify(found), madeFrom };
    });
    return JSON.parse(Buffer.from(body).toString('utf8'));
  };
  const perform = async ({ act, number, text }: { act: 'actor' | 'clause' | 'text'; number: number; text: string }) => {
    if (act === 'actor') await save(actor(number, { names: [{ value: text, language: 'und', kind: 'official' }] }));
    else if (act === 'clause') await save(clause(number, { agreement: agreement(1).id, topics: ['economy.oil'], label: { en: text } }));
    else await store.register.transact(editor, (writing) => writing.attachText(source(number).id, text));
  };
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 3 }), fc.array(queries, { minLength: 1, maxLength: 6 }), async (acts, some) => {
      for (const query of some) await kept(query);
      for (const one of acts) await perform(one);
      for (const query of some) {
        const { madeFrom: _, ...found } = await store.register.search(asked(query));
        expect(await kept(query)).toEqual(JSON.parse(JSON.stringify(found)));
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);
