import { Day } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import { buildLexicon, type ClauseFound, read } from '../index.ts';

const lexicon = buildLexicon([]);
const clausesIn = (text: string) =>
  read(text, { lexicon, published: Day.parse('2024-03-01') }).filter((one): one is ClauseFound => one.kind === 'clause');
const owed = (text: string) => clausesIn(text).map(({ obligated }) => obligated.map(({ exact }) => exact));
const gained = (text: string) => clausesIn(text).map(({ beneficiaries }) => beneficiaries.map(({ exact }) => exact));

describe('who owes it', () => {
  test.each([
    ['named after the verb', 'وبموجب الاتفاق تسحب تشاد قواتها.', [['تشاد']]],
    ['named after "will not"', 'وقعت تشاد والنيجر اتفاقا ينص على ألا تسمح تشاد بدخول المهربين.', [['تشاد']]],
    ['named before the verb', 'وقعت تشاد والنيجر معاهدة. وأكد وزير أن تشاد ستسحب قواتها بموجب المعاهدة.', [['تشاد']]],
    ['named after a noun of doing', 'تنص الاتفاقية على انسحاب تشاد من المناطق الحدودية.', [['تشاد']]],
    ['named before what is given', 'تنص الاتفاقية على تقديم قطر دعما ماليا.', [['قطر']]],
    ['told by the adjective of those who are sent', 'تنص الاتفاقية على إرسال مستشارين عسكريين قطريين.', [['مستشارين عسكريين قطريين']]],
    ['the subject of "undertook", for every part of a list', 'وتعهدت تشاد في الاتفاق بتبادل الأسرى وبإزالة الألغام.', [['تشاد'], ['تشاد']]],
    ['named before "under it"', 'وقعت تشاد والنيجر اتفاقا. وتلتزم تشاد بموجبه بتدريب الشرطة.', [['تشاد']]],
    ['those whom the agreement obliges', 'The treaty commits Chad to clear mines.', [['Chad']]],
    [
      'named before "will" or "must"',
      'Under the deal, Chad and Niger will clear mines and Oman must free prisoners.',
      [['Chad', 'Niger'], ['Oman']],
    ],
    ['named after "by"', 'Under the accord, the truce will be monitored by Chad and Niger.', [['Chad', 'Niger']]],
    ['people of a state', 'Under the accord, Russian troops will leave the country.', [['Russian troops']]],
  ])('is %s', (_, text, expected) => expect(owed(text)).toEqual(expected));

  test.each([
    ['both sides', 'وقعت تشاد والنيجر اتفاقا. ويلتزم الطرفان بتبادل الأسرى.'],
    ['the two countries, before the verb', 'وقعت تشاد والنيجر اتفاقا. وأكد البيان أن البلدين اتفقا على تبادل الأسرى.'],
    ['each side', 'وقعت تشاد والنيجر اتفاقا ينص على أن يفرج كل طرف عن الأسرى.'],
    ['a dual verb', 'وقعت تشاد والنيجر اتفاقا. واتفقتا على تبادل الأسرى.'],
  ])('is everybody who takes part: %s', (_, text) => expect(owed(text).at(-1)).toEqual(['تشاد', 'النيجر']));

  test.each([
    'They also agreed to exchange prisoners.',
    'Both sides will exchange prisoners.',
    'The agreement obliges the parties to exchange prisoners.',
  ])('is everybody who takes part: %s', (sentence) =>
    expect(owed(`Chad and Niger signed an agreement on Monday. ${sentence}`).at(-1)).toEqual(['Chad', 'Niger']),
  );

  test('goes on with the verb before it, where the verb names nobody', () => {
    expect(owed('وبموجب الاتفاق ترسل تشاد قوات لحفظ السلام، وتدرب ضباطا.')).toEqual([['تشاد'], ['تشاد']]);
  });

  test('goes on with the verb after a semicolon', () => {
    expect(owed('اتفقت تشاد والنيجر على تبادل الأسرى؛ إزالة الألغام.')).toEqual([
      ['تشاد', 'النيجر'],
      ['تشاد', 'النيجر'],
    ]);
  });

  test('is nobody where the verb is passive', () => {
    expect(owed('وبموجب الاتفاق تسحب تشاد قواتها، ويفرج عن الأسرى.')).toEqual([['تشاد'], []]);
    expect(owed('Chad and Niger signed a truce. Prisoners will be released.').at(-1)).toEqual([]);
  });

  test('is no person who only signs for a state', () => {
    const text = 'وقعت تشاد والنيجر اتفاقا. ووافق الوزير سالم الكعبي على تبادل الأسرى.';
    expect(owed(text).at(-1)).toEqual([]);
  });
});

describe('who benefits', () => {
  test.each([
    ['after a particle', 'تنص الاتفاقية على تقديم مساعدات إنسانية للنيجر.', [['لنيجر']]],
    ['after a noun that a particle is written onto', 'تنص الاتفاقية على تقديم مساعدات إنسانية لقوات النيجر.', [['النيجر']]],
    ['as whom something is sent to', 'تنص الاتفاقية على إرسال مستشارين إلى ليبيا.', [['ليبيا']]],
    ['as the first of two objects', 'وبموجب الاتفاق تزود تركيا تشاد بأسلحة وذخائر.', [['تشاد']]],
    ['as the subject of "receive"', 'Under the deal, Chad will receive weapons and training.', [['Chad']]],
    ['as those whom an agreement allows something', 'The treaty allows France to keep its troops there.', [['France']]],
  ])('is named %s', (_, text, expected) => expect(gained(text)).toEqual(expected));

  test('owes nothing for it', () => {
    expect(owed('Under the deal, Chad will receive weapons and training.')).toEqual([[]]);
  });
});
