import { beforeAll, describe, expect, test } from 'vitest';
import type { RawHit, SearchableKind } from '../port.ts';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, event, source, statement } from '../testing/records.ts';

const opened = openTestStore();
const everything: SearchableKind[] = ['actor', 'office', 'place', 'agreement', 'clause', 'event', 'source', 'passage'];

const named = (...names: [string, string][]) => ({ names: names.map(([value, language]) => ({ value, language, kind: 'official' })) });
const text = [
  '\ufeffعنوان تجريبي',
  '',
  'التقى وزير الدفاع بوفد من وزارة الصحة في طرابلس، ثم تحدث طويلا عن المستشفيات العسكرية وعن تدريب الأطباء وعن الأدوية وعن خطة العام القادم كلها دون استثناء لأي بند منها.',
  'وناقش الجانبان إزالة الألغام.',
].join('\r\n');

beforeAll(async () => {
  await saveAll(opened.store, [
    actor(1, { kind: 'person', ...named(['صلاح النمروش', 'ar']) }),
    actor(2, named(['إيطاليا', 'ar'], ['Italy', 'en'])),
    actor(3, { kind: 'ministry', ...named(['وزارة الدفاع الإيطالية', 'ar'], ['Italian Ministry of Defence', 'en']) }),
    actor(4, { kind: 'person', ...named(['Khalifa Haftar', 'en']) }),
    agreement(1, {
      label: { ar: 'مذكرة التعاون العسكري بين ليبيا وإيطاليا' },
      names: [{ value: 'اتفاقية روما', language: 'ar', kind: 'official' }],
    }),
    event(1, { label: { ar: 'توقيع المذكرة في روما', en: 'Signature of the memorandum in Rome' } }),
    ...[2, 3, 4].map((n) => event(n, { label: { en: `Guerini speaks, ${n}` } })),
    event(5, { label: { ar: 'زيارة غويريني' } }),
    actor(5, { kind: 'person', ...named(['لورينزو غويريني', 'ar']) }),
    source(1, { rights: 'excerpts-only' }),
    source(2, { label: { ar: 'وثيقة' } }),
  ]);
  const quote = { subject: actor(2).id, of: source(2).id, exact: 'خفر السواحل الليبي', start: 120 };
  await opened.store.register.transact(editor, async (writing) => {
    await writing.attachText(source(1).id, text);
    await writing.saveStatement(statement(1, quote));
    await writing.saveStatement(statement(2, quote));
  });
});

const search = (query: string, kinds = everything, limit = 10) => opened.store.register.search({ query, kinds, limit });
const ask = async (query: string, kinds = everything, limit = 10) => (await search(query, kinds, limit)).groups;
const hitsOf = async (query: string, kinds = everything): Promise<RawHit[]> => (await ask(query, kinds)).flatMap(({ hits }) => [...hits]);
const marked = ({ text: shown, ranges }: RawHit) => ranges.map(({ start, end }) => shown.slice(start, end));

describe('search', () => {
  test.each([
    ['النمروش', actor(1).id],
    ['نمروش', actor(1).id],
    ['namroush', actor(1).id],
    ['Salah Namrush', actor(1).id],
    ['حفتر', actor(4).id],
    ['ايطاليا', actor(2).id],
    ['إيطالـيَا', actor(2).id],
    ['ITALY', actor(2).id],
    ['وزاره الدفاع', actor(3).id],
  ])('%s finds the actor first', async (query, id) => {
    expect((await ask(query, ['actor']))[0]?.hits[0]?.record).toBe(id);
  });

  test('what is being typed finds what begins so, until a space ends it', async () => {
    expect((await hitsOf('النمر', ['actor'])).map(({ record }) => record)).toEqual([actor(1).id]);
    expect(await hitsOf('النمر ', ['actor'])).toEqual([]);
    expect((await hitsOf('minis', ['actor'])).map(marked)).toEqual([['Ministry']]);
  });

  test('a hit shows the text that matched, its language, and the exact stretches', async () => {
    const [hit] = await hitsOf('وزارة الدفاع', ['actor']);
    expect(hit).toEqual({
      kind: 'actor',
      record: actor(3).id,
      text: 'وزارة الدفاع الإيطالية',
      language: 'ar',
      ranges: [
        { start: 0, end: 5 },
        { start: 6, end: 12 },
      ],
    });
  });

  test('a kind with next to nothing is looked through in the other script as well, a kind with enough is not', async () => {
    const found = (await ask('guerini')).map(({ kind, total, hits }) => [kind, total, hits.map(({ record }) => record)]);
    expect(found.toSorted()).toEqual([
      ['actor', 1, [actor(5).id]],
      ['event', 3, [event(2).id, event(3).id, event(4).id]],
    ]);
  });

  test('every word has to be found, where any text has every word', async () => {
    await saveAll(opened.store, [agreement(2)]);
    expect((await hitsOf('مذكرة ليبيا', ['agreement'])).map(({ record }) => record)).toEqual([agreement(1).id]);
    expect(await hitsOf('اليابان', ['agreement'])).toEqual([]);
  });

  test('a passage says where it stands in its text, and shows no more of it than may be shown', async () => {
    const [hit, ...others] = await hitsOf('المستشفيات', ['passage']);
    expect(others).toEqual([]);
    expect(hit?.text.split(/\s+/)).toHaveLength(20);
    expect(text.slice(hit?.offset, (hit?.offset ?? 0) + (hit?.text.length ?? 0))).toBe(hit?.text);
    expect(hit && marked(hit)).toEqual(['المستشفيات']);
    expect(hit?.record).toBe(source(1).id);
  });

  test('a quote is found where the text is not attached, once however many statements cite it', async () => {
    const [group] = await ask('خفر السواحل', ['passage']);
    expect(group).toMatchObject({ total: 1, hits: [{ record: source(2).id, text: 'خفر السواحل الليبي', offset: 120, language: 'ar' }] });
  });

  test('attaching a text puts its paragraphs in place of the quotes; removing a statement takes its quote away', async () => {
    const { register } = opened.store;
    await saveAll(opened.store, [source(3)]);
    const quoted = statement(3, { subject: actor(2).id, of: source(3).id, exact: 'قصر الحاكم', start: 4 });
    await register.transact(editor, (writing) => writing.saveStatement(quoted));
    expect(await hitsOf('قصر الحاكم', ['passage'])).toHaveLength(1);
    await register.transact(editor, (writing) => writing.attachText(source(3).id, 'في قصر الحاكم القديم'));
    await register.transact(editor, (writing) => writing.saveStatement({ ...quoted, rank: 1 }));
    expect((await hitsOf('قصر الحاكم', ['passage'])).map(({ text: shown }) => shown)).toEqual(['في قصر الحاكم القديم']);
    await register.transact(editor, (writing) =>
      writing.removeStatement(statement(1, { subject: actor(2).id, of: source(2).id, exact: 'x', start: 0 }).id),
    );
    expect(await hitsOf('خفر السواحل', ['passage'])).toHaveLength(1);
    await register.transact(editor, (writing) => writing.removeStatement(quoted.id));
  });

  test('a renamed record is no longer found by its old name', async () => {
    await saveAll(opened.store, [actor(50, named(['زليتن', 'ar']))]);
    await opened.store.register.transact(editor, (writing) => writing.save(actor(50, named(['مصراتة', 'ar'])), 1));
    expect(await hitsOf('زليتن', ['actor'])).toEqual([]);
    expect((await hitsOf('مصراته', ['actor'])).map(({ record }) => record)).toEqual([actor(50).id]);
  });

  test('what another version of the code indexed is indexed anew at the next start', async () => {
    const { register, pool, migrate } = opened.store;
    const queries = ['النمروش', 'خفر السواحل', 'الألغام', 'Rome'];
    const answers = () => Promise.all(queries.map(async (query) => (await register.search({ query, kinds: everything, limit: 5 })).groups));
    const before = await answers();
    expect(before.map((groups) => groups.length > 0)).toEqual([true, true, true, true]);
    await pool.query(
      `update search_document set vector = ''; update record set caption_key = ''; update meta set value = '{"version":0}' where key = 'search'`,
    );
    expect((await answers()).flat()).toEqual([]);
    await Promise.all([migrate(), migrate()]);
    expect(await answers()).toEqual(before);
    expect((await pool.query(`select count(*)::integer as empty from record where caption_key = ''`)).rows).toEqual([{ empty: 0 }]);
  });

  test('totals count beyond the limit', async () => {
    await saveAll(
      opened.store,
      Array.from({ length: 7 }, (_, number) => actor(100 + number, named([`شركة النفط ${number}`, 'ar']))),
    );
    expect(await ask('شركة النفط', ['actor'], 3)).toMatchObject([{ kind: 'actor', total: 7, hits: { length: 3 } }]);
  });

  test.each(['', '   ', '؟!', "'", "' | '", '\\', ':*', '&|!()<->', 'a\0b', '\ud800', '%_', 'x'.repeat(200), '١٢٣ و'])(
    'a hostile query (%j) is answered, not failed',
    async (query) => {
      expect(Array.isArray(await ask(query))).toBe(true);
    },
  );
});
