import { beforeAll, expect, test } from 'vitest';
import { editor, openTestStore } from '../testing/open.ts';
import { actor, source } from '../testing/records.ts';

const opened = openTestStore();
const texts = [
  'التقى خالد النمروش وفدًا إيطاليًا في روما يوم الثلاثاء.',
  'Defence Minister Khaled al-Namroush arrived in Ankara for talks.',
  'Fishermen in the south complained about prices of fuel and nets.',
];
const sources = texts.map((_, at) => source(at + 1).id);
const [arabic, latin, other] = sources;

const register = () => opened.store.register;
const naming = (...names: readonly string[]) => register().sourcesNaming(names);
const named = (number: number, ...values: readonly string[]) =>
  actor(number, { names: values.map((value) => ({ value, language: 'ar', kind: 'official' })) });
const changed = async () => (await register().changedNames()).names;

beforeAll(async () => {
  await register().transact(editor, async (writing) => {
    await writing.save(named(8, 'قبل النصوص'));
    for (const [at, text] of texts.entries()) {
      await writing.save(source(at + 1));
      await writing.attachText(source(at + 1).id, text);
    }
  });
});

test.each<[string, string, readonly (string | undefined)[]]>([
  ['a full name', 'خالد النمروش', [arabic, latin]],
  ['a surname in the other script', 'al-Namrouch', [arabic, latin]],
  ['a country, by its adjective', 'إيطاليا', [arabic]],
  ['a word of nobody’s', 'زنجبيل', []],
])('sources that may name %s', async (_, name, found) => {
  expect(await naming(name)).toEqual(found.toSorted());
});

test('several names are looked for together, each source once', async () => {
  expect(await naming('النمروش', 'خالد النمروش', 'fishermen')).toEqual([...sources].toSorted());
  expect(await naming()).toEqual([]);
  expect(await naming('!!')).toEqual([]);
  expect([...(await naming('fishermen'))]).toEqual([other]);
});

test('names are noted that come, change and go; not what else changes, nor what was there before any text', async () => {
  expect(await changed()).toEqual([]);
  await register().transact(editor, async (writing) => void (await writing.save(named(1, 'سليم الحداد'))));
  await register().transact(editor, async (writing) => void (await writing.save(named(1, 'سليم الحداد', 'الحداد'), 1)));
  await register().transact(editor, async (writing) => {
    const { record } = (await writing.find('actor', actor(1).id)) ?? { record: actor(1) };
    await writing.save({ ...record, notes: { en: 'A note' } }, 2);
  });
  expect(await changed()).toEqual(['الحداد', 'سليم الحداد']);
  const { through } = await register().changedNames();
  await register().transact(editor, async (writing) => void (await writing.save(named(1, 'الحداد'), 3)));
  await register().transact(editor, (writing) => writing.settleNames(through));
  expect(await changed()).toEqual(['سليم الحداد']);
});

test('a name of a record that is withdrawn counts as one that went', async () => {
  await register().transact(editor, async (writing) => void (await writing.save(named(2, 'نادر الكيلاني'))));
  await register().transact(editor, async (writing) => writing.settleNames((await writing.changedNames()).through));
  const id = 'changeset_00000000000000000000000001';
  await register().transact(editor, async (writing) => {
    await writing.createChangeSet({ id, title: 'Gone' });
    await writing.draftWithdrawal(actor(2).id, { from: 1, changeSet: id });
  });
  await register().transact(editor, async (writing) => {
    await writing.publish(id, (await writing.changeSet(id))?.revision ?? 0);
  });
  expect(await changed()).toEqual(['نادر الكيلاني']);
});
