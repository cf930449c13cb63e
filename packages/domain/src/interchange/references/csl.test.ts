import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MithaqError, type Source } from '../../index.ts';
import { anyRecordOf, anyRegister } from '../../testing/arbitrary-records.ts';
import { readByCitationJs } from '../../testing/citation-js.ts';
import { contextOf, printed } from '../../testing/references.ts';
import { toCslItem } from './csl.ts';
import { CslItem } from './csl-item.ts';
import { fromCslItem } from './source-draft.ts';

const context = contextOf('en');
const published = (edtf: string, inferred = false) => printed({ published: { date: { edtf }, inferred } });

describe('a source as CSL-JSON', () => {
  test('an article, with everything that it can carry', () => {
    expect(toCslItem(printed(), context)).toEqual({
      id: 'source-1',
      type: 'article-newspaper',
      title: 'اتفاقية {تعاون} & 100%',
      'container-title': 'الجزيرة',
      author: [{ literal: 'Ministry of Defence' }],
      issued: { 'date-parts': [[2020, 12]] },
      accessed: { 'date-parts': [[2021, 1, 2]] },
      language: 'ar',
      URL: 'https://example.org/a?x=1&y=%20_z',
      archive: 'archive.example.org',
      archive_location: 'https://archive.example.org/1/a',
      note: 'After: وكالات\nThe date of publication is inferred from the text',
      custom: { mithaq: printed().id, issuedEdtf: '[2020-12-04..2020-12-31]', issuedInferred: true },
    });
  });

  test.each([
    ['article', 'article-newspaper', 'container-title'],
    ['communique', 'document', 'publisher'],
    ['treaty-text', 'treaty', 'publisher'],
    ['post', 'post', 'container-title'],
    ['report', 'report', 'publisher'],
  ])('a source of type %s is of type %s, its publisher in %s', (type, csl, field) => {
    expect(toCslItem(printed({ type }), context)).toMatchObject({ type: csl, [field]: 'الجزيرة' });
  });

  test('a source without a title is given our description, in square brackets, in the language asked for', () => {
    const { title: _, ...untitled } = printed({ label: { ar: 'خبر', en: 'A report' } });
    expect(toCslItem(printed(untitled, ['title']), contextOf('ar'))).toMatchObject({ title: '[خبر]', custom: { titleSupplied: true } });
  });
});

describe('a publication date is never sharper than the register’s', () => {
  test.each([
    ['2020-12-04', { 'date-parts': [[2020, 12, 4]] }],
    ['2020-12', { 'date-parts': [[2020, 12]] }],
    ['2020', { 'date-parts': [[2020]] }],
    ['2020-12-04~', { 'date-parts': [[2020, 12, 4]], circa: true }],
    ['2020?', { 'date-parts': [[2020]], circa: true }],
    ['2020-21', { 'date-parts': [[2020]], season: 1 }],
    ['2020-24', { 'date-parts': [[2020]], season: 4 }],
    [
      '2020-12-04/2020-12-06',
      {
        'date-parts': [
          [2020, 12, 4],
          [2020, 12, 6],
        ],
      },
    ],
    ['[2020-12-04..2020-12-31]', { 'date-parts': [[2020, 12]] }],
    ['[2020-06-01,2020-11-30]', { 'date-parts': [[2020]] }],
    ['[2019-12-31,2020-01-01]', { literal: '31 December 2019 or 1 January 2020' }],
    ['2020-12-04/..', { literal: 'since 4 December 2020' }],
    ['201X', { literal: 'the 2010s' }],
    ['-0500', { literal: '501 BC' }],
  ])('%s', (edtf, issued) => {
    expect(toCslItem(published(edtf), context).issued).toEqual(issued);
  });

  test.each(['2020-12-04', '2020~', '2020-21', '[2020-12-04..2020-12-31]', '201X', 'Y17000', '2020-12-04/..', '2020-12%'])(
    '%s comes back whole',
    (edtf) => {
      expect(fromCslItem(toCslItem(published(edtf, true), context)).draft.published).toEqual({ date: { edtf }, inferred: true });
    },
  );

  test('a date that another program changed is believed, not what we kept beside it', () => {
    const item = { ...toCslItem(published('[2020-12-04..2020-12-31]'), context), issued: { 'date-parts': [[2021, 3]] } };
    expect(fromCslItem(item).draft.published).toEqual({ date: { edtf: '2021-03' }, inferred: false });
  });
});

describe('an item of CSL-JSON as the draft of a source', () => {
  test('another program’s item, with numbers as texts and names in parts', () => {
    const item = {
      id: 7,
      type: 'webpage',
      title: 'A title',
      author: [{ given: 'Abu', family: 'Zayd' }, { literal: 'An agency' }],
      issued: { 'date-parts': [['2020', '5', '9']], circa: 1 },
      language: 'en',
      URL: 'https://example.org/',
      DOI: '10.1/x',
    };
    expect(fromCslItem(item)).toEqual({
      draft: {
        type: 'article',
        title: { value: 'A title', language: 'en' },
        author: 'Abu Zayd; An agency',
        language: 'en',
        published: { date: { edtf: '2020-05-09~' }, inferred: false },
        url: 'https://example.org/',
      },
      leftOut: ['DOI'],
    });
  });

  test('what the register would refuse is left out and named, and nothing stands in its place', () => {
    const item = { id: 'x', type: 'constructor', title: 't', URL: 'not an address', language: 'English', issued: { literal: 'one day' } };
    expect(fromCslItem(item)).toEqual({
      draft: { title: { value: 't', language: 'und' } },
      leftOut: ['type', 'URL', 'language', 'issued'],
    });
  });

  test.each([
    ['en_US', 'en-US'],
    ['EN-us', 'en-US'],
    ['zh_hans_cn', 'zh-Hans-CN'],
    ['AR', 'ar'],
    ['es-419', 'es-419'],
  ])('the language %s is read as %s, and the title is in it', (language, tag) => {
    const item = { id: 'x', type: 'report', title: 't', publisher: 'p', language };
    expect(fromCslItem(item)).toEqual({
      draft: { type: 'report', title: { value: 't', language: tag }, publisher: { name: { [tag]: 'p' } }, language: tag },
      leftOut: [],
    });
  });

  test('a publisher is kept where the language is none, too', () => {
    expect(fromCslItem({ id: 'x', type: 'report', publisher: 'p', language: '' }).draft.publisher).toEqual({ name: { und: 'p' } });
  });

  test.each([
    ['issued', { 'date-parts': [[2020]], season: 'spring' }],
    ['issued', { 'date-parts': [[]] }],
    ['issued', { 'date-parts': [[2020], [2021], [2022]] }],
    ['issued', { 'date-parts': [['May 2020']] }],
    ['issued', '2020'],
    ['accessed', { 'date-parts': [[2020, 1, 2, 3]] }],
    ['author', 'Abu Zayd'],
    ['author', [{ literal: 7 }]],
    ['note', 7],
    ['custom', 'x'],
  ])('the variable %s as %j is left out, and the rest of the item is kept', (variable, value) => {
    const item = { id: 'x', type: 'report', title: 't', language: 'en', [variable]: value };
    const { draft, leftOut } = fromCslItem(item);
    expect([draft, leftOut]).toEqual([{ type: 'report', title: { value: 't', language: 'en' }, language: 'en' }, [variable]]);
  });

  test('the parts of a name stand in the order in which they are said', () => {
    const author = [
      { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van', suffix: 'Jr' },
      { family: 'الليبي', given: 'عمر' },
    ];
    expect(fromCslItem({ id: 'x', type: 'report', author }).draft.author).toBe('Ludwig van Beethoven Jr; عمر الليبي');
  });

  test('a title of no told language is undetermined', () => {
    expect(fromCslItem({ id: 'x', type: 'post', title: 't' }).draft.title).toEqual({ value: 't', language: 'und' });
  });

  test('what is no item is refused with the path of the fault', () => {
    const refused = (data: unknown) => {
      try {
        return fromCslItem(data);
      } catch (error) {
        return error instanceof MithaqError && { code: error.code, path: error.path, told: [error.message, error.messageIn('ar')] };
      }
    };
    expect(refused({ id: 'x', type: 3, title: 4 })).toEqual({
      code: 'invalid-input',
      path: ['type'],
      told: ['Invalid value at “type”: text', 'قيمة غير صالحة في «type»: نص'],
    });
    expect(refused('text')).toMatchObject({ path: [], told: ['Invalid request: an object with fields', 'طلب غير صالح: كائن له حقول'] });
  });
});

/** What of a source CSL-JSON carries there and back: the name of a publisher, but not who of the register it is. */
function carried({ type, title, author, language, published: date, retrieved, url, archivedUrl }: Source) {
  return {
    type,
    language,
    ...(title ? { title: { value: title.value, language } } : {}),
    ...(author ? { author } : {}),
    ...(date ? { published: { date: { edtf: date.date.edtf }, inferred: date.inferred } } : {}),
    ...(retrieved ? { retrieved } : {}),
    ...(url ? { url } : {}),
    ...(archivedUrl ? { archivedUrl } : {}),
  };
}

test('any source comes back from CSL-JSON with all that it carries', () => {
  fc.assert(
    fc.property(anyRecordOf('source'), fc.constantFrom('ar' as const, 'en' as const), (source, language) => {
      const { draft } = fromCslItem(JSON.parse(JSON.stringify(toCslItem(source, contextOf(language)))));
      const { publisher: _, label: __, ...rest } = draft;
      expect(rest).toEqual(carried(source));
    }),
  );
});

test('any source makes an item that Citation.js keeps as it is', () => {
  fc.assert(
    fc.property(anyRegister, ({ records }) => {
      const items = records.filter((record) => record.record === 'source').map((source) => toCslItem(source, contextOf('en', records)));
      const withoutCustom = items.map(({ custom: _, ...item }) => item);
      expect(readByCitationJs(withoutCustom)).toEqual(withoutCustom);
      expect(items.map((item) => CslItem.parse(item))).toEqual(items);
    }),
    { numRuns: 30 },
  );
});
