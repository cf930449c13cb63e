import { describe, expect, test } from 'vitest';
import { recognitionOf } from '../../testing/rule-records.ts';
import { actors, type Case, caseStatus } from '../../testing/status-cases.ts';
import { explained } from '../../testing/status-words.ts';
import { explainStatus } from './words.ts';

const italy = ['italy', ['tripoli', 'libya']] as const;
const two = ['italy', 'turkey'] as const;

describe('a status in plain words', () => {
  test.each<[string, Case, readonly string[], readonly string[]]>([
    ['nothing is told', { told: [] }, ['No reported event gives it a status.'], ['لم يُذكر حدث يدل على حالة الاتفاق.']],
    [
      'signed',
      { told: ['signature 2020-12-04'] },
      ['It has been signed; this dates from 4 December 2020 and rests on “event 1”.'],
      ['الاتفاق موقَّع، وتاريخ ذلك 4 ديسمبر 2020، استنادًا إلى «حدث 1».'],
    ],
    [
      'signed on an unknown day',
      { told: ['announcement 2020-08', 'signature'] },
      [
        'It has been announced; this dates from August 2020 and rests on “event 1”.',
        'It may have been signed; this would rest on “event 2”.',
        'No source dates “event 2”.',
      ],
      [
        'الاتفاق معلَن، وتاريخ ذلك أغسطس 2020، استنادًا إلى «حدث 1».',
        'قد يكون الاتفاق موقَّعًا، استنادًا إلى «حدث 2».',
        'لا يذكر أي مصدر تاريخ «حدث 2».',
      ],
    ],
    [
      'a truce with a term',
      { told: ['ceasefire-declared 2020-12-01; until 2021-01-10'] },
      ['It is in force until 10 January 2021; this dates from 1 December 2020 and rests on “event 1”.'],
      ['الاتفاق نافذ، وتاريخ ذلك 1 ديسمبر 2020، وأجله 10 يناير 2021، استنادًا إلى «حدث 1».'],
    ],
    [
      'provisional, or lapsed',
      { told: ['provisional-application 2020-02; until 2020-12/2021-01'] },
      [
        'It is applied provisionally until December 2020 – January 2021; this dates from February 2020 and rests on “event 1”.',
        'It may be that no reported event gives it a status.',
        'The dates of “event 1” do not settle what had happened by 31 December 2020, or what came first.',
      ],
      [
        'الاتفاق مطبَّق مؤقتًا، وتاريخ ذلك فبراير 2020، وأجله من ديسمبر 2020 إلى يناير 2021، استنادًا إلى «حدث 1».',
        'قد لا يكون وقع بعدُ ما يحدد حالة الاتفاق.',
        'لا تحسم تواريخ «حدث 1» ما كان قد وقع حتى 31 ديسمبر 2020، ولا أيُّ الأحداث كان أسبق.',
      ],
    ],
    [
      'a plan not carried out',
      { told: ['announcement [2020-08-01..2020-08-10]', 'signature 2020-09; modality planned'] },
      [
        'It has been announced; this dates from early August 2020 and rests on “event 1”.',
        '“event 2” was planned, and no source says that it happened.',
      ],
      ['الاتفاق معلَن، وتاريخ ذلك مطلع أغسطس 2020، استنادًا إلى «حدث 1».', 'كان من المقرر «حدث 2»، ولا يقول أي مصدر إنه وقع.'],
    ],
    [
      'an announcement not carried out, and a denial',
      { told: ['meeting 2020-07', 'signature 2020-09; modality announced', 'announcement 2020-08; modality denied'] },
      [
        'It is under negotiation; this dates from July 2020 and rests on “event 1”.',
        '“event 2” was announced, and no source says that it happened.',
        'A source denies “event 3”, and none says that it happened.',
      ],
      [
        'الاتفاق قيد التفاوض، وتاريخ ذلك يوليو 2020، استنادًا إلى «حدث 1».',
        'أُعلن عن «حدث 2»، ولا يقول أي مصدر إنه وقع.',
        'نفى مصدرٌ «حدث 3»، ولا يقول أي مصدر إنه وقع.',
      ],
    ],
    [
      'a truce that was broken, and suspended by nobody',
      { told: ['ceasefire-declared 2020-10', 'ceasefire-broken 2020-11-02'] },
      ['It has been broken; this dates from 2 November 2020 and rests on “event 2”.'],
      ['الاتفاق مخروق، وتاريخ ذلك 2 نوفمبر 2020، استنادًا إلى «حدث 2».'],
    ],
    [
      'notice',
      { between: two, told: ['entry-into-force 2019', 'denunciation 2020-09-01; by italy; takes-effect [2021-06-01..2021-06-10]'] },
      [
        'It is in force; this dates from 2019 and rests on “event 1”.',
        'Notice of its ending was given (Italy, “event 2”); date of effect: early June 2021.',
      ],
      ['الاتفاق نافذ، وتاريخ ذلك 2019، استنادًا إلى «حدث 1».', 'صدر من إيطاليا إشعار بالإنهاء («حدث 2»)، وموعد سريانه مطلع يونيو 2021.'],
    ],
    [
      'perhaps notice',
      { told: ['entry-into-force 2019', 'denunciation 2020-12/2021-01; takes-effect 2021-06'] },
      [
        'It is in force; this dates from 2019 and rests on “event 1”.',
        'Notice of its ending may have been given (“event 2”); date of effect: June 2021.',
      ],
      ['الاتفاق نافذ، وتاريخ ذلك 2019، استنادًا إلى «حدث 1».', 'ربما صدر إشعار بالإنهاء («حدث 2»)، وموعد سريانه يونيو 2021.'],
    ],
    [
      'one of two ratified',
      { between: two, told: ['signature 2020-01', 'ratification 2020-02; by italy'] },
      [
        'It has been signed; this dates from January 2020 and rests on “event 1”.',
        'Ratified, of the parties: Italy. No source reports it of: Turkey.',
      ],
      ['الاتفاق موقَّع، وتاريخ ذلك يناير 2020، استنادًا إلى «حدث 1».', 'صدّق عليه من الأطراف: إيطاليا، ولا ذِكر لتصديق تركيا.'],
    ],
    [
      'one of two approved',
      { between: two, told: ['approval 2020-02; by italy'] },
      ['No reported event gives it a status.', 'Approved, of the parties: Italy. No source reports it of: Turkey.'],
      ['لم يُذكر حدث يدل على حالة الاتفاق.', 'وافق عليه من الأطراف: إيطاليا، ولا ذِكر لموافقة تركيا.'],
    ],
    [
      'ratified, nobody says by whom',
      { between: two, told: ['signature 2020-01', 'ratification 2020-02'] },
      [
        'It has been signed; this dates from January 2020 and rests on “event 1”.',
        'It may have been ratified; this would date from February 2020 and rest on “event 2”.',
        'No source says which party’s act “event 2” is.',
      ],
      [
        'الاتفاق موقَّع، وتاريخ ذلك يناير 2020، استنادًا إلى «حدث 1».',
        'قد يكون الاتفاق مصدَّقًا عليه، وتاريخ ذلك فبراير 2020، استنادًا إلى «حدث 2».',
        'لا يذكر أي مصدر أيُّ الأطراف قام بـ«حدث 2».',
      ],
    ],
    [
      'superseded',
      { between: two, told: ['entry-into-force 2018'], later: [{ relation: 'supersedes', told: ['entry-into-force 2020-06'] }] },
      ['It has ended; this dates from June 2020 and rests on “event 21”, through the later agreement “agreement 2”.'],
      ['الاتفاق منتهٍ، وتاريخ ذلك يونيو 2020، استنادًا إلى «حدث 21»، بموجب اتفاق لاحق هو «اتفاق 2».'],
    ],
    [
      'to be superseded',
      { between: two, told: ['entry-into-force 2018'], later: [{ relation: 'supersedes', told: ['signature 2020-06'] }] },
      [
        'It is in force; this dates from 2018 and rests on “event 1”.',
        'A later agreement (“agreement 2”) was made to supersede it, and is not surely in force.',
      ],
      ['الاتفاق نافذ، وتاريخ ذلك 2018، استنادًا إلى «حدث 1».', 'أُبرم اتفاق لاحق ليحل محله («اتفاق 2»)، ولم يثبت نفاذه بعد.'],
    ],
    [
      'to be renewed',
      { between: two, told: ['entry-into-force 2018'], later: [{ relation: 'renews', told: ['signature 2020-06'] }] },
      [
        'It is in force; this dates from 2018 and rests on “event 1”.',
        'A later agreement (“agreement 2”) was made to renew it, and is not surely in force.',
      ],
      ['الاتفاق نافذ، وتاريخ ذلك 2018، استنادًا إلى «حدث 1».', 'أُبرم اتفاق لاحق ليجدده («اتفاق 2»)، ولم يثبت نفاذه بعد.'],
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
      [
        'It has been signed; this dates from 4 December 2020 and rests on “event 1”.',
        'In “event 1”, the GNA acts in the name of Libya; the claim to do so is also made by the interim government. Of those who recognise the GNA, the register names Italy and perhaps Turkey.',
      ],
      [
        'الاتفاق موقَّع، وتاريخ ذلك 4 ديسمبر 2020، استنادًا إلى «حدث 1».',
        'الجهة التي تصرّفت باسم ليبيا في «حدث 1» هي حكومة الوفاق، ويدّعي ذلك أيضًا: الحكومة المؤقتة. وممن يعترف بـ«حكومة الوفاق»: إيطاليا وربما تركيا.',
      ],
    ],
    [
      'sources differ on the date',
      { between: two, told: ['signature 2020-12-04'], differing: [{ event: 1, property: 'date', values: ['2020-12-04', '2021-01-01'] }] },
      [
        'No reported event gives it a status.',
        'It may have been signed; this would date from 4 December 2020 and rest on “event 1”.',
        'Sources differ on the date of “event 1”.',
      ],
      [
        'لم يُذكر حدث يدل على حالة الاتفاق.',
        'قد يكون الاتفاق موقَّعًا، وتاريخ ذلك 4 ديسمبر 2020، استنادًا إلى «حدث 1».',
        'تختلف المصادر في تاريخ «حدث 1».',
      ],
    ],
    [
      'sources differ on the type',
      { between: two, told: ['signature 2020-12-04'], differing: [{ event: 1, property: 'type', values: ['signature', 'announcement'] }] },
      [
        'It has been signed; this dates from 4 December 2020 and rests on “event 1”.',
        'It may have been announced; this would date from 4 December 2020 and rest on “event 1”.',
        'Sources differ on what kind of event “event 1” is.',
      ],
      [
        'الاتفاق موقَّع، وتاريخ ذلك 4 ديسمبر 2020، استنادًا إلى «حدث 1».',
        'قد يكون الاتفاق معلَنًا، وتاريخ ذلك 4 ديسمبر 2020، استنادًا إلى «حدث 1».',
        'تختلف المصادر في طبيعة «حدث 1».',
      ],
    ],
    [
      'sources differ on whether it happened',
      { between: two, told: ['signature 2020-12-04'], differing: [{ event: 1, property: 'modality', values: ['occurred', 'denied'] }] },
      [
        'No reported event gives it a status.',
        'It may have been signed; this would date from 4 December 2020 and rest on “event 1”.',
        'Sources differ on whether “event 1” happened.',
      ],
      [
        'لم يُذكر حدث يدل على حالة الاتفاق.',
        'قد يكون الاتفاق موقَّعًا، وتاريخ ذلك 4 ديسمبر 2020، استنادًا إلى «حدث 1».',
        'تختلف المصادر في وقوع «حدث 1».',
      ],
    ],
    [
      'sources differ on the term',
      {
        between: two,
        told: ['ceasefire-declared 2020-12-04; until 2020-12-07'],
        differing: [{ event: 1, property: 'until', values: ['2020-12-07', '2021-01-01'] }],
      },
      [
        'It has ended; this dates from 8 December 2020 and rests on “event 1”.',
        'It may be in force until 1 January 2021; this would date from 4 December 2020 and rest on “event 1”.',
        'Sources differ on how long “event 1” was to last.',
      ],
      [
        'الاتفاق منتهٍ، وتاريخ ذلك 8 ديسمبر 2020، استنادًا إلى «حدث 1».',
        'قد يكون الاتفاق نافذًا، وتاريخ ذلك 4 ديسمبر 2020، وأجله 1 يناير 2021، استنادًا إلى «حدث 1».',
        'تختلف المصادر في مدة «حدث 1».',
      ],
    ],
    [
      'sources differ on the end of notice',
      {
        between: two,
        told: ['denunciation 2020-02; takes-effect 2020-12-07'],
        differing: [{ event: 1, property: 'takesEffect', values: ['2020-12-07', '2021-01-01'] }],
      },
      [
        'No reported event gives it a status.',
        'It may have ended; this would date from 7 December 2020 and rest on “event 1”.',
        'Sources differ on the day on which “event 1” takes effect.',
      ],
      [
        'لم يُذكر حدث يدل على حالة الاتفاق.',
        'قد يكون الاتفاق منتهيًا، وتاريخ ذلك 7 ديسمبر 2020، استنادًا إلى «حدث 1».',
        'تختلف المصادر في موعد سريان «حدث 1».',
      ],
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
