import { AnyRecord, type Register, typeId } from '@mithaq/domain';
import { toCsv, writeBundle } from '@mithaq/domain/interchange';
import { loadRegister } from '@mithaq/fixtures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPerson } from './testing/people.ts';
import { ask, asOperator } from './testing/rest.ts';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
let editor: Awaited<ReturnType<typeof newPerson>>;
beforeAll(async () => {
  server = await startTestServer();
  editor = await newPerson(server, 'editor', { name: 'editor' });
});
afterAll(() => server.stop());

const at = { createdAt: '2026-11-22T09:30:00Z' };

function filesOf(files: ReadonlyMap<string, string | Uint8Array>): { name: string; content: string }[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return [...files].map(([name, content]) => ({ name, content: typeof content === 'string' ? content : decoder.decode(content) }));
}

/** A record with some fields otherwise. */
function other(slug: string, fields: object): AnyRecord {
  const record = loadRegister().records.find((one) => one.slug === slug);
  return AnyRecord.parse({ ...record, ...fields });
}

/** The register with one agreement called otherwise, and one actor more. */
function changed(): Register {
  const { records, statements } = loadRegister();
  const renamed = other('italy-gna-december-2020', { label: { ar: 'اتفاق إيطاليا', en: 'Renamed' } });
  const names = [{ value: 'سلوفينيا', language: 'ar', kind: 'official' }];
  const id = typeId('actor', '0199a0b4-0000-7000-8000-000000000001');
  const another = other('italy', { id, slug: 'slovenia', names, countries: ['SI'] });
  return { records: [...records.filter((record) => record.id !== renamed.id), renamed, another], statements };
}

describe('checking an import', () => {
  test('of what is here already finds nothing to change', async () => {
    const files = filesOf(writeBundle(loadRegister(), at));
    const plan = await editor.client.imports.check.mutate({ format: 'bundle', files });
    const { records, statements } = loadRegister();
    expect(plan).toEqual({
      outcome: 'nothing',
      created: 0,
      changed: 0,
      unchanged: records.length + statements.length,
      entries: [],
      problems: [],
      problemsLeft: 0,
    });
  });

  test('of tables finds the same', async () => {
    const files = filesOf(toCsv(loadRegister(), { byteOrderMark: true }));
    expect((await editor.client.imports.check.mutate({ format: 'tables', files })).outcome).toBe('nothing');
  });

  test('tells what is new, and which fields of what differ', async () => {
    const files = filesOf(writeBundle(changed(), at));
    const plan = await editor.client.imports.check.mutate({ format: 'bundle', files });
    expect([plan.outcome, plan.created, plan.changed]).toEqual(['ready', 1, 1]);
    expect(plan.entries.map(({ kind, outcome, fields, label }) => [kind, outcome, fields, label?.['ar']])).toEqual([
      ['actor', 'created', [], 'سلوفينيا'],
      ['agreement', 'changed', ['label'], 'اتفاق إيطاليا'],
    ]);
  });

  test('tells everything that is wrong, each with its place, in the caller’s language', async () => {
    const bundle = writeBundle(loadRegister(), at);
    const files = filesOf(bundle).filter(({ name }) => name !== 'records/place.jsonl');
    const arabic = editor.client.imports.check.mutate({ format: 'bundle', files });
    expect((await arabic).problems[0]).toMatchObject({ code: 'missing-file', path: ['records/place.jsonl'] });
    const table = {
      name: 'agreements.csv',
      content: 'slug,label_en,instrument,nature,text,parties\r\nx,An x,treety,interstate,full,nobody\r\n',
    };
    const plan = await editor.client.imports.check.mutate({ format: 'simple', files: [table] });
    expect(plan.outcome).toBe('refused');
    expect(plan.problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['invalid-cell', 'agreements.csv', 2, 'parties'],
      ['invalid-cell', 'agreements.csv', 2, 'instrument'],
    ]);
  });

  test('a name in addresses that another record has is told', async () => {
    const { records, statements } = loadRegister();
    const twin = other('italy', { id: typeId('actor', '0199a0b4-0000-7000-8000-000000000002') });
    const files = filesOf(writeBundle({ records: [...records, twin], statements }, at));
    const plan = await editor.client.imports.check.mutate({ format: 'bundle', files });
    expect([plan.outcome, plan.problems.map(({ code, path }) => [code, path[1]])]).toEqual(['refused', [['invalid-input', 'slug']]]);
  });

  test('is for editors', async () => {
    await expect(server.anonymous.imports.check.mutate({ format: 'bundle', files: [{ name: 'x', content: '' }] })).rejects.toThrow(
      'Sign in',
    );
  });
});

describe('an import', () => {
  test('makes one change set of drafts, which readers see when it is published', async () => {
    const files = filesOf(writeBundle(changed(), at));
    const { plan, changeSet } = await editor.client.imports.draft.mutate({ format: 'bundle', files, title: 'From the desk in Rome' });
    expect([plan.created, plan.changed, changeSet?.title]).toEqual([1, 1, 'From the desk in Rome']);
    const labelFor = async (client: typeof server.anonymous) =>
      (await client.agreements.get.query({ key: 'italy-gna-december-2020' })).ref.label['en'];
    expect(await labelFor(server.anonymous)).toBe('Italy – GNA agreement, December 2020');
    const working = await editor.client.agreements.get.query({ key: 'italy-gna-december-2020', view: 'working' });
    expect(working.ref.label['en']).toBe('Renamed');
    const again = await editor.client.imports.draft.mutate({ format: 'bundle', files });
    expect([again.plan.outcome, again.changeSet]).toEqual(['nothing', undefined]);
  });

  test('of simple tables finds the parties that are here by their slugs', async () => {
    const content =
      'slug,label_en,label_ar,instrument,nature,text,fields,parties,date_signed\r\n' +
      'desk-protocol,Inbox protocol,بروتوكول المكتب,protocol,interstate,reported-only,health,italy; malta,2021-03\r\n';
    const given = { format: 'simple' as const, files: [{ name: 'agreements.csv', content }] };
    const { plan, changeSet } = await editor.client.imports.draft.mutate(given);
    expect(plan.entries.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['agreement', 'created'],
      ['event', 'created'],
    ]);
    const page = await editor.client.agreements.get.query({ key: 'desk-protocol', view: 'working' });
    expect([page.parts.map(({ actor }) => actor.slug), page.status.values.map(({ status }) => status), changeSet === undefined]).toEqual([
      ['italy', 'malta'],
      ['signed'],
      false,
    ]);
    await expect(server.anonymous.agreements.get.query({ key: 'desk-protocol' })).rejects.toThrow('desk-protocol');
    const lines = await (await fetch(`${server.running.apiUrl}/api/v1/exports/register.jsonl`)).text();
    expect([lines.includes('desk-protocol'), lines.includes('Renamed')]).toEqual([false, false]);
  });

  test('that is wrong makes nothing', async () => {
    const before = await editor.client.changeSets.list.query({});
    const files = [{ name: 'manifest.json', content: '{}' }];
    await expect(editor.client.imports.draft.mutate({ format: 'bundle', files })).rejects.toThrow('manifest.json');
    expect((await editor.client.changeSets.list.query({})).total).toBe(before.total);
  });
});

describe('over REST', () => {
  test('what was downloaded is taken back as the archive that it is', async () => {
    const bundle = await fetch(`${server.running.apiUrl}/api/v1/exports/register.bundle.zip`);
    const body = await bundle.arrayBuffer();
    const headers = { ...asOperator(server), 'content-type': 'application/zip' };
    const checked = await ask<{ outcome: string; unchanged: number }>(server, '/imports/check', { method: 'POST', body, headers });
    expect([checked.status, checked.body.outcome]).toEqual([200, 'ready']);
    const tables = await fetch(`${server.running.apiUrl}/api/v1/exports/register.csv.zip`);
    const again = await ask<{ outcome: string; problems: unknown }>(server, '/imports/check?format=tables', {
      method: 'POST',
      body: await tables.arrayBuffer(),
      headers,
    });
    expect([again.status, again.body.problems]).toEqual([200, []]);
  });

  test.each([
    ['not an archive', 'application/zip', 'invalid-file'],
    ['{', 'application/json', 'invalid-input'],
    ['x', 'text/csv', 'invalid-input'],
  ])('a body of %j as %s is refused', async (body, type, code) => {
    const headers = { ...asOperator(server), 'content-type': type };
    const answer = await ask<{ error: { code: string } }>(server, '/imports/check', { method: 'POST', body, headers });
    expect([answer.status, answer.body.error.code]).toEqual([400, code]);
  });

  test('the text of a source is taken as it is', async () => {
    const headers = { ...asOperator(server), 'content-type': 'text/plain' };
    const body = 'The two ministers met in Rome.';
    const made = await ask<{ outcome: string }>(server, '/sources?name=meeting.txt', { method: 'POST', body, headers });
    expect([made.status, made.body.outcome, made.headers.get('cache-control')]).toEqual([200, 'created', 'no-store']);
    const known = await ask<{ outcome: string }>(server, '/sources?name=meeting.txt', { method: 'POST', body, headers });
    expect(known.body.outcome).toBe('known');
  });
});
