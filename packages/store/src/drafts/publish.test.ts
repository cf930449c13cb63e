import { beforeEach, describe, expect, test } from 'vitest';
import type { ListedChangeSet } from '../port.ts';
import { editor, saveAll } from '../testing/open.ts';
import { alias, called, openDesk, plain, reviewer } from '../testing/publishing.ts';
import { actor, sampleId, source } from '../testing/records.ts';

const desk = openDesk();
let number = 0;
let set = '';
beforeEach(() => {
  number = desk.number;
  set = desk.set;
});

describe('a change set', () => {
  test('is published as one: records, statements, and who did it', async () => {
    const { register } = desk.store;
    await saveAll(desk.store, [source(number), actor(number)]);
    const renamed = called(number, 'Other');
    const said = desk.gives(number, renamed, { property: 'names', value: alias('Other') });
    await desk.draft(renamed, 1);
    await desk.draft(said);
    const seen = await register.changeSet(set);
    expect(seen).toMatchObject({ state: 'draft', revision: 3, size: 2, by: editor });
    const closed = await desk.publish('checked twice');
    expect(closed).toEqual({
      ...{ id: set, title: desk.title, state: 'published', revision: 4, size: 2, by: editor, publishedBy: reviewer },
      ...{ createdAt: seen?.createdAt, updatedAt: closed.updatedAt, publishedAt: closed.updatedAt },
    });
    expect(await register.changeSet(set)).toEqual(closed);
    expect(await register.find('actor', renamed.id)).toEqual({ record: renamed, revision: 3 });
    expect(await register.statementsAbout([renamed.id])).toEqual([said]);
    expect(await register.draftsIn(set)).toEqual([]);
    expect(await register.revisionsOf([renamed.id, said.id])).toEqual(
      new Map<string, number>([
        [renamed.id, 3],
        [said.id, 2],
      ]),
    );
    const { rows } = await register.revisions({ changeSet: set }, { limit: 9 });
    expect(rows.map(({ subject, revision, from, state, by, message }) => [subject, revision, from, state, by, message])).toEqual([
      [said.id, 2, 1, 'published', reviewer, 'checked twice'],
      [renamed.id, 3, 2, 'published', reviewer, 'checked twice'],
      [said.id, 1, undefined, 'draft', editor, undefined],
      [renamed.id, 2, 1, 'draft', editor, undefined],
    ]);
  });

  test('that somebody went on with is not published by who has not seen that', async () => {
    await desk.draft(plain(number));
    await desk.draft(plain(number + 1));
    await expect(desk.write((writing) => writing.publish(set, 2))).rejects.toMatchObject({
      code: 'stale-revision',
      details: { current: '3' },
    });
    await desk.publish();
    await expect(desk.publish()).rejects.toMatchObject({
      code: 'change-set-closed',
      details: { state: { ar: 'منشورة', en: 'published' } },
    });
    await expect(desk.draft(plain(number + 2))).rejects.toMatchObject({ code: 'change-set-closed' });
    await expect(desk.write((writing) => writing.publish('nowhere', 1))).rejects.toMatchObject({ code: 'not-found' });
  });

  test('where one draft is refused, none is published', async () => {
    await desk.draft(plain(number));
    await desk.draft(actor(number));
    await expect(desk.publish()).rejects.toMatchObject({ code: 'unsupported-values' });
    expect(await desk.store.register.find('event', plain(number).id)).toBeUndefined();
    expect(await desk.store.register.draftsIn(set)).toHaveLength(2);
  });

  test('is handed in, given back, and renamed; its drafts’ states are in the history', async () => {
    const { register } = desk.store;
    await desk.draft(plain(number));
    const update = (from: number, patch: object) => desk.write((writing) => writing.updateChangeSet(set, from, patch));
    expect(await update(2, { state: 'in-review', note: 'please look' })).toMatchObject({
      state: 'in-review',
      note: 'please look',
      revision: 3,
    });
    expect(await register.draft(plain(number).id)).toMatchObject({ state: 'in-review', revision: 2 });
    await expect(update(2, { title: 'x' })).rejects.toMatchObject({ code: 'stale-revision', details: { current: '3' } });
    expect(await update(3, { state: 'draft', note: 'a source is missing' })).toMatchObject({ state: 'draft', note: 'a source is missing' });
    expect(await update(4, { title: 'a better title' })).toMatchObject({
      title: 'a better title',
      note: 'a source is missing',
      revision: 5,
    });
    const { rows } = await register.revisions({ subject: plain(number).id }, { limit: 9 });
    expect(rows.map(({ state, from }) => [state, from])).toEqual([
      ['draft', 2],
      ['in-review', 1],
      ['draft', undefined],
    ]);
    expect((await register.verify()).problems).toEqual([]);
  });

  test('goes on being handed in and given up, whatever was published of its subjects meanwhile', async () => {
    const { register } = desk.store;
    await saveAll(desk.store, [plain(number), plain(number + 1)]);
    for (const one of [number, number + 1]) await desk.draft(plain(one, { label: { ar: 'اسم' } }), 1);
    for (const one of [number, number + 1]) await desk.write((writing) => writing.save(plain(one, { slug: `elsewhere-${one}` }), 1));
    await desk.write((writing) => writing.updateChangeSet(set, 3, { state: 'in-review' }));
    expect((await register.draftsIn(set)).map(({ revision }) => revision)).toEqual([4, 4]);
    await desk.write((writing) => writing.save(plain(number), 3));
    await desk.write((writing) => writing.discardDraft(plain(number).id, 4));
    await desk.write((writing) => writing.save(plain(number + 1), 3));
    await desk.write((writing) => writing.discardChangeSet(set, 5));
    expect(
      (await register.revisions({ subject: plain(number + 1).id }, { limit: 9 })).rows.map(({ state, from }) => [state, from]),
    ).toEqual([
      ['discarded', 4],
      ['published', 3],
      ['in-review', 2],
      ['published', 1],
      ['draft', 1],
      ['published', undefined],
    ]);
    expect((await register.verify()).problems).toEqual([]);
  });

  test('is given up with all of its drafts', async () => {
    const { register } = desk.store;
    await desk.draft(plain(number));
    const closed = await desk.write((writing) => writing.discardChangeSet(set, 2));
    expect(closed).toMatchObject({ state: 'discarded', size: 1, revision: 3 });
    expect(closed).not.toHaveProperty('publishedAt');
    expect(await register.draft(plain(number).id)).toBeUndefined();
    expect((await register.revisions({ subject: plain(number).id }, { limit: 1 })).rows[0]?.state).toBe('discarded');
    await expect(desk.write((writing) => writing.createChangeSet({ id: set, title: 'again' }))).rejects.toMatchObject({
      code: 'duplicate-id',
    });
  });

  test('sets are listed newest first, by state and author, page by page', async () => {
    const { register } = desk.store;
    const [one, two] = [await desk.newSet(), await desk.newSet()];
    await desk.write((writing) => writing.discardChangeSet(two, 1), reviewer);
    const drafts = await register.changeSets({ states: ['draft'], author: 'user_1' }, { limit: 2 });
    expect(drafts.rows.map(({ id }) => id)).toEqual([one, set]);
    const more = await register.changeSets({ states: ['draft'], author: 'user_1' }, { limit: 1, after: drafts.next ?? '' });
    expect(more.total).toBe(drafts.total);
    expect((await register.changeSets({ states: ['discarded'] }, { limit: 1 })).rows.map(({ id }) => id)).toEqual([two]);
    expect(await register.changeSets({ author: 'nobody' }, { limit: 1 })).toEqual({ rows: [], total: 0 });
    await expect(register.changeSets({}, { limit: 1, after: 'x' })).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

test('sets that wait for a reviewer are listed first, the longest waiting before the rest; then what others gave back; each with who did it', async () => {
  const { register } = desk.store;
  const full: string[] = [];
  for (const place of [0, 1, 2, 3]) {
    full.push(await desk.newSet());
    await desk.draft(plain(number + place));
  }
  const [returned = '', later = '', sooner = '', worked = ''] = full;
  const handIn = (id: string, note: string) => desk.write((writing) => writing.updateChangeSet(id, 2, { state: 'in-review', note }));
  await handIn(returned, 'please look');
  await desk.write((writing) => writing.updateChangeSet(returned, 3, { state: 'draft', note: 'the day' }), reviewer);
  await handIn(sooner, 'first');
  await handIn(later, 'second');
  const rows: ListedChangeSet[] = [];
  let after: string | undefined;
  do {
    const window = { limit: 1, ...(after === undefined ? {} : { after }) };
    const page = await register.changeSets({ states: ['draft', 'in-review'], holding: true }, window);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== undefined);
  const own = rows.filter(({ id }) => full.includes(id) || id === set);
  expect(own.map(({ id, handedOver }) => [id, handedOver?.to, handedOver?.by?.name, handedOver?.note])).toEqual([
    [sooner, 'in-review', editor?.name, 'first'],
    [later, 'in-review', editor?.name, 'second'],
    [returned, 'draft', reviewer.name, 'the day'],
    [worked, undefined, undefined, undefined],
  ]);
  expect((await register.handOvers(returned)).map(({ to, by, note }) => [to, by?.id, note])).toEqual([
    ['in-review', editor?.id, 'please look'],
    ['draft', reviewer.id, 'the day'],
  ]);
  expect(await register.handOvers(worked)).toEqual([]);
  expect((await register.verify()).problems).toEqual([]);
});

describe('publishing asks', () => {
  test('that each value has a source, or is said to have none', async () => {
    await saveAll(desk.store, [source(number), actor(number)]);
    const edit = called(number, 'Other');
    await desk.draft(edit, 1);
    await expect(desk.publish()).rejects.toMatchObject({
      code: 'unsupported-values',
      path: ['names'],
      details: { values: { ar: `الأسماء (فاعل ${number})`, en: 'Names (Other)' } },
    });
    await desk.draft({
      ...desk.gives(number, edit, { property: 'names', value: alias('Other') }),
      ...{ citations: [], standing: 'unsupported', note: { en: 'Known to everybody.' } },
    });
    await desk.publish();
    expect(await desk.store.register.find('actor', edit.id)).toEqual({ record: edit, revision: 3 });
  });

  test('not for the sources of what stood there without before', async () => {
    await saveAll(desk.store, [called(number, 'Other')]);
    await desk.draft(called(number, 'Other', { slug: `renamed-${number}` }), 1);
    await desk.publish();
    expect((await desk.store.register.find('actor', `renamed-${number}`))?.revision).toBe(3);
  });

  test('that no value loses its last source', async () => {
    await saveAll(desk.store, [source(number), called(number, 'Other')]);
    const said = desk.gives(number, actor(number), { property: 'names', value: alias('Other') });
    await desk.write((writing) => writing.saveStatement(said));
    await desk.withdraw(said.id, 1);
    await expect(desk.publish()).rejects.toMatchObject({ code: 'unsupported-values', path: ['names'] });
  });

  test('that statements fit the record as it will be, also those that are published already', async () => {
    await saveAll(desk.store, [source(number), called(number, 'Old')]);
    const said = desk.gives(number, actor(number), { property: 'names', value: alias('Old') });
    await desk.write((writing) => writing.saveStatement(said));
    await desk.draft(called(number, 'New'), 1);
    await desk.draft(desk.gives(number + 1, actor(number), { property: 'names', value: alias('New') }));
    await expect(desk.publish()).rejects.toMatchObject({ code: 'invalid-record', path: [said.id] });
    await desk.draft({ ...said, standing: 'rejected' }, 1);
    await desk.publish();
    expect((await desk.store.register.find('actor', actor(number).id))?.record).toEqual(called(number, 'New'));
  });

  test('that what it refers to is published, or goes with it', async () => {
    const part = plain(number, { clauses: [sampleId('clause', number)] });
    await desk.draft(part);
    await expect(desk.publish()).rejects.toMatchObject({
      code: 'dangling-reference',
      details: { id: part.id, property: 'clauses', to: sampleId('clause', number) },
    });
    await desk.draft(plain(number), 1);
    const said = { ...desk.gives(number, part, { property: 'clauses', value: sampleId('clause', number) }), standing: 'rejected' as const };
    await desk.draft(said);
    await expect(desk.publish()).rejects.toMatchObject({
      code: 'dangling-reference',
      details: { id: said.id, property: 'citations', to: source(number).id },
    });
    await desk.draft(source(number));
    await desk.publish();
    expect(await desk.store.register.statementsCiting(source(number).id)).toEqual([said]);
  });

  test('that slugs are free: of others, and of each other', async () => {
    await saveAll(desk.store, [plain(number)]);
    await desk.draft(plain(number + 1, { slug: `event-${number}` }));
    await expect(desk.publish()).rejects.toMatchObject({ code: 'invalid-input', path: ['slug'] });
    await desk.draft(plain(number + 1), 1);
    await desk.draft(plain(number + 2, { slug: `event-${number + 1}` }));
    await expect(desk.publish()).rejects.toMatchObject({ code: 'invalid-input', path: ['slug'] });
  });

  test('a slug is free once the record that has it is withdrawn in the same set', async () => {
    await saveAll(desk.store, [plain(number)]);
    await desk.withdraw(plain(number).id, 1);
    await desk.draft(plain(number + 1, { slug: `event-${number}` }));
    await desk.publish();
    expect((await desk.store.register.find('event', `event-${number}`))?.record.id).toBe(plain(number + 1).id);
  });
});
