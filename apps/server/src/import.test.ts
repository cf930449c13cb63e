import { createHash } from 'node:crypto';
import { failureOf, importLimit } from '@mithaq/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfOf } from './documents/testing/pdf.ts';
import { seeds, seedsMissing } from './testing/seeds.ts';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const text = (name: string, data: string) => ({ name, content: { encoding: 'text' as const, data } });
const base64 = (name: string, bytes: Uint8Array) => ({
  name,
  content: { encoding: 'base64' as const, data: Buffer.from(bytes).toString('base64') },
});

async function refused(call: Promise<unknown>): Promise<unknown> {
  const failure = await call.then(
    () => undefined,
    (error: unknown) => failureOf(error),
  );
  return failure?.unreachable === false ? [failure.code, failure.path] : failure;
}

describe.skipIf(seeds.length === 0)(`the five documents${seedsMissing}`, () => {
  test('attach to their sources, every citation exact', async () => {
    for (const { name, bytes } of seeds) {
      const result = await server.operator.sources.import.mutate(base64(name, bytes));
      expect(result.citations.mismatches, name).toEqual([]);
      expect(result, name).toMatchObject({ outcome: 'attached', source: { attached: true, sample: false } });
      expect(result.citations.exact, name).toBe(result.citations.checked);
      expect(result.citations.checked, name).toBeGreaterThan(0);
    }
  });

  test('are known when they come again, and nothing is added', async () => {
    const before = await server.anonymous.register.summary.query();
    for (const { name, bytes } of seeds) {
      expect(await server.operator.sources.import.mutate(base64(name, bytes)), name).toMatchObject({ outcome: 'known' });
    }
    expect(await server.anonymous.register.summary.query()).toEqual(before);
    expect(before.attachedSources).toBeGreaterThanOrEqual(5);
  });

  test('show their passages word for word in their place', async () => {
    const { rows } = await server.anonymous.sources.list.query({ attached: true, limit: 100 });
    const pages = await Promise.all(rows.map(({ ref }) => server.operator.sources.get.query({ key: ref.id })));
    const cited = pages.filter(({ passages }) => passages.length > 0);
    expect(cited).toHaveLength(5);
    for (const { text: whole = '', passages, sha256 } of cited) {
      expect(createHash('sha256').update(whole).digest('hex')).toBe(sha256);
      for (const { exact, start, end, check } of passages) expect([whole.slice(start, end), check]).toEqual([exact, 'exact']);
    }
  });

  test('a document with one letter changed is another source', async () => {
    const [seed] = seeds;
    const changed = Buffer.concat([seed?.bytes ?? Buffer.alloc(0), Buffer.from('.')]);
    const result = await server.operator.sources.import.mutate(base64('changed.txt', changed));
    expect(result).toMatchObject({ outcome: 'created', source: { slug: 'changed', rights: 'excerpts-only' }, citations: { checked: 0 } });
  });
});

describe('a document that the register does not know', () => {
  const article = 'وزير الدفاع يصل إلى روما في زيارة عمل تستمر يومين ويبحث فيها تنفيذ ما اتُّفق عليه بين البلدين في العام الماضي\n\nنص قصير.';

  test('becomes a source, named after its file and its first line', async () => {
    const result = await server.operator.sources.import.mutate(text('Visit to Rome.txt', article));
    expect(result).toMatchObject({ outcome: 'created', source: { slug: 'visit-to-rome', language: 'ar', attached: true, sample: false } });
    expect(result.source.label.ar).toBe('وزير الدفاع يصل إلى روما في زيارة عمل تستمر يومين ويبحث فيها تنفيذ ما اتُّفق…');
    const page = await server.operator.sources.get.query({ key: 'visit-to-rome' });
    expect(page).toMatchObject({ text: article, rights: 'excerpts-only', row: { length: article.length, publishedInferred: false } });
  });

  test('shows its text to nobody but editors, until somebody says that all of it may be shown', async () => {
    const { source } = await server.operator.sources.import.mutate(text('kept.txt', 'A kept text\n\nItaly wrote to Malta twice.'));
    const shown = () => server.anonymous.sources.get.query({ key: source.id });
    expect(await shown()).toMatchObject({ passages: [], suggestions: [], row: { ref: { slug: 'kept', attached: true } } });
    const asRest = await fetch(`${server.running.apiUrl}/api/v1/sources/kept`);
    for (const answer of [JSON.stringify(await shown()), await asRest.text()]) expect(answer).not.toContain('wrote');

    const { suggestions } = await server.operator.sources.get.query({ key: source.id });
    const mention = suggestions.find(({ exact }) => exact === 'Italy');
    if (mention === undefined) throw new RangeError('Italy was not found');
    await server.operator.suggestions.judge.mutate({ id: mention.id, verdict: 'accepted', revision: mention.revision });
    const cited = await shown();
    expect([cited.text, cited.passages.map(({ exact }) => exact)]).toEqual([undefined, ['Italy']]);

    const { record, revision } = await server.operator.records.get.query({ kind: 'source', key: 'kept' });
    if (record.record !== 'source') throw new RangeError('a source was asked for');
    await server.operator.records.publish.mutate({ record: { ...record, rights: 'full-text' }, from: revision });
    expect((await shown()).text).toBe('A kept text\n\nItaly wrote to Malta twice.');
  });

  test('keeps a byte order mark, so that its bytes are still those of its hash', async () => {
    const bytes = Buffer.from('\uFEFFA line in English\r\n', 'utf8');
    const { source } = await server.operator.sources.import.mutate(base64('bom.txt', bytes));
    const page = await server.operator.sources.get.query({ key: source.id });
    expect(page.text).toBe('\uFEFFA line in English\r\n');
    expect(page.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(source.label).toEqual({ en: 'A line in English' });
  });

  test('gets a name of its own where another has that one', async () => {
    const one = await server.operator.sources.import.mutate(text('same.txt', 'First text'));
    const other = await server.operator.sources.import.mutate(text('same.txt', 'Second text'));
    expect(one.source.slug).toBe('same');
    expect(other.source.slug).toMatch(/^same-[0-9a-f]{8}$/);
  });

  test('is made once when it comes ten times at once', async () => {
    const before = await server.anonymous.sources.list.query({ limit: 1 });
    const results = await Promise.all(
      Array.from({ length: 10 }, () => server.operator.sources.import.mutate(text('race.txt', 'Ten at once'))),
    );
    const outcomes = results.map(({ outcome }) => outcome).toSorted();
    expect(outcomes).toEqual(['created', ...Array.from({ length: 9 }, () => 'known')]);
    expect(new Set(results.map(({ source }) => source.id)).size).toBe(1);
    const after = await server.anonymous.sources.list.query({ limit: 1 });
    expect(after.total).toBe(before.total + 1);
  });
});

describe('a document in another format', () => {
  const story = 'وقع الوزيران في روما مذكرة تفاهم، وذلك بعد محادثات استمرت يومين، وشملت التدريب وإزالة الألغام. '.repeat(4).trim();
  const page = (head: string) =>
    `<!doctype html><html lang="ar"><head>${head}</head><body><article><p>${story}</p></article></body></html>`;
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"وزيران في روما","datePublished":"2020-12-04","publisher":{"name":"The Gazette"}}</script>';

  test('becomes a source with what it says of itself; what it does not say is asked for', async () => {
    const bytes = Buffer.from(page(head));
    const result = await server.operator.sources.import.mutate(base64('rome.html', bytes));
    expect(result).toMatchObject({
      outcome: 'created',
      source: { slug: 'rome', language: 'ar', label: { ar: 'وزيران في روما' } },
      file: { format: 'html', encoding: 'utf-8' },
      missing: ['author', 'url'],
    });
    expect(result.file.found.map(({ what, where, inferred }) => [what, where, inferred])).toEqual([
      ['title', 'json-ld', false],
      ['publisher', 'json-ld', false],
      ['published', 'json-ld', false],
      ['language', 'html-meta', false],
    ]);
    const shown = await server.operator.sources.get.query({ key: 'rome' });
    expect(shown).toMatchObject({
      text: `وزيران في روما\n\n${story}`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      row: { title: { value: 'وزيران في روما', language: 'ar' }, published: { edtf: '2020-12-04' }, publishedInferred: false },
    });
    const { record } = await server.operator.records.get.query({ kind: 'source', key: 'rome' });
    expect(record).toMatchObject({ publisher: { name: { en: 'The Gazette' } }, text: { length: shown.text?.length } });
  });

  test('is known when it comes again, by its bytes', async () => {
    const file = base64('again.html', Buffer.from(page('<title>مرة أخرى في روما هنا</title>')));
    expect(await server.operator.sources.import.mutate(file)).toMatchObject({ outcome: 'created' });
    expect(await server.operator.sources.import.mutate(file)).toMatchObject({ outcome: 'known' });
  });

  test('with a day that a program noted is marked as inferred', async () => {
    const pdf = pdfOf({ pages: [[{ x: 50, y: 700, glyphs: [...'Italy and Malta met.'] }]], info: { CreationDate: '(D:20201204)' } });
    const result = await server.operator.sources.import.mutate(base64('met.pdf', pdf));
    expect(result).toMatchObject({
      outcome: 'created',
      file: { format: 'pdf', pages: 1 },
      missing: ['title', 'author', 'publisher', 'url'],
    });
    expect((await server.operator.sources.get.query({ key: 'met' })).row).toMatchObject({
      publishedInferred: true,
      published: { edtf: '2020-12-04' },
    });
  });

  test('whose text has a dateline is of that day, marked as inferred, and what the text tells of today is dated by it', async () => {
    const report = 'عنوان الخبر\n\nمقديشو - 14 أغسطس 2024\n\nوقع الوزيران اليوم الأربعاء بروتوكولا للتعاون.';
    const { file, source } = await server.operator.sources.import.mutate(text('dateline.txt', report));
    expect(file.found).toContainEqual(expect.objectContaining({ what: 'published', where: 'text', inferred: true }));
    const shown = await server.operator.sources.get.query({ key: source.id });
    expect(shown.row).toMatchObject({ published: { edtf: '2024-08-14' }, publishedInferred: true });
    const dates = shown.suggestions.flatMap(({ value, exact }) => (value.kind === 'date' ? [[exact, value.date.edtf]] : []));
    expect(dates).toContainEqual(['اليوم الأربعاء', '2024-08-14']);
  });

  test('comes by REST as it is, by its media type', async () => {
    const body = page('<title>خبر جاء من برنامج آخر</title>');
    const answer = await fetch(`${server.running.apiUrl}/api/v1/sources?name=by-rest`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.running.operatorToken}`, 'content-type': 'text/html; charset=utf-8' },
      body,
    });
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { outcome: 'created', file: { format: 'html' }, source: { slug: 'by-rest' } },
    ]);
  });

  test('many at once: the bad ones are refused, the others stand, and nothing is half there', async () => {
    const before = await server.anonymous.sources.list.query({ limit: 1 });
    const files = Array.from({ length: 12 }, (_, at) =>
      at % 4 === 3
        ? base64(`bad-${at}.pdf`, Buffer.from('%PDF-1.7'))
        : base64(`many-${at}.html`, Buffer.from(page(`<title>خبر رقم ${at} من كثير</title>`))),
    );
    const outcomes = await Promise.all(
      files.map((file) =>
        server.operator.sources.import.mutate(file).then(
          ({ outcome }) => outcome,
          (fault: unknown) => failureOf(fault),
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(9);
    expect(outcomes.filter((outcome) => typeof outcome === 'object')).toMatchObject(Array(3).fill({ code: 'damaged-file' }));
    expect((await server.anonymous.sources.list.query({ limit: 1 })).total).toBe(before.total + 9);
  });
});

describe('what cannot be imported is refused by name', () => {
  test('a file over the limit', async () => {
    const call = server.operator.sources.import.mutate(base64('big.txt', Buffer.alloc(importLimit + 1, 'a')));
    expect(await refused(call)).toEqual(['too-large', ['content', 'data']]);
  });

  test('a request over what the server reads at all', async () => {
    const call = server.operator.sources.import.mutate(text('huge.txt', 'a'.repeat(26_000_000)));
    expect(await refused(call)).toEqual(['too-large', []]);
  });

  test('a file at the limit is taken', async () => {
    const result = await server.operator.sources.import.mutate(base64('most.txt', Buffer.alloc(importLimit, 'word ')));
    expect(result.outcome).toBe('created');
  }, 60_000);

  test.each([
    ['bytes of no encoding that is known', base64('noise.txt', Buffer.from([0x81, 0x8d, 0x8f, 0x90])), 'unknown-encoding'],
    ['a picture', base64('photo.txt', Buffer.from('\x89PNG\r\n', 'latin1')), 'unsupported-format'],
    ['a PDF of pictures', base64('scan.pdf', pdfOf({ pages: [[]] })), 'no-text-layer'],
    ['a file that is not what its name says', base64('cut.docx', Buffer.from('PK\x03\x04 cut')), 'damaged-file'],
    ['a NUL', text('nul.txt', 'one\0two'), 'invalid-file'],
    ['half a surrogate pair', text('half.txt', 'one \uD83D two'), 'not-utf-8'],
    ['nothing', text('empty.txt', ''), 'empty-file'],
    ['nothing but spaces', text('blank.txt', ' \n\t '), 'empty-file'],
  ])('%s', async (_what, request, code) => {
    expect(await refused(server.operator.sources.import.mutate(request))).toEqual([code, ['content', 'data']]);
  });

  test('the message names the file', async () => {
    const call = server.client({ token: server.running.operatorToken, locale: 'ar' }).sources.import.mutate(text('فارغ.txt', ''));
    const failure = await call.catch((error: unknown) => failureOf(error));
    expect(failure).toMatchObject({ message: 'الملف «فارغ.txt» لا نص فيه' });
  });
});
