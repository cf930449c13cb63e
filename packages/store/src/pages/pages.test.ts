import { AnyRecord, currentSchemaVersion, Day } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, clause, event, sampleId, source, statement } from '../testing/records.ts';
import type { Question } from './questions.ts';

const opened = openTestStore();
const day = Day.parse('2026-03-04');
const other = Day.parse('2026-03-05');

/** Keeps `body` under a key, as made from these questions. */
function keep(key: string, questions: readonly Question[], body = '{}') {
  return opened.store.pages.make(day, async () => [{ key, body, questions }]);
}

async function read(key: string, from = opened.store): Promise<string | undefined> {
  const body = await from.pages.read(key, day);
  return body && Buffer.from(body).toString();
}

async function save(record: Parameters<typeof saveAll>[1][number], from?: number): Promise<void> {
  await opened.store.register.transact(null, async (writing) => void (await writing.save(record, from)));
}

const party = (number: number) => ({ participations: [{ actor: sampleId('actor', number), role: 'party' }] });

test('a page is read as it was kept, on its day alone', async () => {
  await keep('kept', ['entry:nothing'], '{"a":"ب"}');
  expect(await read('kept')).toBe('{"a":"ب"}');
  expect(await opened.store.pages.read('kept', other)).toBeUndefined();
  expect(await read('another')).toBeUndefined();
});

test('a newer page under the same key takes the place of the older', async () => {
  await keep('twice', ['entry:nothing'], '1');
  expect(await read('twice')).toBe('1');
  await keep('twice', ['entry:nothing'], '2');
  expect(await read('twice')).toBe('2');
});

test.each<[string, Question, () => Promise<unknown>]>([
  ['the record itself', `entry:${sampleId('actor', 100)}`, () => save(actor(100, { countries: ['LY'] }), 1)],
  ['a record of the kind', 'all:place', () => saveAll(opened.store, [placeNamed(110)])],
  ['a record that takes a slug', 'slug:actor:actor-120', () => saveAll(opened.store, [actor(120)])],
  ['a record that gives a slug up', 'slug:actor:actor-101', () => save(actor(101, { slug: 'given-up' }), 1)],
  [
    'a record that names it',
    `referring:clause:${sampleId('agreement', 130)}`,
    () => saveAll(opened.store, [agreement(130), clause(131, { agreement: sampleId('agreement', 130), topics: ['security.police'] })]),
  ],
  ['a record that names it no more', `referring:agreement:${sampleId('actor', 102)}`, () => save(agreement(103, party(104)), 1)],
  [
    'a statement about it',
    `about:${sampleId('actor', 105)}`,
    () =>
      opened.store.register.transact(null, (writing) =>
        writing.saveStatement(statement(106, { subject: sampleId('actor', 105), of: sampleId('source', 107), exact: 'quote', start: 3 })),
      ),
  ],
  [
    'a statement that cites it',
    `citing:${sampleId('source', 107)}`,
    () =>
      opened.store.register.transact(null, (writing) =>
        writing.saveStatement(statement(108, { subject: sampleId('actor', 105), of: sampleId('source', 107), exact: 'words', start: 3 })),
      ),
  ],
  [
    'a statement about it that is removed',
    `about:${sampleId('actor', 109)}`,
    () => opened.store.register.transact(null, (writing) => writing.removeStatement(sampleId('statement', 109))),
  ],
  [
    'its text',
    `text:${sampleId('source', 107)}`,
    () => opened.store.register.transact(null, (writing) => writing.attachText(sampleId('source', 107), 'a text')),
  ],
])('a page is gone once %s is published', async (_, question, publish) => {
  await prepared();
  await keep(question, [question, 'entry:something else']);
  await keep(`beside ${question}`, [`entry:${sampleId('actor', 999)}`, `about:${sampleId('actor', 999)}`, 'all:recognition']);
  expect(await read(question)).toBe('{}');
  await publish();
  expect(await read(question)).toBeUndefined();
  expect(await read(`beside ${question}`)).toBe('{}');
});

/** What the publications above change. */
let preparing: Promise<unknown> | undefined;
function prepared(): Promise<unknown> {
  preparing ??= saveAll(opened.store, [
    ...[100, 101, 102, 104, 105, 109].map((number) => actor(number)),
    agreement(103, party(102)),
    source(107),
  ]).then(() =>
    opened.store.register.transact(null, (writing) =>
      writing.saveStatement(statement(109, { subject: sampleId('actor', 109), of: sampleId('source', 107), exact: 'gone', start: 3 })),
    ),
  );
  return preparing;
}

function placeNamed(number: number): AnyRecord {
  const names = [{ value: `مكان ${number}`, language: 'ar', kind: 'official' }];
  return AnyRecord.parse({
    record: 'place',
    schemaVersion: currentSchemaVersion,
    id: sampleId('place', number),
    slug: `place-${number}`,
    names,
  });
}

test('what editors do without publishing leaves pages alone', async () => {
  await saveAll(opened.store, [actor(200)]);
  await keep('draft', [`entry:${sampleId('actor', 200)}`]);
  await opened.store.register.transact({ id: 'user_1', name: 'سلمى' }, async (writing) => {
    await writing.createChangeSet({ id: 'changeset_1', title: 'مسودة' });
    await writing.saveDraft({ entry: actor(200, { countries: ['TN'] }), from: 1, changeSet: 'changeset_1' });
  });
  expect(await read('draft')).toBe('{}');
});

test('a page is not kept when what it was made from changed while it was made', async () => {
  await saveAll(opened.store, [actor(300), event(301)]);
  const [made] = await opened.store.pages.make(day, async (reading) => {
    const [held] = await reading.records([sampleId('actor', 300)]);
    await save(actor(300, { countries: ['EG'] }), 1);
    return [{ key: 'late', body: JSON.stringify(held?.revision), questions: [`entry:${sampleId('actor', 300)}`] }];
  });
  expect(made?.body).toBe('1');
  expect(await read('late')).toBeUndefined();
});

test('it is kept when something else changed meanwhile', async () => {
  await opened.store.pages.make(day, async () => {
    await save(event(301, { label: { ar: 'وصف آخر' } }), 1);
    return [{ key: 'beside', body: '{}', questions: [`entry:${sampleId('actor', 300)}`] }];
  });
  expect(await read('beside')).toBe('{}');
});

test('what is made is made from one state', async () => {
  const revisions = await opened.store.pages
    .make(day, async (reading) => {
      const before = await reading.records([sampleId('actor', 300)]);
      await save(actor(300, { countries: ['DZ'] }), 2);
      const after = await reading.records([sampleId('actor', 300)]);
      return [{ key: 'state', body: JSON.stringify([before, after].map(([held]) => held?.revision)), questions: [] }];
    })
    .then(([made]) => made?.body);
  expect(revisions).toBe('[2,2]');
});

test('another server of the same database sees neither more nor less', async () => {
  const { createStore } = await import('../store.ts');
  const second = createStore({ url: opened.url });
  try {
    await keep('shared', [`entry:${sampleId('actor', 300)}`], '"shared"');
    expect(await read('shared', second)).toBe('"shared"');
    await save(actor(300, { countries: ['MA'] }), 3);
    expect(await read('shared', second)).toBeUndefined();
  } finally {
    await second.close();
  }
});

test('many who read at once are each answered with their own', async () => {
  const keys = Array.from({ length: 150 }, (_, number) => `many ${number}`);
  for (const key of keys.filter((_, number) => number % 3 !== 0)) await keep(key, ['entry:nothing'], JSON.stringify(key));
  expect(await Promise.all(keys.map((key) => read(key)))).toEqual(
    keys.map((key, number) => (number % 3 === 0 ? undefined : JSON.stringify(key))),
  );
});
