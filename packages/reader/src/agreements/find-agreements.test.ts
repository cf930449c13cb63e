import { Day } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgreementFound, buildLexicon, type LexiconEntry, read } from '../index.ts';

const state = (record: string, ...names: readonly string[]): LexiconEntry => ({
  record,
  kind: 'actor',
  actorKind: 'state',
  names: names.map((value) => ({ value, language: /^[A-Z]/.test(value) ? 'en' : 'ar', kind: 'official' })),
});
const named = (record: string, kind: LexiconEntry['kind'], value: string): LexiconEntry => ({
  record,
  kind,
  names: [{ value, language: 'ar', kind: 'official' }],
});
const lexicon = buildLexicon([
  state('yemen', 'اليمن', 'Yemen'),
  state('oman', 'سلطنة عمان', 'Oman'),
  state('chad', 'تشاد', 'Chad'),
  state('niger', 'النيجر', 'Niger'),
  { ...named('hamdi', 'actor', 'نزار الحمدي'), actorKind: 'person' },
  { ...named('igad', 'actor', 'إيغاد'), actorKind: 'organisation' },
  named('doha', 'place', 'الدوحة'),
  named('riyadh-agreement', 'agreement', 'اتفاق الرياض'),
]);

const agreementsIn = (text: string) =>
  read(text, { lexicon, published: Day.parse('2024-03-01') }).filter((one): one is AgreementFound => one.kind === 'agreement');
const spans = (text: string) => agreementsIn(text).map(({ exact }) => exact);
const keys = (text: string) => agreementsIn(text).map(({ key }) => key);

describe('the phrase', () => {
  test.each([
    ['a noun and what it is for', 'وقّع البلدان مذكرة تفاهم للتعاون العسكري مع تشاد.', ['مذكرة تفاهم للتعاون العسكري']],
    ['two things that it is for', 'أبرم الطرفان اتفاقية للصيد البحري والنقل الجوي في الدوحة.', ['اتفاقية للصيد البحري والنقل الجوي']],
    ['two agreements, without what each of them is for', 'وقع البلدان مذكرتي تفاهم للتعاون العسكري وأمن الحدود.', ['مذكرتي تفاهم']],
    ['the same in English', 'They signed two memoranda of understanding on training and border security.', ['memoranda of understanding']],
    ['genitives and their adjectives', 'دخل اتفاق وقف إطلاق النار الدائم حيز التنفيذ.', ['اتفاق وقف إطلاق النار الدائم']],
    ['a place that it is called after', 'التزمت الحركة باتفاق الدوحة للسلام.', ['اتفاق الدوحة للسلام']],
    ['a year', 'عادت الحكومة إلى معاهدة 1979 بعد التصعيد.', ['معاهدة 1979']],
    ['"on" and its object', 'وقع الوزيران بروتوكولا بشأن المياه المشتركة.', ['بروتوكولا بشأن المياه المشتركة']],
    ['no participle', 'الاتفاقية الموقعة قبل عام ما زالت سارية.', ['الاتفاقية']],
    ['no verb after an indefinite noun', 'توصل الجانبان إلى اتفاق يسمح بفتح المعابر.', ['اتفاق']],
    ['no subject after a definite noun', 'وقع الاتفاق الوزير نزار الحمدي.', ['الاتفاق']],
    ['a dual', 'وقع الجانبان اتفاقيتين في الدوحة.', ['اتفاقيتين']],
    ['without the particle before it', 'رحبت الجامعة بالهدنة.', ['الهدنة']],
    [
      'English modifiers before the noun',
      'Oman and Yemen signed the 2018 Salalah Fisheries Agreement on Monday.',
      ['2018 Salalah Fisheries Agreement'],
    ],
    ['English "on" after the noun', 'They signed an agreement on maritime borders with Oman.', ['agreement on maritime borders']],
    ['a memorandum', 'Chad and Niger signed a memorandum of understanding in May.', ['memorandum of understanding']],
    ['an abbreviation', 'The MoU was signed by both ministers.', ['MoU']],
  ])('%s', (_, text, expected) => expect(spans(text)).toEqual(expected));
});

describe('what is no agreement', () => {
  test.each([
    ['by agreement with', 'جرى التعيين بالاتفاق مع البرلمان.'],
    ['by agreement of the two', 'مدد العقد الماضي باتفاق الطرفين.'],
    ['the agreeing on', 'تم الاتفاق على مواصلة الحوار.'],
    ['one that is only hoped for', 'دعا المبعوث إلى وقف إطلاق النار.'],
    ['one that was not reached', 'انتهت الجولة دون التوصل إلى اتفاق.'],
    ['holding a meeting', 'عقد الوزير اجتماعا في الدوحة.'],
    ['an announcement', 'بعد إعلان النتائج غادر الوفد.'],
    ['a great deal', 'It took a great deal of effort.'],
    ['in agreement with', 'They acted in agreement with the government.'],
    ['a call for one', 'The envoy called for a ceasefire.'],
    ['a frame for other things', 'وقع الحادث في إطار التعاون.'],
    ['the announcing of something', 'رحبت تشاد بالإعلان عن النتائج.'],
    ['"the text" of nothing', 'رفضت تشاد النص.'],
  ])('%s', (_, text) => expect(spans(text)).toEqual([]));
});

test.each([
  ['اتفاق لوقف إطلاق النار', 'ceasefire'],
  ['مذكرة تفاهم', 'memorandum-of-understanding'],
  ['بروتوكولا للتعاون', 'protocol'],
  ['معاهدة صداقة', 'treaty'],
  ['خارطة طريق', 'roadmap'],
  ['بيانا مشتركا', 'joint-statement'],
  ['عقدا لتوريد القمح', 'contract'],
  ['ملحقا أمنيا', 'protocol'],
  ['برنامجا تنفيذيا', 'other'],
])('the instrument of %s is %s', (phrase, instrument) => {
  expect(agreementsIn(`وقع الطرفان ${phrase} في الدوحة.`).map((one) => one.instrument)).toEqual([instrument]);
});

describe('which agreement is meant', () => {
  test('a headline, the text below it, and "the memorandum"', () => {
    const text = 'عمان واليمن توقعان مذكرة تفاهم\n\nوقعت سلطنة عمان مع اليمن مذكرة تفاهم للتعاون الصحي. وتشمل المذكرة تدريب الأطباء.';
    expect(keys(text)).toEqual(['agreement-1', 'agreement-1', 'agreement-1']);
  });

  test('who reports it in a dateline is no party to it', () => {
    const text = 'Chad, Niger sign pact\n\nDOHA, Feb 8, 2024 (Wire) - The foreign ministers of Chad and Niger signed a pact on Friday.';
    const parties = agreementsIn(text).flatMap(({ participations }) => participations.map(({ actor }) => actor.referent));
    expect(new Set(parties.map((one) => ('record' in one ? one.record : one.newcomer.key)))).toEqual(new Set(['chad', 'niger']));
  });

  test('those who are described between dashes are', () => {
    const parties = agreementsIn('Chad and Niger - both neighbours of Libya - signed a pact.').flatMap(
      ({ participations }) => participations,
    );
    expect(parties.map(({ actor }) => actor.exact)).toEqual(expect.arrayContaining(['Chad', 'Niger']));
  });

  test('how long or how old it is says nothing of which one is meant', () => {
    const english =
      'Chad and Niger signed a peace agreement on Friday. Under the 17-article accord, both withdraw. The ten-page text follows.';
    expect(new Set(keys(english))).toEqual(new Set(['agreement-1']));
    const two = 'Chad signed the 2019 defence agreement and then the 2023 defence agreement with Niger.';
    expect(new Set(keys(two)).size).toBe(2);
  });

  test('whatever the headline calls it, the text below it tells of the same', () => {
    const text = 'تشاد والنيجر: اتفاق لتقاسم المياه\n\nوقع الوفدان في نيامي اتفاقية قسمة الأنهار.';
    expect(keys(text)).toEqual(['agreement-1', 'agreement-1']);
  });

  test('"the agreement" is the one the text is about, and not one named once in passing', () => {
    const text = 'وقعت تشاد اتفاقا سياسيا.\n\nوكان اتفاق الدوحة قد انهار.\n\nورحبت النيجر بالاتفاق.';
    expect(keys(text)).toEqual(['agreement-1', 'agreement-2', 'agreement-1']);
  });

  test('a joint statement is declared, and a text is what was signed', () => {
    expect(keys('وقعت تشاد والنيجر بيانا مشتركا. وبموجب الإعلان يلتزم الطرفان بالنص.')).toEqual([
      'agreement-1',
      'agreement-1',
      'agreement-1',
    ]);
  });

  test('"another" beside an agreement is one more of its kind', () => {
    expect(spans('تشاد والنيجر توقعان اتفاقية شراكة وأخرى للتعاون الدفاعي.')).toEqual(['اتفاقية شراكة', 'أخرى للتعاون الدفاعي']);
  });

  test('one that is there already is no aim', () => {
    expect(spans('رفض البرلمان تمديد العمل ببروتوكول الصيد.')).toEqual(['بروتوكول الصيد']);
  });

  test('what is joined to a counted noun is counted with it', () => {
    expect(agreementsIn('وقعت تشاد والنيجر 19 اتفاقية ومذكرة تفاهم.').map(({ several }) => several)).toEqual(['more', 'more']);
  });

  test('a day before a noun is no count', () => {
    expect(agreementsIn('They hailed the June 20 accord.').map(({ several }) => several)).toEqual([undefined]);
  });

  test('another agreement of other parties', () => {
    const text = 'وقعت تشاد والنيجر اتفاقية أمنية.\nوكانت سلطنة عمان واليمن قد وقعتا اتفاقية تجارية.';
    expect(keys(text)).toEqual(['agreement-1', 'agreement-2']);
  });

  test('"the deal" after a treaty', () => {
    expect(keys('Chad and Niger signed a border treaty. The deal was welcomed.')).toEqual(['agreement-1', 'agreement-1']);
  });

  test('"the memorandum" is no treaty spoken of before', () => {
    expect(spans('وقعت تشاد معاهدة حدود. وقال إن المذكرة جاهزة.')).toEqual(['معاهدة حدود']);
  });

  test('a name of the register', () => {
    const [found] = agreementsIn('طالب المجلس بتنفيذ اتفاق الرياض.');
    expect(found).toMatchObject({ exact: 'اتفاق الرياض', record: 'riyadh-agreement', confidence: 'high' });
  });

  test('what it is known as', () => {
    expect(keys('وقعت تشاد الاتفاق، المعروف باسم «اتفاق الدوحة»، أمس.')).toEqual(['agreement-1', 'agreement-1']);
  });
});

describe('who takes part', () => {
  const parties = (text: string) =>
    agreementsIn(text).flatMap(({ participations }) => participations.map(({ actor, role }) => `${actor.exact} ${role}`));

  test.each([
    ['between', 'أبرمت اتفاقية بين تشاد والنيجر.', ['تشاد party', 'النيجر party']],
    ['subject and "with"', 'وقعت سلطنة عمان مع اليمن اتفاقية.', ['سلطنة عمان party', 'اليمن party']],
    ['under the auspices of', 'وقعت تشاد والنيجر اتفاقا برعاية إيغاد.', ['تشاد party', 'النيجر party', 'إيغاد mediator']],
    ['a person signs', 'وقع نزار الحمدي اتفاقية مع اليمن.', ['نزار الحمدي signatory', 'اليمن party']],
    ['English subjects', 'Chad and Niger signed an agreement.', ['Chad party', 'Niger party']],
  ])('%s', (_, text, expected) => expect(parties(text)).toEqual(expected));
});

test('an editor is told why', () => {
  const [found] = agreementsIn('وقعت تشاد اتفاقية أمنية.');
  expect(found?.reason.en).toBe('A noun that names an agreement, with a verb of signing or making');
  expect(found?.basis).toBe('agreement:agreement:اتفاقية');
});

describe('statements and memoranda', () => {
  test.each([
    ['صدر عن تشاد والنيجر بيان ثلاثي مشترك.', 'joint-statement'],
    ['أصدرت تشاد والنيجر البيان الختامي المشترك.', 'joint-statement'],
    ['The ministers issued a joint trilateral statement.', 'joint-statement'],
    ['Chad and Niger signed a memorandum.', 'memorandum-of-understanding'],
    ['وقعت تشاد والنيجر مذكرة.', 'memorandum-of-understanding'],
  ])('%s', (text, instrument) => expect(agreementsIn(text).map((one) => one.instrument)).toEqual([instrument]));

  test('"the statement" is the joint one before it', () => {
    const [first, ...others] = keys('Chad and Niger issued a joint statement. The statement says that prisoners are freed.');
    expect(others).toEqual([first]);
  });

  test('a warrant is none', () => expect(spans('أعلنت المحكمة مذكرة توقيف بحق الوزير.')).toEqual([]));
});

const pieces = [
  'اتفاق',
  ' ',
  'الاتفاقية',
  ' و',
  'مذكرة تفاهم',
  '«',
  '»',
  ' بين ',
  'تشاد',
  '، ',
  '.',
  '\n',
  ' وقعت ',
  ' على ',
  ' the ',
  'deal',
  ' on ',
  '1979',
  ' لـ',
  '\u064E',
  '\uD835',
  ' وقف إطلاق النار',
  ' ل',
]; // prettier-ignore
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

test('on any text: offsets are exact, nothing overlaps, and reading twice gives the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = agreementsIn(text);
      for (const { start, end, exact } of found) expect(text.slice(start, end)).toBe(exact);
      expect(found.every(({ start }, at) => start >= (found[at - 1]?.end ?? 0))).toBe(true);
      expect(agreementsIn(text)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['وقع البلدان اتفاقيتين.', 'two'],
  ['They signed two agreements on Monday.', 'two'],
  ['They signed 2 agreements on Monday.', 'two'],
  ['They signed three agreements on Monday.', 'more'],
  ['They signed 19 agreements on Monday.', 'more'],
])('how many a noun means: %s', (text, several) => expect(agreementsIn(text).map((one) => one.several)).toEqual([several]));
