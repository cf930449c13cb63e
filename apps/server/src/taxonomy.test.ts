import { type AnyRecord, Clause, ClauseId, currentSchemaVersion, readAs, Slug, taxonomy } from '@mithaq/domain';
import { createStore } from '@mithaq/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreementNamed, openlyUnsupported } from './testing/entries.ts';
import { newPerson, type TestPerson } from './testing/people.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { told } from './testing/told.ts';
import { newId } from './world.ts';

let server: TestServer;
let admin: TestPerson;
let other: TestPerson;
let reviewer: TestPerson;
let editor: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  admin = await newPerson(server, 'admin', { name: 'سلمى' });
  other = await newPerson(server, 'admin', { name: 'Omar' });
  reviewer = await newPerson(server, 'reviewer');
  editor = await newPerson(server, 'editor');
});
afterAll(() => server.stop());

const words = { label: { ar: 'حقوق الصيد', en: 'fishing rights' }, scope: { en: 'Who may fish where' } };

async function kept(code: string) {
  const { topics } = await admin.client.taxonomy.usage.query();
  return topics.find((topic) => topic.code === code);
}

async function revisionOf(code: string): Promise<number> {
  return (await kept(code))?.revision ?? 0;
}

function clauseOn(agreement: string, ...topics: readonly string[]): Clause {
  const id = ClauseId.parse(newId('clause'));
  return readAs(Clause, {
    ...{ record: 'clause', id, schemaVersion: currentSchemaVersion, slug: Slug.parse(id.replace('_', '-')) },
    ...{ agreement, ordinal: 1, label: { en: 'A clause of a test' }, topics, obligated: [], beneficiaries: [] },
  });
}

/** Publishes records as one change set, each value openly without a source. */
async function published(...records: readonly AnyRecord[]): Promise<void> {
  const sets: string[] = [];
  for (const record of records) {
    const { changeSet } = await editor.client.drafts.save.mutate({ record, ...(sets[0] === undefined ? {} : { changeSet: sets[0] }) });
    sets.push(changeSet.id);
    for (const statement of openlyUnsupported(record))
      await editor.client.drafts.saveStatement.mutate({ statement, changeSet: changeSet.id });
  }
  const [id = ''] = sets;
  const { changeSet } = await reviewer.client.changeSets.get.query({ id });
  await reviewer.client.changeSets.publish.mutate({ id, revision: changeSet.revision });
}

describe('a topic of the register', () => {
  const code = 'sea.x-register-fishing-rights';

  test('is added by an administrator, and everybody is told of it', async () => {
    const acted = await admin.client.taxonomy.addTopic.mutate({ parent: 'sea', name: 'fishing-rights', ...words });
    expect(acted).toEqual({ code, revision: 1, version: `${taxonomy.version}+register.1` });
    const { topics, version } = await server.anonymous.taxonomy.get.query();
    expect(version).toBe(acted.version);
    expect(topics.find((topic) => topic.code === code)).toEqual({ code, parent: 'sea', ...words });
    const listed = await server.anonymous.topics.list.query();
    expect(listed.find(({ topic }) => topic.code === code)).toMatchObject({ scope: words.scope, clauseCount: 0, agreementCount: 0 });
    expect(await kept(code)).toMatchObject({ isOwn: true, isRetiredHere: false, revision: 1, changed: { by: 'سلمى' } });
  });

  test('is looked at by reviewers, and changed by administrators alone', async () => {
    expect((await reviewer.client.taxonomy.usage.query()).topics).toHaveLength(taxonomy.topics.length + 1);
    expect(await told(editor.client.taxonomy.usage.query())).toMatchObject({ code: 'not-allowed' });
    expect(await told(reviewer.client.taxonomy.reword.mutate({ code, from: 1, ...words }))).toMatchObject({ code: 'not-allowed' });
    expect(await told(server.anonymous.taxonomy.retire.mutate({ code, from: 1, successor: 'sea' }))).toMatchObject({
      code: 'not-signed-in',
    });
  });

  test('is taken by a clause, published, found and counted', async () => {
    const agreement = agreementNamed('Fishing agreement');
    const clause = clauseOn(agreement.id, code);
    await published(agreement, clause);
    const { rows } = await server.anonymous.clauses.list.query({ topic: code });
    expect(rows.map(({ ref, topics }) => [ref.id, topics])).toEqual([
      [clause.id, [{ code, label: words.label, group: { code: 'sea', label: { ar: 'شؤون بحرية', en: 'Maritime affairs' } } }]],
    ]);
    expect((await server.anonymous.agreements.list.query({ topic: 'sea' })).rows.map(({ ref }) => ref.slug)).toContain('fishing-agreement');
    expect((await server.anonymous.topics.list.query()).find(({ topic }) => topic.code === code)).toMatchObject({
      clauseCount: 1,
      agreementCount: 1,
    });
    const compared = await server.anonymous.agreements.compare.query({ agreements: [agreement.slug] });
    expect(compared.columns.map(({ topic }) => topic.code)).toContain(code);
    const found = await server.anonymous.search.query.query({ q: 'Fishing agreement', facets: true });
    expect(found.facets?.topic).toContainEqual({ value: code, label: words.label, count: 1 });
    expect((await server.anonymous.search.query.query({ q: 'حقوق الصيد' })).groups[0]?.hits[0]).toMatchObject({
      kind: 'topic',
      topic: code,
    });

    await editor.client.drafts.save.mutate({ record: clauseOn(agreement.id, code, 'sea.navigation') });
    expect((await kept(code))?.carried).toEqual({ clauses: 1, agreements: 1, drafts: 1, suggestions: 0 });
    const { drafts } = await reviewer.client.taxonomy.uses.query({ code });
    expect(drafts.map(({ record }) => record.record)).toEqual(['clause']);
  });

  test('is not taken back once something carried it; before, it is', async () => {
    expect(await told(admin.client.taxonomy.takeBack.mutate({ code, from: 1 }))).toMatchObject({ code: 'topic-in-use' });
    const slip = await admin.client.taxonomy.addTopic.mutate({ parent: 'sea', name: 'slip', ...words });
    await admin.client.taxonomy.takeBack.mutate({ code: slip.code, from: slip.revision });
    expect(await kept(slip.code)).toBeUndefined();
    expect(await told(admin.client.taxonomy.takeBack.mutate({ code: 'sea.navigation', from: 0 }))).toMatchObject({
      code: 'cannot-change-topic',
    });
    const again = await admin.client.taxonomy.addTopic.mutate({ parent: 'sea', name: 'slip', ...words });
    expect(again.revision).toBe(3);
    expect(await told(admin.client.taxonomy.addTopic.mutate({ parent: 'sea', name: 'slip', ...words }))).toMatchObject({
      code: 'topic-exists',
    });
  });
});

describe('other words', () => {
  test('stand wherever the topic is named, beside what the package says, and are put back', async () => {
    const base = taxonomy.topics.find(({ code }) => code === 'migration.borders') ?? { label: {}, scope: {} };
    const label = { ar: 'حراسة الحدود', en: 'guarding borders' };
    const { revision } = await admin.client.taxonomy.reword.mutate({ code: 'migration.borders', from: 0, label, scope: base.scope });
    expect(await kept('migration.borders')).toMatchObject({ label, base: { label: base.label, scope: base.scope }, revision });
    const { rows } = await server.anonymous.clauses.list.query({ topic: 'migration.borders' });
    expect(rows[0]?.topics.find(({ code }) => code === 'migration.borders')?.label).toEqual(label);
    const [statement] = (await server.anonymous.statements.list.query({ about: rows[0]?.ref.id ?? '', property: 'topics' })).rows;
    expect(statement?.display).toMatchObject({ en: expect.stringContaining('guarding borders') });
    const back = await admin.client.taxonomy.reword.mutate({
      code: 'migration.borders',
      from: revision,
      label: base.label,
      scope: base.scope,
    });
    expect(back.revision).toBe(revision + 1);
    expect(await kept('migration.borders')).toMatchObject({ label: base.label, revision: back.revision });
    expect((await kept('migration.borders'))?.base).toBeUndefined();
  });

  test('of two at once the second is told what the first did, and nothing is kept over it', async () => {
    const change = (by: TestPerson, en: string) =>
      by.client.taxonomy.reword.mutate({ code: 'medicine.hospitals', from: 0, label: { en }, scope: { en } });
    const outcomes = await Promise.all([told(change(admin, 'clinics')), told(change(other, 'infirmaries'))]);
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome !== 'done')).toMatchObject({ code: 'topic-changed', category: 'conflict', path: ['from'] });
    expect(await revisionOf('medicine.hospitals')).toBe(1);
  });

  test.each([
    ['a label of a million letters', { label: { en: 'x'.repeat(1_000_000) }, scope: { en: 'x' } }, ['label', 'en']],
    ['no label', { label: {}, scope: { en: 'x' } }, ['label']],
    ['a blank label', { label: { ar: ' ' }, scope: { en: 'x' } }, ['label', 'ar']],
    ['lines', { label: { en: 'one\ntwo' }, scope: { en: 'x' } }, ['label', 'en']],
    ['half a character', { label: { en: '\ud800' }, scope: { en: 'x' } }, ['label', 'en']],
  ])('%s is refused where it stands', async (_, given, path) => {
    expect(await told(admin.client.taxonomy.reword.mutate({ code: 'medicine.military', from: 0, ...given }))).toMatchObject({
      ...{ code: 'invalid-input', path },
    });
  });

  test('scripts and bidi controls are words like others', async () => {
    const label = { en: '<script>alert(1)</script>', ar: '\u202e<b>' };
    await admin.client.taxonomy.reword.mutate({ code: 'medicine.military', from: 0, label, scope: label });
    expect((await server.anonymous.taxonomy.get.query()).topics.find(({ code }) => code === 'medicine.military')).toMatchObject({ label });
  });
});

describe('retirement', () => {
  const retired = 'hazards.demining';
  const successor = 'security.arms-elimination';

  test('is spelled out before, keeps what carries the code, leads to the successor, and is taken back', async () => {
    const before = (await kept(retired))?.carried;
    const held = await server.anonymous.clauses.list.query({ topic: retired });
    expect(before).toMatchObject({ clauses: held.total });
    expect(held.total).toBeGreaterThan(0);
    const preview = await admin.client.taxonomy.previewRetirement.query({ code: retired, successor });
    expect(preview).toMatchObject({ topic: { code: retired }, successor: { code: successor }, carried: before, led: [] });

    const { revision } = await admin.client.taxonomy.retire.mutate({ code: retired, successor, from: 0 });
    expect((await server.anonymous.taxonomy.get.query()).topics.find(({ code }) => code === retired)?.replacedBy).toBe(successor);
    const [clause] = held.rows;
    const { row } = await server.anonymous.clauses.get.query({ key: clause?.ref.slug ?? '' });
    expect(row.topics.map(({ code }) => code)).toContain(retired);
    const under = await server.anonymous.clauses.list.query({ topic: successor });
    expect(under.rows.map(({ ref }) => ref.id)).toContain(clause?.ref.id);
    expect((await server.anonymous.topics.list.query()).find(({ topic }) => topic.code === successor)?.clauseCount).toBe(under.total);
    const provider = clause?.agreement.slug ?? '';
    const compared = await server.anonymous.agreements.compare.query({ agreements: [provider], topics: [successor] });
    expect(compared.rows[0]?.total).toBeGreaterThan(0);
    const whole = await server.anonymous.agreements.compare.query({ agreements: [provider] });
    expect(whole.columns.map(({ topic }) => topic.code)).not.toContain(retired);
    const label = taxonomy.topics.find(({ code }) => code === retired)?.label['en'] ?? '';
    const hits = (await server.anonymous.search.query.query({ q: label, kinds: ['topic'] })).groups.flatMap((group) => group.hits);
    expect(hits.map((hit) => hit.kind === 'topic' && hit.topic)).toEqual([successor]);

    const agreement = agreementNamed('Mines');
    await editor.client.drafts.save.mutate({ record: agreement });
    expect(await told(editor.client.drafts.save.mutate({ record: clauseOn(agreement.id, retired) }))).toMatchObject({
      ...{ code: 'retired-topic', path: ['record', 'topics', 0] },
      message: 'The topic “demining and explosive ordnance” is retired and cannot be chosen anew; use “elimination of weapons”',
    });
    const kind = 'clause';
    const { record, revision: from } = await editor.client.records.get.query({ kind, key: clause?.ref.id ?? '' });
    const reworded = { ...record, label: { en: 'Other words, the same topics' } };
    expect(await told(editor.client.drafts.save.mutate({ record: readAs(Clause, reworded), from }))).toBe('done');

    await admin.client.taxonomy.restore.mutate({ code: retired, from: revision });
    expect(await kept(retired)).toMatchObject({ isRetiredHere: false, revision: 2 });
    expect((await kept(retired))?.replacedBy).toBeUndefined();
  });

  test('what the reader found under a retired topic is on its successor', async () => {
    const text = 'Libya and Italy agreed to clear mines and explosive ordnance around Tripoli, and Italy will train the deminers.';
    const { source } = await editor.client.sources.import.mutate({ name: 'mines.txt', content: { encoding: 'text', data: text } });
    const topicsOf = async () => {
      const { suggestions } = await editor.client.sources.get.query({ key: source.id });
      return new Set(suggestions.flatMap(({ value }) => ('topics' in value ? value.topics.map(({ code }) => code) : [])));
    };
    expect(await topicsOf()).toContain(retired);
    expect((await kept(retired))?.carried.suggestions).toBeGreaterThan(0);
    expect((await reviewer.client.taxonomy.uses.query({ code: retired })).sources.map(({ source: { id } }) => id)).toContain(source.id);
    const { revision } = await admin.client.taxonomy.retire.mutate({ code: retired, successor, from: await revisionOf(retired) });
    expect(await topicsOf()).not.toContain(retired);
    expect(await topicsOf()).toContain(successor);
    await admin.client.taxonomy.restore.mutate({ code: retired, from: revision });
  });

  test.each([
    ['a group with topics', { code: 'sea', successor: 'politics' }, 'cannot-change-topic'],
    ['in favour of itself', { code: 'sea.resources', successor: 'sea.resources' }, 'cannot-change-topic'],
    ['in favour of nothing', { code: 'sea.resources', successor: 'sea.none' }, 'not-found'],
    ['of nothing', { code: 'sea.none', successor: 'sea' }, 'not-found'],
  ])('%s is refused, in the preview too', async (_, given, code) => {
    expect(await told(admin.client.taxonomy.previewRetirement.query(given))).toMatchObject({ code });
    expect(await told(admin.client.taxonomy.retire.mutate({ ...given, from: 0 }))).toMatchObject({ code });
  });

  test('of two that would lead in a circle at once, one is refused', async () => {
    const [one, two] = ['training.education', 'training.capabilities'];
    const retire = (by: TestPerson, code: string, to: string) => told(by.client.taxonomy.retire.mutate({ code, successor: to, from: 0 }));
    const outcomes = await Promise.all([retire(admin, one ?? '', two ?? ''), retire(other, two ?? '', one ?? '')]);
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome !== 'done')).toMatchObject({ code: 'cannot-change-topic' });
  });
});

test('every act is in the history, with who did it, and the history proves its chain', async () => {
  const { rows, total } = await admin.client.audit.list.query({ kinds: ['topic'], limit: 100 });
  const { version } = await server.anonymous.taxonomy.get.query();
  expect(version).toBe(`${taxonomy.version}+register.${total}`);
  expect(rows.at(-1)).toMatchObject({ kind: 'topic', subject: 'topic sea.x-register-fishing-rights', by: 'سلمى', author: admin.id });
  const store = createStore({ url: server.database.url });
  expect((await store.register.verify()).problems).toEqual([]);
  await store.close();
});

test('of a register that is closed, what it made of the taxonomy is not told', async () => {
  await admin.client.settings.setPublicReading.mutate({ publicReading: false });
  expect((await server.anonymous.taxonomy.get.query()).version).toBe(taxonomy.version);
  await admin.client.settings.setPublicReading.mutate({ publicReading: true });
});
