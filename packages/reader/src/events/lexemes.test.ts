import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { sensesOf } from './lexemes.ts';

const told = (word: string) => [
  ...new Set(sensesOf(fold(word).text).flatMap(({ trigger, part }) => (trigger ? [`${part} ${trigger.type}`] : []))),
];

describe('a word is known by any of its forms', () => {
  test.each([
    ['past', ['وقّع', 'وقعت', 'وقّعا', 'وقعتا', 'وقعوا', 'وقعنا'], 'verb signature'],
    ['past with whom it is done to', ['وقعه', 'وقعتها', 'وقّعاه', 'وقعوها'], 'verb signature'],
    ['present', ['يوقع', 'توقع', 'نوقع', 'يوقعان', 'توقعان', 'يوقعون', 'يوقعوا'], 'verb signature'],
    ['future', ['سيوقع', 'ستوقع', 'سيوقعون', 'سيوقعها'], 'verb signature'],
    [
      'a weak last letter',
      ['التقى', 'التقت', 'التقيا', 'التقوا', 'يلتقي', 'تلتقي', 'يلتقون', 'سيلتقي', 'التقاه', 'التقته'],
      'verb meeting',
    ],
    ['a weak middle letter', ['زار', 'زارت', 'زاروا', 'زرنا', 'يزور', 'تزور', 'سيزور', 'يزر'], 'verb visit'],
    ['nouns', ['زيارة', 'الزيارة', 'زيارات', 'زيارته', 'زيارتها', 'الزيارات'], 'noun visit'],
    ['a hamza before a pronoun', ['لقاء', 'لقاءات', 'لقائه', 'لقائهما'], 'noun meeting'],
    ['participles', ['الموقعة', 'الموقع', 'موقّع'], 'participle signature'],
    ['English, regular', ['sign', 'signs', 'signed', 'signing'], 'verb signature'],
    ['English, with a y', ['ratify', 'ratifies', 'ratified', 'ratifying'], 'verb ratification'],
    ['English, irregular', ['met', 'meet', 'meets', 'meeting'], 'verb meeting'],
  ])('%s', (_, forms, expected) => {
    for (const form of forms) expect([form, told(form)]).toEqual([form, expect.arrayContaining([expected])]);
  });
});

test('words that only look alike are not', () => {
  expect(['توقيت', 'وزارة', 'مزار', 'signal', 'meter'].flatMap(told)).toEqual([]);
});
