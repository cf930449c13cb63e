import { describe, expect, test } from 'vitest';
import type { Case } from '../../testing/status-cases.ts';
import { explained } from '../../testing/status-words.ts';

const italy = ['italy', ['tripoli', 'libya']] as const;
const two = ['italy', 'turkey'] as const;

describe('whose act it is, in plain words', () => {
  test.each<[string, Case, readonly string[], readonly string[]]>([
    [
      'an outsider’s act',
      { between: two, told: ['signature 2020-01', 'annulment 2020-02; by malta'] },
      [
        'It has been signed; this dates from January 2020 and rests on “event 1”.',
        'Whoever is named in “event 2” is no party, so it does not count.',
      ],
      ['الاتفاق موقَّع، وتاريخ ذلك يناير 2020، استنادًا إلى «حدث 1».', 'من ورد ذكره في «حدث 2» ليس من الأطراف، فلا يُعتدّ به.'],
    ],
    [
      'the act of one of two',
      { between: two, told: ['signature 2020-01', 'annulment 2020-02; by italy'] },
      [
        'It has been signed; this dates from January 2020 and rests on “event 1”.',
        'It may have ended; this would date from February 2020 and rest on “event 2”.',
        'One party’s act is told in “event 2”, and no source says that it reaches the others.',
      ],
      [
        'الاتفاق موقَّع، وتاريخ ذلك يناير 2020، استنادًا إلى «حدث 1».',
        'قد يكون الاتفاق منتهيًا، وتاريخ ذلك فبراير 2020، استنادًا إلى «حدث 2».',
        'قام بـ«حدث 2» طرف واحد، ولا يقول أي مصدر إن أثره يشمل سواه.',
      ],
    ],
    [
      'notice of a rival government',
      {
        between: italy,
        told: ['entry-into-force 2019', 'denunciation 2020-09-01; by benghazi; takes-effect 2021-03-01'],
        context: { actors: [] },
      },
      [
        'It is in force; this dates from 2019 and rests on “event 1”.',
        'Notice of its ending was given (the interim government, which is not surely a party’s act, “event 2”); date of effect: 1 March 2021.',
      ],
      [
        'الاتفاق نافذ، وتاريخ ذلك 2019، استنادًا إلى «حدث 1».',
        'صدر من الحكومة المؤقتة (ولا يثبت أنه من أحد الأطراف) إشعار بالإنهاء («حدث 2»)، وموعد سريانه 1 مارس 2021.',
      ],
    ],
    [
      'superseded by an agreement of others',
      {
        between: two,
        told: ['entry-into-force 2018'],
        later: [{ relation: 'supersedes', between: ['malta', 'italy'], told: ['entry-into-force 2020-06'] }],
      },
      [
        'It is in force; this dates from 2018 and rests on “event 1”.',
        'It may have ended; this would date from June 2020 and rest on “event 21”, through the later agreement “agreement 2”.',
        'The later agreement of “event 21” is not told to be between all the parties of this one.',
      ],
      [
        'الاتفاق نافذ، وتاريخ ذلك 2018، استنادًا إلى «حدث 1».',
        'قد يكون الاتفاق منتهيًا، وتاريخ ذلك يونيو 2020، استنادًا إلى «حدث 21»، بموجب اتفاق لاحق هو «اتفاق 2».',
        'لم يُذكر أن أطراف الاتفاق اللاحق في «حدث 21» هم جميع أطراف هذا الاتفاق.',
      ],
    ],
  ])('%s', (_, given, inEnglish, inArabic) => {
    expect(explained(given, 'en')).toEqual(inEnglish);
    expect(explained(given, 'ar')).toEqual(inArabic);
  });
});
