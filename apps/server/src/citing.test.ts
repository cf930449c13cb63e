import { loadRegister } from '@mithaq/fixtures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const register = loadRegister();
const base = 'https://mithaq.example';
const day = new Date().toISOString().slice(0, 10);
const clauseSlug = 'italy-gna-december-2020-border-security';

function recordOf(kind: string, slug: string) {
  const record = register.records.find((one) => one.record === kind && one.slug === slug);
  if (record === undefined) throw new Error(`the fixtures have no ${kind} ${slug}`);
  return record;
}

/** Without the isolates, to be read. */
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

async function formatsOf(wanted: Parameters<TestServer['anonymous']['citations']['cite']['query']>[0]) {
  const { formats } = await server.anonymous.citations.cite.query(wanted);
  return new Map(formats.map(({ format, text }) => [format, text]));
}

describe('a reference', () => {
  test('to a record names it, the register, its permanent address and the day of access', async () => {
    const { id } = recordOf('agreement', 'italy-gna-december-2020');
    const formats = await formatsOf({ record: id, base });
    const accessed = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    expect(bare(formats.get('text') ?? '')).toBe(
      `“Italy – GNA agreement, December 2020”, Mithaq, a register of agreements, https://mithaq.example/id/${id}, accessed ${accessed}.`,
    );
    expect(formats.get('bib')?.split('\n')[0]).toBe('@misc{italy-gna-december-2020,');
    expect(formats.get('ris')?.split('\r\n').slice(0, 3)).toEqual([
      'TY  - ELEC',
      'ID  - italy-gna-december-2020',
      'TI  - Italy – GNA agreement, December 2020',
    ]);
    const [item] = JSON.parse(formats.get('csl.json') ?? '[]');
    expect([item.type, item.URL, item.accessed['date-parts'][0].join('-')]).toEqual([
      'webpage',
      `https://mithaq.example/id/${id}`,
      day.split('-').map(Number).join('-'),
    ]);
  });

  test('to a passage names its words and place, its source, and the record that it backs', async () => {
    const clause = recordOf('clause', clauseSlug);
    const cited = register.statements.find(({ subject }) => subject === clause.id)?.citations[0];
    if (cited === undefined) throw new Error('the clause cites nothing');
    const { exact, start, end } = cited.selector;
    const formats = await formatsOf({ record: clause.id, source: cited.source, start, end, base });
    const text = bare(formats.get('text') ?? '');
    expect(text).toContain(`characters ${start}–${end}, “${exact}”`);
    expect(text).toContain(`In “Land and sea border security — Italy – GNA agreement, December 2020”, Mithaq`);
    expect(text).toContain(`https://mithaq.example/id/${clause.id}`);
    const [item, ...more] = JSON.parse(formats.get('csl.json') ?? '[]');
    expect([more, item.custom.mithaq, item.note.split('\n').at(-2)]).toEqual([[], cited.source, `characters ${start}–${end}, “${exact}”`]);
    expect(formats.get('bib')).not.toMatch(/[\u2066-\u2069]/);
  });

  test('to a value is to the register’s entry and after it to every source that it rests on', async () => {
    const statement = register.statements.find(({ citations, subject }) => citations.length > 1 && subject.startsWith('agreement_'));
    if (statement === undefined) throw new Error('no statement cites twice');
    const formats = await formatsOf({ record: registerId(statement.subject), statements: [statement.id], base });
    const items: { custom: { mithaq: string } }[] = JSON.parse(formats.get('csl.json') ?? '[]');
    expect(items.map(({ custom }) => custom.mithaq)).toEqual([
      statement.subject,
      ...new Set(statement.citations.map(({ source }) => source)),
    ]);
    expect(formats.get('text')?.split('\n')).toHaveLength(1 + statement.citations.length);
  });

  test('is refused for a passage that nothing cites, for a statement about something else, and for no record', async () => {
    const clause = recordOf('clause', clauseSlug);
    const source = recordOf('source', 'sarraj-returns-from-italy');
    const other = register.statements.find(({ subject }) => subject !== clause.id);
    const cite = server.anonymous.citations.cite.query;
    await expect(cite({ record: clause.id, source: source.slug, start: 0, end: 3, base })).rejects.toMatchObject({
      message: expect.stringContaining('0–3'),
    });
    await expect(cite({ record: clause.id, statements: [other?.id ?? ''], base })).rejects.toThrow();
    await expect(cite({ record: clause.id.replace(/.$/, (last) => (last === '0' ? '1' : '0')), base })).rejects.toThrow();
  });

  test('is had over REST, too', async () => {
    const { id } = recordOf('actor', 'italy');
    const answer = await fetch(`${server.running.apiUrl}/api/v1/references/${id}?base=${encodeURIComponent(base)}`);
    const { formats } = (await answer.json()) as { formats: { format: string }[] };
    expect(formats.map(({ format }) => format)).toEqual(['text', 'bib', 'ris', 'csl.json']);
  });
});

function registerId(id: string): string {
  return register.records.find((record) => record.id === id)?.id ?? id;
}

describe('the course of a status', () => {
  test('is what the status is on every day, from before the first event on', async () => {
    for (const { slug } of register.records.filter(({ record }) => record === 'agreement')) {
      const { course } = await server.anonymous.agreements.get.query({ key: slug });
      expect(course[0]?.from).toBeUndefined();
      for (const { from, status, sure } of course.slice(1)) {
        const page = await server.anonymous.agreements.get.query({ key: slug, asOf: from ?? '' });
        expect([page.status.values[0]?.status, page.status.values.length === 1]).toEqual([status, sure]);
      }
    }
  });
});
