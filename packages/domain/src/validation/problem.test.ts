import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { MithaqError } from '../errors.ts';
import { examplesOf } from '../interchange/json-schema/examples.ts';
import { Statement } from '../records/statement.ts';
import { AnyRecord, type RecordKind } from '../registry.ts';
import { findProblems, InvalidRecord, readAs } from './invalid-record.ts';
import { type Problem, problemInWords, problemsOf } from './problem.ts';

const example = (kind: RecordKind | 'statement', change: object): unknown => ({ ...examplesOf(kind)[0], ...change });

/** What is said of a value, in English and Arabic, without the isolates around what is echoed. */
function said(problems: readonly Problem[]): readonly (readonly [string, string])[] {
  const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');
  return problems.map((problem) => [plain(problemInWords(problem, 'en')), plain(problemInWords(problem, 'ar'))]);
}

const at = (schema: z.ZodType, value: unknown) => {
  const data = { field: value };
  return said(problemsOf(z.strictObject({ field: schema }).safeParse(data).error?.issues ?? [], { data }));
};

describe('what zod finds wrong is told in both languages', () => {
  test.each([
    ['no text', z.string(), 5, 'field: expected text, not 5', 'field: المنتظر نص، لا 5'],
    ['half a number', z.int(), 1.5, 'field: expected a whole number, not 1.5', 'field: المنتظر عدد صحيح، لا 1.5'],
    ['nothing', z.string(), undefined, 'field: expected text; it is missing', 'field: المطلوب هنا: نص'],
    ['null', z.boolean(), null, 'field: expected true or false, not null', 'field: المنتظر true أو false، لا null'],
    ['a list', z.string(), [1, 2, 3], 'field: expected text, not a list (3 items)', 'field: المنتظر نص، لا قائمة (3 عناصر)'],
    ['an object', z.array(z.int()), {}, 'field: expected a list, not an object with fields', 'field: المنتظر قائمة، لا كائن له حقول'],
    ['no JSON', z.int(), () => 1, 'field: expected a number, not something that is not JSON', 'field: المنتظر عدد، لا شيء ليس من JSON'],
    [
      'empty text',
      z.string().min(1),
      '',
      'field: expected text that is not empty, not empty text',
      'field: المنتظر نص غير فارغ، لا نص فارغ',
    ],
    ['short text', z.string().min(3), 'a', 'field: expected at least 3 characters, not “a”', 'field: المنتظر 3 محارف على الأقل، لا «a»'],
    ['long text', z.string().max(1), 'ab', 'field: expected at most 1 character, not “ab”', 'field: المنتظر 1 محرف على الأكثر، لا «ab»'],
    [
      'text of another length',
      z.string().length(11),
      'ab',
      'field: expected exactly 11 characters, not “ab”',
      'field: المنتظر 11 محرفًا بالضبط، لا «ab»',
    ],
    [
      'a short list',
      z.array(z.int()).length(2),
      [1],
      'field: expected exactly 2 items, not a list (1 item)',
      'field: المنتظر 2 عنصر بالضبط، لا قائمة (1 عنصر)',
    ],
    ['zero', z.int().positive(), 0, 'field: expected more than 0, not 0', 'field: المنتظر أكثر من 0، لا 0'],
    ['a large number', z.number().lt(9), 9, 'field: expected less than 9, not 9', 'field: المنتظر أقل من 9، لا 9'],
    ['an odd number', z.int().multipleOf(2), 3, 'field: expected a multiple of 2, not 3', 'field: المنتظر مضاعف للعدد 2، لا 3'],
    ['an unknown code', z.enum(['a', 'b']), 'c', 'field: expected one of: a, b, not “c”', 'field: المنتظر إحدى هذه القيم: a، b، لا «c»'],
    ['another constant', z.literal(2), 1, 'field: expected 2, not 1', 'field: المنتظر 2، لا 1'],
    ['no day', z.iso.date(), 'x', 'field: expected a day as YYYY-MM-DD, not “x”', 'field: المنتظر يوم بالصورة YYYY-MM-DD، لا «x»'],
    [
      'no address',
      z.url(),
      'x',
      'field: expected a web address (http or https), not “x”',
      'field: المنتظر عنوان ويب يبدأ بـ http أو https، لا «x»',
    ],
    ['a form without words', z.ipv4(), 'x', 'field: expected text of the form ipv4, not “x”', 'field: المنتظر نص بالصورة ipv4، لا «x»'],
    [
      'another beginning',
      z.string().startsWith('a'),
      'x',
      'field: expected text that begins with a, not “x”',
      'field: المنتظر نص يبدأ بـ a، لا «x»',
    ],
    ['a check of somebody else', z.string().regex(/^a/), 'x', 'field: expected another value, not “x”', 'field: المنتظر قيمة أخرى، لا «x»'],
    [
      'neither of two',
      z.union([z.int(), z.boolean()]),
      'x',
      'field: expected a number or true or false, not “x”',
      'field: المنتظر عدد أو true أو false، لا «x»',
    ],
    ['both of two', z.xor([z.int(), z.number()]), 1, 'field: expected another value, not 1', 'field: المنتظر قيمة أخرى، لا 1'],
    [
      'a bad element of a set',
      z.set(z.int()),
      new Set(['x']),
      'field: expected a number, not an object with fields',
      'field: المنتظر عدد، لا كائن له حقول',
    ],
  ] as const)('%s', (_what, schema, value, en, ar) => {
    expect(at(schema, value)).toEqual([[en, ar]]);
  });

  test('each field that is not known is named by itself', () => {
    const data = { field: 1, more: 2, less: 3 };
    expect(said(problemsOf(z.strictObject({ field: z.int() }).safeParse(data).error?.issues ?? [], { data }))).toEqual([
      ['more: expected no such field', 'more: المنتظر ألا يُذكر هذا الحقل'],
      ['less: expected no such field', 'less: المنتظر ألا يُذكر هذا الحقل'],
    ]);
  });

  test('what is not at hand is not told of, and the checks of others have their own words', () => {
    const { error } = z.strictObject({ name: z.string().regex(/^a/, 'a name'), age: z.int() }).safeParse({ name: 'x' });
    expect(said(problemsOf(error?.issues ?? [], { checks: { 'a name': { ar: 'اسم', en: 'a name' } } }))).toEqual([
      ['name: expected a name', 'name: المنتظر اسم'],
      ['age: expected a number', 'age: المنتظر عدد'],
    ]);
  });

  test('what lies at no place in particular names none', () => {
    expect(said(findProblems(AnyRecord, null))).toEqual([['expected an object with fields, not null', 'المنتظر كائن له حقول، لا null']]);
  });
});

const statement = examplesOf('statement')[0] ?? {};
const { note: _note, ...disputed } = { ...statement, standing: 'disputed', note: {} };
const { value: _value, ...valueless } = { ...statement, value: 1 };

describe('what is wrong with a record is told by the names of its properties', () => {
  test.each([
    [
      'a day that there is not',
      example('event', { date: { edtf: '2020-02-30' } }),
      'Date (date.edtf): expected a day from 01 to 29 in that month, not “2020-02-30”',
      'التاريخ (date.edtf): المنتظر يوم من 01 إلى 29 في ذلك الشهر، لا «2020-02-30»',
    ],
    [
      'a kind of record that there is not',
      example('actor', { record: 'treaty' }),
      'record: expected one of: actor, office, tenure, recognition, place, agreement, clause, event, source, not “treaty”',
      'record: المنتظر إحدى هذه القيم: actor، office، tenure، recognition، place، agreement، clause، event، source، لا «treaty»',
    ],
    [
      'a kind of actor that there is not, and no word of its variants',
      example('actor', { kind: 'alien' }),
      'Kind (kind): expected one of: state, person, authority, ministry, body, force, armed-group, organisation, company, not “alien”',
      'النوع (kind): المنتظر إحدى هذه القيم: state، person، authority، ministry، body، force، armed-group، organisation، company، لا «alien»',
    ],
    [
      'a field of another variant',
      example('actor', { partOf: 'actor_00000000000000000000000002' }),
      'Part of (partOf): expected no such field',
      'جزء من (partOf): المنتظر ألا يُذكر هذا الحقل',
    ],
    [
      'a field that no record has',
      example('actor', { colour: 'red' }),
      'colour: expected no such field',
      'colour: المنتظر ألا يُذكر هذا الحقل',
    ],
    [
      'a key that is no language',
      example('source', { label: { AR: 'x' } }),
      'Label (label.AR): expected a BCP 47 language tag, not “AR”',
      'الوصف (label.AR): المنتظر رمز لغة بمعيار BCP 47، لا «AR»',
    ],
    [
      'a publisher of no form',
      example('source', { publisher: {} }),
      'Publisher (publisher): expected actor (text) or name (an object with fields), not an object with fields',
      'الناشر (publisher): المنتظر actor (نص) أو name (كائن له حقول)، لا كائن له حقول',
    ],
    [
      'a publisher that comes closest to an actor',
      example('source', { publisher: { actor: 'x', since: 1 } }),
      'Publisher (publisher.actor): expected an id of the form actor_ and 26 characters, not “x”',
      'الناشر (publisher.actor): المنتظر معرّف بالصورة actor_ يليها 26 محرفًا، لا «x»',
    ],
    [
      'a publisher that is a name, though a wrong one',
      example('source', { publisher: { name: { en: [] } } }),
      'Publisher (publisher.name.en): expected text, not an empty list',
      'الناشر (publisher.name.en): المنتظر نص، لا قائمة فارغة',
    ],
    [
      'a publisher that is an actor, though no id',
      example('source', { publisher: { actor: 5 } }),
      'Publisher (publisher.actor): expected text, not 5',
      'الناشر (publisher.actor): المنتظر نص، لا 5',
    ],
    [
      'a figure without a number',
      example('event', { figures: [{ measure: 'killed' }] }),
      'Figures (figures.0): expected a value, or its bounds, not an object with fields',
      'الأرقام (figures.0): المنتظر قيمة أو أحد حدّيها، لا كائن له حقول',
    ],
    [
      'an interval that ends before it begins',
      example('tenure', { interval: { from: { edtf: '2021' }, to: { edtf: '2020-12' } } }),
      'Interval (interval): expected the first date not to lie after the last, not from “2021” to “2020-12”',
      'المدة (interval): المنتظر ألا يقع التاريخ الأول بعد الأخير، لا من «2021» إلى «2020-12»',
    ],
    [
      'an older schema',
      example('place', { schemaVersion: 1 }),
      'Schema version (schemaVersion): expected 2, not 1',
      'إصدار الصيغة (schemaVersion): المنتظر 2، لا 1',
    ],
  ])('%s', (_what, data, en, ar) => {
    expect(said(findProblems(AnyRecord, data))[0]).toEqual([en, ar]);
  });

  test.each([
    [
      'a disputed statement without a note',
      disputed,
      'Note (note): expected a public note in at least one language; it is missing',
      'الملاحظة (note): المطلوب هنا: ملاحظة علنية بلغة واحدة على الأقل',
    ],
    [
      'no value',
      valueless,
      'Value (value): expected text or an object with fields or a list or a number or true or false or null; it is missing',
      'القيمة (value): المطلوب هنا: نص أو كائن له حقول أو قائمة أو عدد أو true أو false أو null',
    ],
    [
      'a subject that is no record',
      { ...statement, subject: 'x' },
      'Subject (subject): expected the id of a record, not “x”',
      'موضوع الإفادة (subject): المنتظر معرّف سجل، لا «x»',
    ],
  ])('%s', (_what, data, en, ar) => {
    expect(said(findProblems(Statement, data))).toEqual([[en, ar]]);
  });
});

describe('a refused record', () => {
  const data = example('event', { date: { edtf: 'soon' }, label: {}, slug: 'signature-of-the-harbour-treaty' });
  const read = (): unknown => readAs(AnyRecord, data);
  const thrown = (): InvalidRecord => {
    try {
      read();
    } catch (error) {
      if (error instanceof InvalidRecord) return error;
    }
    return expect.fail('it was taken');
  };

  test('is an error of the closed set, which names the record, the place and what was expected, and carries the rest', () => {
    const error = thrown();
    expect(error).toBeInstanceOf(MithaqError);
    expect([error.code, error.category, error.path]).toEqual(['invalid-record', 'invalid', ['label']]);
    expect(error.problems.map(({ record, path, code }) => [record?.slug, path, code])).toEqual([
      ['signature-of-the-harbour-treaty', ['label'], 'some-text'],
      ['signature-of-the-harbour-treaty', ['date', 'edtf'], 'edtf'],
    ]);
  });

  test('tells the first problem in the language of the caller, and how many more there are', () => {
    const error = thrown();
    expect([error.messageIn('en'), error.messageIn('ar')].map((text) => text.replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
      'The record “event signature-of-the-harbour-treaty” is not valid: Label (label): expected text in at least one language, not an object with fields (and 1 more)',
      'السجل «حدث signature-of-the-harbour-treaty» غير صالح: الوصف (label): المنتظر نص بلغة واحدة على الأقل، لا كائن له حقول (وغيره: 1)',
    ]);
  });

  test('that nothing is known of is told without a name', () => {
    expect(() => readAs(AnyRecord, [])).toThrow(
      'The record “without a name” is not valid: expected an object with fields, not an empty list',
    );
  });

  test('that is no record is what it was given', () => {
    expect(readAs(AnyRecord, examplesOf('actor')[0])).toEqual(examplesOf('actor')[0]);
  });
});
