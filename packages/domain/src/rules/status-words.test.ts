import { describe, expect, test } from 'vitest';
import { numberOf, recognitionOf } from '../testing/rule-records.ts';
import { actors, type Case, caseStatus } from '../testing/status-cases.ts';
import { explainStatus } from './status-words.ts';

const arabic: Readonly<Record<number, string>> = { 1: 'ليبيا', 2: 'حكومة الوفاق', 3: 'الحكومة المؤقتة', 6: 'إيطاليا', 8: 'تركيا' };
const english: Readonly<Record<number, string>> = { 1: 'Libya', 2: 'the GNA', 3: 'the interim government', 6: 'Italy', 8: 'Turkey' };
const names = { ar: arabic, en: english };
const words = { ar: { event: 'حدث', agreement: 'اتفاق' }, en: { event: 'event', agreement: 'agreement' } };

/** What each record is called: an actor by its name, an event or agreement by its number. */
const captionIn = (language: 'ar' | 'en') => (id: string) => {
  if (id.startsWith('actor')) return names[language][numberOf(id)] ?? id;
  return `${words[language][id.startsWith('event') ? 'event' : 'agreement']} ${numberOf(id)}`;
};

const explained = (given: Case, language: 'ar' | 'en') => {
  const { values, doubts, pending } = explainStatus(caseStatus(given), { language, captionOf: captionIn(language) });
  return [...values, ...doubts, ...pending];
};

const italy = ['italy', ['tripoli', 'libya']] as const;
const two = ['italy', 'turkey'] as const;

describe('a status in plain words', () => {
  test.each<[string, Case, readonly string[], readonly string[]]>([
    ['nothing is told', { told: [] }, ['No reported event gives it a status.'], ['لم يُذكر حدث يدل على حالة الاتفاق.']],
    ['signed', { told: ['signature 2020-12-04'] }, [], []],
    ['signed on an unknown day', { told: ['announcement 2020-08', 'signature'] }, [], []],
    ['a truce with a term', { told: ['ceasefire-declared 2020-12-01; until 2021-01-10'] }, [], []],
    ['provisional, or lapsed', { told: ['provisional-application 2020-02; until 2020-12/2021-01'] }, [], []],
    ['a plan not carried out', { told: ['announcement [2020-08-01..2020-08-10]', 'signature 2020-09; modality planned'] }, [], []],
    [
      'notice',
      { between: two, told: ['entry-into-force 2019', 'denunciation 2020-09-01; by italy; takes-effect [2021-06-01..2021-06-10]'] },
      [],
      [],
    ],
    ['perhaps notice', { told: ['entry-into-force 2019', 'denunciation 2020-12/2021-01; takes-effect 2021-06'] }, [], []],
    ['one of two ratified', { between: two, told: ['signature 2020-01', 'ratification 2020-02; by italy'] }, [], []],
    [
      'one of two approved',
      { between: two, told: ['approval 2020-02; by italy'] },
      ['No reported event gives it a status.', 'Of the parties, Italy approved it; no source reports that of Turkey.'],
      ['لم يُذكر حدث يدل على حالة الاتفاق.', 'وافق عليه من الأطراف: إيطاليا، ولا ذِكر لموافقة تركيا.'],
    ],
    ['ratified, nobody says by whom', { between: two, told: ['signature 2020-01', 'ratification 2020-02'] }, [], []],
    [
      'superseded',
      { between: two, told: ['entry-into-force 2018'], later: [{ relation: 'supersedes', told: ['entry-into-force 2020-06'] }] },
      [],
      [],
    ],
    [
      'to be superseded',
      { between: two, told: ['entry-into-force 2018'], later: [{ relation: 'supersedes', told: ['signature 2020-06'] }] },
      [],
      [],
    ],
    [
      'to be renewed',
      { between: two, told: ['entry-into-force 2018'], later: [{ relation: 'renews', told: ['signature 2020-06'] }] },
      [],
      [],
    ],
    [
      'contested',
      {
        between: italy,
        told: ['signature 2020-12-04; by tripoli'],
        context: {
          recognitions: [
            recognitionOf(1, [actors.italy, actors.tripoli], '2016', '2021'),
            recognitionOf(2, [actors.turkey, actors.tripoli]),
          ],
        },
      },
      [],
      [],
    ],
    [
      'sources differ on the date',
      { between: two, told: ['signature 2020-12-04'], differing: [{ event: 1, property: 'date', values: ['2020-12-04', '2021-01-01'] }] },
      [],
      [],
    ],
    [
      'sources differ on the type',
      { between: two, told: ['signature 2020-12-04'], differing: [{ event: 1, property: 'type', values: ['signature', 'announcement'] }] },
      [],
      [],
    ],
    [
      'sources differ on whether it happened',
      { between: two, told: ['signature 2020-12-04'], differing: [{ event: 1, property: 'modality', values: ['occurred', 'denied'] }] },
      [],
      [],
    ],
    [
      'sources differ on the term',
      {
        between: two,
        told: ['ceasefire-declared 2020-12-04; until 2020-12-07'],
        differing: [{ event: 1, property: 'until', values: ['2020-12-07', '2021-01-01'] }],
      },
      [],
      [],
    ],
    [
      'sources differ on the end of notice',
      {
        between: two,
        told: ['denunciation 2020-02; takes-effect 2020-12-07'],
        differing: [{ event: 1, property: 'takesEffect', values: ['2020-12-07', '2021-01-01'] }],
      },
      [],
      [],
    ],
  ])('%s', (_, given, inEnglish, inArabic) => {
    expect(explained(given, 'en')).toEqual(inEnglish);
    expect(explained(given, 'ar')).toEqual(inArabic);
  });
});

test('says several reasons as one list', () => {
  const given = { told: ['signature 2020-01', 'signature 2020-02', 'signature 2020-03'] };
  expect(explained(given, 'en')).toEqual([
    'It has been signed; this dates from January 2020 and rests on “event 1”, “event 2” and “event 3”.',
  ]);
  expect(explained(given, 'ar')).toEqual(['الاتفاق موقَّع، وتاريخ ذلك يناير 2020، استنادًا إلى «حدث 1» و«حدث 2» و«حدث 3».']);
});

test('names the months and writes the digits as it is told to', () => {
  const status = caseStatus({ told: ['signature 2020-01-04'] });
  const { values } = explainStatus(status, { language: 'ar', months: 'levant', digits: 'arab', captionOf: () => 'التوقيع' });
  expect(values).toEqual(['الاتفاق موقَّع، وتاريخ ذلك ٤ كانون الثاني ٢٠٢٠، استنادًا إلى «التوقيع».']);
});
