import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { arabic } from '../i18n/arabic.ts';
import { english } from '../i18n/english.ts';

const en = createTranslator({ locale: 'en', messages: english, namespace: 'desk.say' });
const ar = createTranslator({ locale: 'ar', messages: arabic, namespace: 'desk.say' });

/** What leads somewhere, in brackets. */
const led = (words: unknown) => `[${words}]`;
const ways = { to: led, toNew: led, toMine: led, toInbox: led };

it.each([
  [0, 0, 'Nothing came in since you last looked, 2 hours ago.', 'لم يرد شيء منذ نظرتك الأخيرة قبل ساعتين.'],
  [1, 0, '[One source] came in since you last looked, 2 hours ago.', 'ورد [مصدر واحد] منذ نظرتك الأخيرة قبل ساعتين.'],
  [
    1,
    1,
    '[One source] came in since you last looked, 2 hours ago, and it is in [your hands].',
    'ورد [مصدر واحد] منذ نظرتك الأخيرة قبل ساعتين، وهو [بيدك].',
  ],
  [
    2,
    1,
    '[2 sources] came in since you last looked, 2 hours ago, [one of them] in your hands.',
    'ورد [مصدران] منذ نظرتك الأخيرة قبل ساعتين، [أحدهما] بيدك.',
  ],
  [
    2,
    2,
    '[2 sources] came in since you last looked, 2 hours ago, [2 of them] in your hands.',
    'ورد [مصدران] منذ نظرتك الأخيرة قبل ساعتين، و[كلاهما] بيدك.',
  ],
  [
    5,
    2,
    '[5 sources] came in since you last looked, 2 hours ago, [2 of them] in your hands.',
    'وردت [5 مصادر] منذ نظرتك الأخيرة قبل ساعتين، [اثنان منها] بيدك.',
  ],
  [
    11,
    3,
    '[11 sources] came in since you last looked, 2 hours ago, [3 of them] in your hands.',
    'ورد [11 مصدرًا] منذ نظرتك الأخيرة قبل ساعتين، [3 منها] بيدك.',
  ],
  [100, 0, '[100 sources] came in since you last looked, 2 hours ago.', 'ورد [100 مصدر] منذ نظرتك الأخيرة قبل ساعتين.'],
])('%i sources that came in, %i of them hers, in both languages', (count, mine, english, arabic) => {
  expect(en.markup('since', { count, mine, ago: '2 hours ago', ...ways })).toBe(english);
  expect(ar.markup('since', { count, mine, ago: 'قبل ساعتين', ...ways })).toBe(arabic);
});

it.each([
  [1, 0, '[One source] waits to be read.', 'ينتظر القراءة [مصدر واحد].'],
  [1, 1, '[One source] waits to be read, and [by you].', 'ينتظر القراءة [مصدر واحد]، وهو [بيدك].'],
  [2, 0, '[2 sources] wait to be read; none is in your hands.', 'ينتظر القراءة [مصدران]، وليسا بيدك.'],
  [3, 1, '[3 sources] wait to be read; [one] is in your hands.', 'تنتظر القراءة [3 مصادر]، [واحد منها] بيدك.'],
  [26, 12, '[26 sources] wait to be read; [12] are in your hands.', 'ينتظر القراءة [26 مصدرًا]، [12 منها] بيدك.'],
  [102, 100, '[102 sources] wait to be read; [100] are in your hands.', 'ينتظر القراءة [102 مصدر]، [100 منها] بيدك.'],
])('%i sources that wait, %i of them hers, in both languages', (count, mine, english, arabic) => {
  expect(en.markup('waiting', { count, mine, ...ways })).toBe(english);
  expect(ar.markup('waiting', { count, mine, ...ways })).toBe(arabic);
});

it.each([
  ['returned', 2, 'عادت إليك [مجموعتا تعديلات] مع ملاحظة لكل منهما.'],
  ['toHandIn', 3, '[3 مجموعات تعديلات] لك لم تُسلَّم بعد.'],
  ['toReview', 2, '[مجموعتا تعديلات] تنتظران مراجعتك.'],
  ['handedIn', 11, '[11 مجموعة] سلّمتها تنتظر مراجعًا.'],
  ['disputes', 2, 'تختلف المصادر في [مسألتين] لم يُحكم فيهما.'],
  ['orphans', 12, '[12 شاهدًا] ضاعت مواضعها حين جاء لمصادرها نص جديد.'],
  ['mentions', 4, 'ذُكرت في [4 تعليقات] لم تقرأها.'],
] as const)('%s of %i in Arabic', (key, count, words) => {
  expect(ar.markup(key, { count, more: 'no', ...ways })).toBe(words);
});

it('what was not counted to the end says so', () => {
  expect(en.markup('toReview', { count: 50, more: 'yes', ...ways })).toBe('[More than 50 change sets] wait for your review.');
});
