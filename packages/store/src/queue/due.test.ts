import { beforeAll, expect, test } from 'vitest';
import { editor, openTestStore } from '../testing/open.ts';
import { actor, source, suggestion } from '../testing/records.ts';

const opened = openTestStore();
const sources = [1, 2, 3].map((number) => source(number).id);
const [first = '', second = '', bare = ''] = sources;

const waiting = async () => (await opened.store.register.waitingWork(10)).sources;
const transact = (work: Parameters<typeof opened.store.register.transact<void>>[1]) => opened.store.register.transact(editor, work);

beforeAll(async () => {
  await transact(async (writing) => {
    for (const number of [1, 2, 3]) await writing.save(source(number));
    await writing.attachText(first, 'نص أول');
    await writing.attachText(second, 'نص ثان');
  });
});

test('sources are asked for in turn, each once, and only those with a text', async () => {
  await transact((writing) => writing.ask('reading', [second, bare]));
  await transact((writing) => writing.ask('reading', [first]));
  await transact((writing) => writing.ask('reading', [first]));
  expect(await waiting()).toEqual([second, first]);
  expect((await opened.store.register.waitingWork(1)).sources).toEqual([second]);
});

test('what was read is settled; what was asked for again meanwhile is still due', async () => {
  const due = await opened.store.register.due('reading', first);
  await transact((writing) => writing.ask('reading', [first]));
  await transact((writing) => writing.settle(due ?? { kind: 'reading', source: first, asked: '0' }));
  expect(await waiting()).toContain(first);
  const again = await opened.store.register.due('reading', first);
  expect(again?.asked).not.toBe(due?.asked);
  await transact((writing) => writing.settle(again ?? { kind: 'reading', source: first, asked: '0' }));
  expect(await opened.store.register.due('reading', first)).toBeUndefined();
});

test('what was given up waits no more until somebody asks anew', async () => {
  const due = await opened.store.register.due('reading', second);
  await transact((writing) => writing.giveUp(due ?? { kind: 'reading', source: second, asked: '0' }, 'internal'));
  expect(await waiting()).toEqual([]);
  await transact((writing) => writing.ask('reading', [second]));
  expect(await waiting()).toEqual([second]);
  await transact(async (writing) =>
    writing.settle((await writing.due('reading', second)) ?? { kind: 'reading', source: second, asked: '0' }),
  );
});

test('a model is asked apart from readings: neither settles the other', async () => {
  const { register } = opened.store;
  await transact(async (writing) => {
    await writing.ask('model', [second, bare, first]);
    await writing.ask('reading', [second]);
  });
  const { sources: read, questions } = await register.waitingWork(10);
  expect({ read, questions: questions.toSorted() }).toEqual({ read: [second], questions: [first, second].toSorted() });
  const [reading, question] = await Promise.all([register.due('reading', second), register.due('model', second)]);
  if (reading === undefined || question === undefined) throw new RangeError('nothing is due');
  await transact((writing) => writing.settle(reading));
  expect(await register.due('model', second)).toEqual(question);
  await transact((writing) => writing.giveUp(question, 'too-long'));
  expect((await register.waitingWork(10)).questions).toEqual([first]);
  await transact(async (writing) => {
    const due = await writing.due('model', first);
    if (due !== undefined) await writing.settle(due);
  });
  expect((await register.waitingWork(10)).questions).toEqual([]);
});

test('another day of publication makes a source due; anything else of it does not', async () => {
  const dated = { published: { date: { edtf: '2020-12-04' }, inferred: false } };
  await transact(async (writing) => void (await writing.save({ ...source(1), author: 'Salma' }, 1)));
  expect(await waiting()).toEqual([]);
  await transact(async (writing) => void (await writing.save(source(1, dated), 2)));
  expect(await waiting()).toEqual([first]);
  await transact(async (writing) => void (await writing.save(source(3, dated), 1)));
  expect(await waiting()).toEqual([first]);
});

test('a failed transaction asks for nothing', async () => {
  const before = await waiting();
  await expect(
    transact(async (writing) => {
      await writing.ask('reading', [second]);
      throw new RangeError('no');
    }),
  ).rejects.toThrow('no');
  expect(await waiting()).toEqual(before);
});

test('suggestions that are withdrawn stay in the history, and can be made again', async () => {
  const open = suggestion(1, second, actor(1).id);
  await transact((writing) => writing.addSuggestions([open]));
  await transact((writing) => writing.removeSuggestions([open.id]));
  expect(await opened.store.register.suggestionsOf([second])).toEqual([]);
  await transact((writing) => writing.addSuggestions([open]));
  expect(await opened.store.register.suggestionsOf([second])).toEqual([open]);
  const { rows } = await opened.store.register.revisions({ subject: open.id }, { limit: 9 });
  expect(rows.map(({ revision, state }) => [revision, state])).toEqual([
    [3, 'published'],
    [2, 'removed'],
    [1, 'published'],
  ]);
  expect((await opened.store.register.verify()).problems).toEqual([]);
});
