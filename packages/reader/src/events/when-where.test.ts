import { describe, expect, test } from 'vitest';
import { told } from '../testing/told.ts';

describe('where something happened, though its clause does not say', () => {
  test.each<[string, string, string[]]>([
    [
      'the place that saw it',
      'وشهدت {l:أبوظبي} توقيع {g:مذكرة تفاهم} بين {s:الإمارات} و{s:كازاخستان}.',
      ['signature occurred توقيع; signatory الإمارات, signatory كازاخستان; in أبوظبي; of g'],
    ],
    [
      'the dateline',
      'BISHKEK, May 10 (AKIpress) - {s:Kenya} signed {g:a deal}.'.replace('BISHKEK', '{l:BISHKEK}'),
      ['signature occurred signed; signatory Kenya; in BISHKEK; of g'],
    ],
    [
      'a dateline on a line of its own, for the first sentence only',
      '{l:الخرطوم}: "الشرق"\nوقّع {s:السودان} {g:الاتفاق}. ووقّع {s:تشاد} {g h:البروتوكول}.',
      ['signature occurred وقّع; signatory السودان; in الخرطوم; of g', 'signature occurred وقّع; signatory تشاد; of h'],
    ],
    [
      'neither of two datelines',
      '{l:MOSCOW}/{l:YEREVAN} - {s:Armenia} signed {g:a deal}.',
      ['signature occurred signed; signatory Armenia; of g'],
    ],
    [
      'the time and place of what it was part of',
      'وقّع {p:فريد} في {l:الخرطوم} {d 2024-05-09:أمس} {g:اتفاقية} خلال اجتماع مع {p:الحسين}.',
      [
        'signature occurred وقّع; signatory فريد; 2024-05-09; in الخرطوم; of g',
        'meeting occurred اجتماع; participant الحسين; 2024-05-09; in الخرطوم',
      ],
    ],
    [
      'not where a statement is about',
      '{a:The Union} condemned the coup in {l:Niamey}.',
      ['statement occurred condemned; speaker The Union'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('where and when a report was filed', () => {
  test.each<[string, string, string[]]>([
    [
      'after an agency between slashes, with its day',
      '{l:أبوظبي} في {d 2024-05-08:8 مايو} / وام / وقع {s:الأردن} {g:الاتفاق}.',
      ['signature occurred وقع; signatory الأردن; 2024-05-08; in أبوظبي; of g'],
    ],
    [
      'on a line of its own behind another heading',
      'Joint statement / {l:MANILA}, {d 2024-05-08:8 May 2024}\n\n{s:Kenya} signed {g:the pact}.',
      ['signature occurred signed; signatory Kenya; 2024-05-08; in MANILA; of g'],
    ],
    [
      'a country before an agency, and not one that labels a headline',
      '{n:الجزائر} - واج - وقع {s:الأردن} {g:الاتفاق}.\n{n:السودان}: وقع {f:الجيش} {g h:الهدنة}.',
      ['signature occurred وقع; signatory الأردن; in الجزائر; of g', 'signature occurred وقع; signatory الجيش; of h'],
    ],
    [
      'not what an agreement does by itself, nor how it came about',
      '{l:الرباط} - دخل {g:الاتفاق} حيز التنفيذ.\n{l:الرباط} - وقع {s:تشاد} {g h:اتفاقا} توصل إليه الجانبان.',
      [
        'entry-into-force occurred دخل; of g',
        'signature occurred وقع; signatory تشاد; in الرباط; of h',
        'announcement occurred توصل; of h',
      ],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('which place', () => {
  test.each<[string, string, string[]]>([
    [
      'that talks are called by',
      'وانهارت محادثات {l:إسطنبول} مع {s:أفغانستان} {d 2024-05-03:الجمعة}.',
      ['negotiation occurred محادثات; participant أفغانستان; 2024-05-03; in إسطنبول'],
    ],
    ['the same in front', 'The {l:Geneva} talks began on {d 2024-05-03:Friday}.', ['negotiation occurred talks; 2024-05-03; in Geneva']],
    [
      'not the country that says which body acts',
      'وقّع المجلس {a:العسكري} في {n:تشاد} {g:الاتفاق} في {l:الدوحة}.',
      ['signature occurred وقّع; signatory العسكري; in الدوحة; of g'],
    ],
    [
      'not the one in the name of an agreement',
      'لم يوقع {p:عبد الواحد نور} على {g:اتفاق جوبا}.'.replace('{g:اتفاق جوبا}', '{g:الاتفاق}'),
      ['signature did-not-happen يوقع; signatory عبد الواحد نور; of g'],
    ],
    [
      'that forces leave, also as an object',
      'غادرت {f:القوات الفرنسية} {n:بوركينا فاسو} {d 2024-05-09:أمس}.',
      ['withdrawal occurred غادرت; actor القوات الفرنسية; 2024-05-09; in بوركينا فاسو'],
    ],
    [
      'where a visitor goes and not where from',
      'وصل {p:لافروف} قادما من {c:موسكو} إلى {l:باماكو}.',
      ['visit occurred وصل; visitor لافروف; in باماكو'],
    ],
    ['near a town', 'هاجم {f:التنظيم} معسكرا قرب {l:تمبكتو}.', ['offensive occurred هاجم; actor التنظيم; in تمبكتو']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('which date', () => {
  test.each<[string, string, string[]]>([
    [
      'of the clause that "when" goes on with',
      'The dispute erupted in {d 2024-01:January}, when {s:Ethiopia} signed {g:a pact}.',
      ['signature occurred signed; signatory Ethiopia; 2024-01; of g'],
    ],
    [
      'not of what somebody else did before',
      'رفض {a:البرلمان} في {d 2011-12:ديسمبر} {g:الاتفاق}، فطلبت {n:الرباط} من {n:إسبانيا} المغادرة.',
      ['rejection occurred رفض; actor البرلمان; 2011-12; of g', 'request occurred طلبت; actor الرباط, target إسبانيا'],
    ],
    [
      'not of another word between',
      '{t:A truce} signed in {d 2024-04:April} has been violated by {f:the group}.',
      ['signature occurred signed; 2024-04; of g', 'ceasefire-broken occurred violated; actor the group; of g'],
    ],
    [
      'behind what was agreed on',
      'واتفقت {s:إيران} و{s:السعودية} على عودة العلاقات الدبلوماسية في {d 2023-03:مارس 2023}.',
      ['announcement occurred اتفقت; participant إيران, participant السعودية; 2023-03'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
