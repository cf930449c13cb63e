import { Day } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon, type ClauseFound, type LexiconEntry, read } from '../index.ts';

const state = (record: string, ...names: readonly string[]): LexiconEntry => ({
  record,
  kind: 'actor',
  actorKind: 'state',
  names: names.map((value) => ({ value, language: /^[A-Z]/.test(value) ? 'en' : 'ar', kind: 'official' })),
});
const lexicon = buildLexicon([state('chad', 'تشاد', 'Chad'), state('niger', 'النيجر', 'Niger'), state('oman', 'سلطنة عمان', 'Oman')]);
const clausesIn = (text: string) =>
  read(text, { lexicon, published: Day.parse('2024-03-01') }).filter((one): one is ClauseFound => one.kind === 'clause');
const told = (text: string) => clausesIn(text).map(({ exact, topics }) => `${exact} = ${topics.join(' ')}`);

describe('what an agreement provides', () => {
  test('a list, one clause each', () => {
    expect(told('تنص الاتفاقية على تدريب الكوادر، وتبادل المعلومات، وإنشاء لجنة مشتركة.')).toEqual([
      'تدريب الكوادر = training.education',
      'تبادل المعلومات = medicine.information',
      'إنشاء لجنة مشتركة = institutions.joint-committee',
    ]);
  });

  test('a list without commas is parted where the subject changes', () => {
    expect(told('تشمل المعاهدة ترسيم الحدود وتبادل الأسرى.')).toEqual([
      'ترسيم الحدود = migration.border-delimitation',
      'تبادل الأسرى = politics.prisoners',
    ]);
  });

  test('a preposition said again, and "as well as"', () => {
    expect(told('نص الاتفاق على تبادل الأسرى، وعلى نزع الألغام، فضلا عن إعادة فتح السفارات.')).toEqual([
      'تبادل الأسرى = politics.prisoners',
      'نزع الألغام = hazards.demining',
      'إعادة فتح السفارات = politics.diplomatic-relations',
    ]);
  });

  test.each([
    ['وقعت تشاد والنيجر مذكرتي تفاهم للتعاون العسكري وإزالة الألغام.', ['institutions.military-cooperation', 'hazards.demining']],
    ['وقعت تشاد والنيجر اتفاقيتين في مجالي التجارة ومكافحة الإرهاب.', ['economy.trade', 'security.counter-terrorism']],
    ['Chad and Niger signed two agreements on prisoner exchange and demining.', ['politics.prisoners', 'hazards.demining']],
  ])('what two agreements are about is told one by one: %s', (text, topics) => {
    expect(clausesIn(text).map((clause) => clause.topics.join(' '))).toEqual(topics);
  });

  test('how it is done belongs to what is done', () => {
    expect(told('تتضمن الاتفاقية دعم خفر السواحل، من خلال توفير الزوارق.')).toHaveLength(1);
  });

  test('a verb that goes on in the next sentence', () => {
    expect(told('وقعت تشاد اتفاقية مع النيجر. كما تتضمن التعاون في مجال مكافحة الإرهاب.')).toEqual([
      'التعاون في مجال مكافحة الإرهاب = security.counter-terrorism',
    ]);
  });

  test('any verb whose subject the agreement is', () => {
    expect(told('وقع الطرفان اتفاقا ينهي القتال في الإقليم.')).toEqual(['ينهي القتال في الإقليم = politics.ceasefire']);
  });

  test('after the name of the agreement', () => {
    expect(told('توصلت تشاد إلى اتفاق مع النيجر على تبادل السجناء.')).toEqual(['تبادل السجناء = politics.prisoners']);
  });

  test('under it', () => {
    expect(told('وقعت تشاد هدنة. وبموجبها يفرج عن الأسرى.')).toEqual(['يفرج عن الأسرى = politics.prisoners']);
  });

  test('what the parties agree, without an agreement', () => {
    const [found] = clausesIn('اتفق الجانبان على تشكيل لجنة عسكرية مشتركة.');
    expect(found).toMatchObject({ exact: 'تشكيل لجنة عسكرية مشتركة', topics: ['institutions.joint-committee'] });
    expect(found).not.toHaveProperty('agreement');
  });

  test('"under the agreement" after what it provides', () => {
    expect(told('ستنسحب القوات الأجنبية من البلاد بموجب الاتفاق.')).toEqual([
      'ستنسحب القوات الأجنبية من البلاد بموجب الاتفاق = politics.foreign-forces',
    ]);
    expect(told('The rebels will free their prisoners under the accord.')).toHaveLength(1);
  });

  test('on condition of, after a comma', () => {
    expect(told('أبرمت تشاد اتفاقية مع النيجر، على أن تتولى النيجر تدريب الجيش.')).toEqual([
      'تتولى النيجر تدريب الجيش = training.education',
    ]);
    expect(told('Chad signed a deal, under which prisoners are freed.')).toEqual(['prisoners are freed = politics.prisoners']);
  });

  test('one provision in return for another', () => {
    expect(told('نص الاتفاق على تسليم الرهائن مقابل رفع العقوبات.')).toEqual([
      'تسليم الرهائن = politics.prisoners',
      'رفع العقوبات = economy.trade',
    ]);
  });

  test('whom an agreement obliges is not what it obliges to', () => {
    expect(told('يلزم الاتفاق الحكومة بسحب المدفعية.')).toEqual(['سحب المدفعية = security.arms-limitation']);
  });

  test('what somebody said of it ends it', () => {
    expect(told('تشمل الاتفاقية مكافحة المخدرات، وقال الوزير إن الانتخابات قريبة.')).toEqual(['مكافحة المخدرات = security.drugs']);
  });

  test('bullets and numbers', () => {
    expect(told('وقعت تشاد والنيجر اتفاقية تنص على:\n- تسيير دوريات مشتركة\n- عودة النازحين\n1. إزالة الألغام')).toEqual([
      'تسيير دوريات مشتركة = security.verification migration.borders',
      'عودة النازحين = migration.refugees',
      'إزالة الألغام = hazards.demining',
    ]);
  });

  test.each([
    [
      'provides for',
      'The agreement provides for joint exercises, and the training of border guards.',
      ['joint exercises = training.exercises', 'the training of border guards = training.education'],
    ],
    [
      'commits',
      'Chad and Niger signed a treaty. It commits the parties to exchange prisoners.',
      ['exchange prisoners = politics.prisoners'],
    ],
    ['under the deal', 'Under the deal, Oman will reopen its embassy.', ['Oman will reopen its embassy = politics.diplomatic-relations']],
    ['agreed to', 'The two sides agreed to clear mines.', ['clear mines = hazards.demining']],
  ])('English: %s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

test.each([
  ['a hope', 'وأعرب الوزير عن أمله في عودة اللاجئين.'],
  ['background', 'تشهد البلاد قتالا منذ أعوام، ونزح آلاف اللاجئين.'],
  ['a course is no agreement', 'تشمل الدورة تدريب الكوادر.'],
  ['no topic', 'تنص الاتفاقية على أمور أخرى.'],
  ['talks', 'بحث الوزيران مكافحة الإرهاب.'],
])('%s is no clause', (_, text) => expect(told(text)).toEqual([]));

test('it belongs to the agreement that it is told of', () => {
  const text = 'وقعت تشاد والنيجر اتفاقية تنص على تدريب القوات.\nووقعت سلطنة عمان مذكرة تفاهم تشمل حماية الاستثمارات.';
  expect(clausesIn(text).map(({ agreement }) => agreement)).toEqual(['agreement-1', 'agreement-2']);
});

describe('who owes what to whom, and by when', () => {
  test('the subject of the verb', () => {
    const [found] = clausesIn('وبموجب الاتفاق تسحب تشاد قواتها من أراضي النيجر.');
    expect(found?.obligated.map(({ exact }) => exact)).toEqual(['تشاد']);
  });

  test.each([
    ['اتفقت تشاد والنيجر على فتح المعابر.', ['تشاد', 'النيجر']],
    ['تشاد والنيجر اتفقتا على فتح المعابر.', ['تشاد', 'النيجر']],
    ['Chad and Niger agreed to free all prisoners.', ['Chad', 'Niger']],
    ['قال وزير من تشاد إن الطرفين اتفقا على فتح المعابر.', []],
  ])('those who agree owe it: %s', (text, obligated) => {
    expect(clausesIn(text).map((one) => one.obligated.map(({ exact }) => exact))).toEqual([obligated]);
  });

  test('for whom', () => {
    const [found] = clausesIn('تنص الاتفاقية على تقديم مساعدات إنسانية للنيجر.');
    expect(found?.beneficiaries.map(({ referent }) => referent)).toEqual([{ record: 'niger' }]);
  });

  test('a day by which it is due', () => {
    const [found] = clausesIn('تنص الاتفاقية على إجراء انتخابات قبل نهاية 2025.');
    expect(found?.deadline?.date.edtf).toBe('[2025-09..2025-12]');
  });

  test.each([
    ['يلتزم الطرفان بموجب الاتفاق بتبادل الأسرى.', 'mandatory'],
    ['تسمح الاتفاقية بنشر قوات أجنبية.', 'permission'],
    ['تهدف الاتفاقية إلى مكافحة الإرهاب.', 'intent'],
    ['The treaty obliges the parties to destroy chemical weapons.', 'mandatory'],
  ])('%s', (text, force) => expect(clausesIn(text).map((one) => one.force)).toContain(force));
});

test('an editor is told why', () => {
  const [found] = clausesIn('تنص الاتفاقية على مكافحة المخدرات.');
  expect(found?.reason.en).toBe('After a verb that says what an agreement provides; what tells the topic: مكافحة المخدرات');
  expect(found?.basis).toMatch(/^topic:security\.drugs:/);
  expect(found?.confidence).toBe('high');
});

const pieces = [
  'تنص الاتفاقية على ',
  'تدريب',
  ' ',
  '، و',
  'تبادل المعلومات',
  ' كما ',
  'تشمل ',
  '.',
  '\n',
  '- ',
  ' بموجب ',
  'الاتفاق',
  '؛',
  ' under the deal, ',
  'will ',
  'prisoners',
  ' لـ',
  'تشاد',
  '\u064E',
  '\uD835',
  'فضلا عن ',
  'يلتزم الطرفان ب',
  'تشاد تتعهد ب',
  'النيجر ستسحب ',
  'Chad pledged to ',
  'clear mines, ',
  '«',
  '»',
  'الحركة ',
  ' both sides ',
  ' and ',
  'they ',
  'مستشارين قطريين ',
  'أولا، ',
  ' "',
]; // prettier-ignore
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

test('on any text: offsets are exact, nothing overlaps, and reading twice gives the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = clausesIn(text);
      for (const { start, end, exact } of found) {
        expect(text.slice(start, end)).toBe(exact);
        expect(end).toBeGreaterThan(start);
      }
      for (const { obligated, beneficiaries } of found)
        for (const { start, end, exact } of [...obligated, ...beneficiaries]) expect(text.slice(start, end)).toBe(exact);
      expect(found.every(({ start }, at) => start >= (found[at - 1]?.end ?? 0))).toBe(true);
      expect(clausesIn(text)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});
