import { buffer } from 'node:stream/consumers';
import { AnyRecord, indexRegister, type Register, Statement } from '@mithaq/domain';
import { readBundle, toBibtex, toCslItem, toCsv, toFtmEntities, toGeoJson, toJsonLd, toRis } from '@mithaq/domain/interchange';
import { loadRegister } from '@mithaq/fixtures';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { startTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
let register: Register;
beforeAll(async () => {
  server = await startTestServer();
  register = registerIn(await textOf('register.jsonl'));
});
afterAll(() => server.stop());

const get = (file: string, init?: RequestInit) => fetch(`${server.running.apiUrl}/api/v1/exports/${file}`, init);
const textOf = async (file: string, init?: RequestInit) => (await get(file, init)).text();

function registerIn(lines: string): Register {
  const entries: unknown[] = lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  const records = entries.flatMap((entry) => AnyRecord.safeParse(entry).data ?? []);
  const statements = entries.flatMap((entry) => Statement.safeParse(entry).data ?? []);
  return { records, statements };
}

async function unzipped(file: string): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(await (await get(file)).arrayBuffer()), { lazyEntries: true });
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) files.set(entry.fileName, String(await buffer(await zip.openReadStreamPromise(entry))));
  return files;
}

function jsonLines(lines: string): unknown[] {
  return lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

describe('the whole register', () => {
  test('as JSON Lines is every record and statement, once', () => {
    const { records, statements } = loadRegister();
    const held = new Map<string, unknown>([...register.records, ...register.statements].map((entry) => [entry.id, entry]));
    expect([...records, ...statements].filter((entry) => JSON.stringify(held.get(entry.id)) === undefined)).toEqual([]);
    for (const entry of [...records, ...statements]) expect(held.get(entry.id)).toEqual(entry);
    expect(held.size).toBe(register.records.length + register.statements.length);
    expect(register.records.length - records.length).toBe(3);
  });

  test('as a bundle is read back as it was', async () => {
    const files = await unzipped('register.bundle.zip');
    const reading = readBundle(files);
    expect(reading.outcome === 'read' ? reading.register : reading).toEqual(register);
    expect([...files.keys()].at(-1)).toBe('manifest.json');
  });

  test('as CSV is what the domain writes of it whole', async () => {
    expect(await unzipped('register.csv.zip')).toEqual(toCsv(register, { byteOrderMark: true }));
  });

  test('as JSON-LD is what the domain writes of it whole', async () => {
    // A value that is an object stands in it as a text of JSON, whose members may come in any order.
    const read = (_key: string, value: unknown) => (typeof value === 'string' && value.startsWith('{') ? JSON.parse(value) : value);
    expect(JSON.parse(await textOf('register.jsonld'), read)).toEqual(JSON.parse(JSON.stringify(toJsonLd(register)), read));
  });

  test('as FollowTheMoney is what the domain writes of it whole', async () => {
    expect(jsonLines(await textOf('register.ftm.jsonl'))).toEqual(toFtmEntities(register).entities);
  });

  test('as GeoJSON has the features that the domain draws, and counts them', async () => {
    const whole = toGeoJson(register);
    const { features, located, unlocated } = JSON.parse(await textOf('register.geojson'));
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect(features.toSorted(byId)).toEqual(whole.features.toSorted(byId));
    expect([located, unlocated]).toEqual([whole.located, whole.unlocated]);
  });
});

describe('sources as references', () => {
  const sources = () => register.records.filter((record) => record.record === 'source');

  test('are what the domain writes, our words in the caller’s language', async () => {
    const context = { register: indexRegister(register), language: 'ar' as const };
    const arabic = { headers: { 'accept-language': 'ar' } };
    expect(JSON.parse(await textOf('sources.csl.json', arabic))).toEqual(sources().map((source) => toCslItem(source, context)));
    expect(await textOf('sources.bib', arabic)).toBe(toBibtex(sources(), context));
    expect(await textOf('sources.ris', arabic)).toBe(toRis(sources(), context));
  });
});

describe('filters', () => {
  const slugs = async (file: string) =>
    registerIn(await textOf(file))
      .records.map(({ slug }) => slug)
      .toSorted();

  test.each([
    ['agreements.jsonl?actor=italy', 1],
    ['agreements.jsonl?topic=training', 2],
    ['agreements.jsonl?status=in-force&asOf=2020-12-15', 1],
    ['agreements.jsonl?status=in-force&asOf=2020-10-01', 0],
    ['events.jsonl?type=signature&from=2020-01-01&to=2020-12-31', 4],
    ['actors.jsonl?kind=state', 10],
    ['clauses.jsonl?topic=hazards.demining', 1],
    ['sources.jsonl?attached=true', 3],
    ['places.jsonl?country=LY', 11],
  ])('%s', async (file, total) => {
    const [noun = '', query = ''] = file.split('.jsonl');
    const list = await fetch(`${server.running.apiUrl}/api/v1/${noun}${query}`);
    const { rows } = (await list.json()) as { rows: { ref: { slug: string } }[] };
    expect([(await slugs(file)).length, await slugs(file)]).toEqual([total, rows.map(({ ref }) => ref.slug).toSorted()]);
  });

  test.each([
    ['agreements.jsonl?actr=italy', 400, 'invalid-input'],
    ['agreements.jsonl?status=nothing', 400, 'invalid-input'],
    ['agreements.jsonl?actor=nobody', 404, 'not-found'],
    ['agreements.jsonl?limit=1', 400, 'invalid-input'],
    ['agreements.xlsx', 404, 'not-found'],
    ['treaties.jsonl', 404, 'not-found'],
  ])('%s is refused', async (file, status, code) => {
    const answer = await get(file);
    const { error } = (await answer.json()) as { error: { code: string } };
    expect([answer.status, error.code]).toEqual([status, code]);
  });
});

describe('one table, as the list shows it', () => {
  const linesOf = (text: string) => text.trimEnd().split('\r\n');

  test('has a row for each of the list, in the caller’s language, with the mark by which programs know UTF-8', async () => {
    const answer = await get('agreements.csv?actor=italy', { headers: { 'accept-language': 'en' } });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heads = '', row = '', ...more] = linesOf(new TextDecoder().decode(bytes));
    expect([heads.split(',').slice(0, 4), more]).toEqual([['Agreement', 'As sources call it', 'Instrument', 'Parties'], []]);
    expect(row.startsWith('"Italy – GNA agreement, December 2020",')).toBe(true);
    expect(row.endsWith(',13,2,3,italy-gna-december-2020')).toBe(true);
    const [headings = ''] = linesOf(await textOf('agreements.csv?actor=italy', { headers: { 'accept-language': 'ar' } }));
    expect(headings.split(',').slice(0, 2)).toEqual(['الاتفاق', 'كما تسميه المصادر']);
  });

  test.each(['agreements', 'actors', 'events', 'sources'])('%s are those of the list, whatever stands in their texts', async (noun) => {
    const { rows } = (await (await fetch(`${server.running.apiUrl}/api/v1/${noun}?limit=100`)).json()) as {
      rows: { ref: { slug: string } }[];
    };
    const slugs = linesOf(await textOf(`${noun}.csv`))
      .slice(1)
      .map((line) => line.slice(line.lastIndexOf(',') + 1));
    expect(slugs.toSorted()).toEqual(rows.map(({ ref }) => ref.slug).toSorted());
  });

  test('points on which sources differ stand in it a reading a line, beside what each source writes', async () => {
    const [heads = '', ...lines] = linesOf(await textOf('disputes.csv?kind=event&property=date'));
    expect(heads).toBe('About,Of,Field,Reading,What it says,Accepted,Sources,In their words,Note,Name in addresses');
    const cells = lines.map((line) => line.split(','));
    expect(cells.map((line) => [line[0], line[2], line[3], line[4], line.at(-1)])).toEqual([
      ['The GNA retakes western Libya', 'Date', 'A', 'June 2020', 'western-libya-retaken'],
      ['The GNA retakes western Libya', 'Date', 'B', 'early June 2020', 'western-libya-retaken'],
      ['The GNA retakes western Libya', 'Date', 'C', '6 June 2020', 'western-libya-retaken'],
    ]);
    const statements = jsonLines(await textOf('disputes.jsonl?agreement=italy-gna-december-2020'));
    const { rows } = await server.operator.disputes.list.query({ agreement: 'italy-gna-december-2020' });
    const shown = rows.flatMap(({ readings }) => readings.flatMap((reading) => reading.statements.map(({ id }) => id)));
    expect(statements.map((entry) => Object(entry).id).toSorted()).toEqual(shown.toSorted());
  });

  test('what was announced stands in it a line each, the most pressing first, as of the day that is asked for', async () => {
    const { rows } = await server.operator.events.announced.query({ asOf: '2020-12-15', limit: 100 });
    expect(rows.length).toBeGreaterThan(1);
    const [heads = '', ...lines] = linesOf(await textOf('announced.csv?asOf=2020-12-15'));
    expect(heads.split(',').slice(0, 5)).toEqual(['What', 'Date', 'First possible day', 'Last possible day', 'When']);
    expect(lines.map((line) => line.slice(line.lastIndexOf(',') + 1))).toEqual(rows.map(({ tellings }) => tellings[0]?.ref.slug));
    const said = { overdue: 'its day has passed', due: 'its time is now', upcoming: 'still to come', undated: 'without a date' };
    expect(lines.map((line) => Object.values(said).filter((words) => line.includes(`,${words},`)))).toEqual(
      rows.map(({ due }) => [said[due]]),
    );
    const events = jsonLines(await textOf('announced.jsonl?asOf=2020-12-15'));
    const told = rows.flatMap(({ tellings, earlier }) => [...tellings, ...earlier].map(({ ref }) => ref.id));
    expect(told.length).toBeGreaterThanOrEqual(rows.length);
    expect(events.map((entry) => Object(entry).id).toSorted()).toEqual(told.toSorted());
  });

  test('a derived status narrows it as it narrows the list', async () => {
    expect(linesOf(await textOf('agreements.csv?status=in-force&asOf=2020-12-15'))).toHaveLength(2);
    expect(linesOf(await textOf('agreements.csv?status=in-force&asOf=2020-10-01'))).toHaveLength(1);
  });

  test('is told as text in UTF-8', async () => {
    const { headers } = await get('events.csv', { method: 'HEAD' });
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });
});

describe('over HTTP', () => {
  test('a download is named in both ways, and kept by nobody', async () => {
    const { headers } = await get('agreements.csv.zip', { method: 'HEAD', headers: { 'accept-language': 'ar' } });
    const day = new Date().toISOString().slice(0, 10);
    const proper = encodeURIComponent(`ميثاق — الاتفاقات — ${day}.csv.zip`);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="mithaq-agreements-${day}.csv.zip"; filename*=UTF-8''${proper}`);
    expect([headers.get('content-type'), headers.get('cache-control')]).toEqual(['application/zip', 'private, no-store']);
  });

  test('HEAD answers as GET does, without a body', async () => {
    const head = await get('actors.jsonl', { method: 'HEAD' });
    const { headers } = await get('actors.jsonl');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toBe(headers.get('content-type'));
    expect((await get('agreements.jsonl?actor=nobody', { method: 'HEAD' })).status).toBe(404);
  });

  test('text is compressed for who takes that, an archive is not', async () => {
    const encodingOf = async (file: string, accepted: string) =>
      (await get(file, { headers: { 'accept-encoding': accepted } })).headers.get('content-encoding');
    expect(await encodingOf('actors.jsonl', 'gzip')).toBe('gzip');
    expect(await encodingOf('actors.jsonl', 'br, gzip;q=0')).toBeNull();
    expect(await encodingOf('actors.csv.zip', 'gzip')).toBeNull();
    expect(await textOf('actors.jsonl', { headers: { 'accept-encoding': 'gzip' } })).toBe(
      await textOf('actors.jsonl', { headers: { 'accept-encoding': 'identity' } }),
    );
  });

  test('whoever leaves gives the connection back', async () => {
    const idle = async () => {
      const { rows } = await server.pool.query<{ held: string }>(
        `select count(*) as held from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      );
      return rows[0]?.held;
    };
    for (const file of [
      'register.jsonl',
      'register.bundle.zip',
      'register.csv.zip',
      'register.jsonld',
      'register.ftm.jsonl',
      'register.geojson',
    ]) {
      const leaving = new AbortController();
      const { body } = await get(file, { signal: leaving.signal, headers: { 'accept-encoding': 'identity' } });
      await body?.getReader().read();
      leaving.abort();
    }
    await vi.waitFor(async () => expect(await idle()).toBe('0'), { timeout: 5_000 });
    expect((await get('register.jsonl')).status).toBe(200);
  });

  test('texts of sources, drafts and what the reader proposes are in none of them', async () => {
    const lines = await textOf('register.jsonl');
    const kinds = new Set(jsonLines(lines).map((entry) => Object(entry).record));
    expect(kinds).toEqual(
      new Set(['actor', 'office', 'tenure', 'recognition', 'place', 'agreement', 'clause', 'event', 'source', 'statement']),
    );
    const samples = await server.operator.sources.list.query({ attached: true });
    const { text: attached = '' } = await server.operator.sources.get.query({ key: samples.rows[0]?.ref.slug ?? '' });
    expect([attached.length > 200, lines.includes(attached.slice(0, 120))]).toEqual([true, false]);
  });
});
