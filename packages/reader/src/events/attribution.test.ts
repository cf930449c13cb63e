import { describe, expect, test } from 'vitest';
import { marked, told } from '../testing/told.ts';
import { findEvents } from './find-events.ts';

describe('whose words an event is told in', () => {
  test.each<[string, string, string[]]>([
    ['said that', 'أعلن {p:حمزة بري} أن {a:البرلمان} أقرّ {g:الاتفاقية}.', ['approval occurred أقرّ; actor البرلمان; of g; says حمزة بري']],
    ['said that he', 'قال {p:خالد العطية} إنه سيزور {l:بيروت}.', ['visit planned سيزور; visitor خالد العطية; in بيروت; says خالد العطية']],
    ['according to', 'أدى القصف بحسب {a:الأمم المتحدة} إلى نزوح الآلاف.', ['displacement occurred نزوح; says الأمم المتحدة']],
    [
      'said, after it',
      '{s:Qatar} and {s:Chad} signed {g:the accord} in {l:Doha}, {p:Mahamat Deby} said on {d 2024-05-06:Monday}.',
      ['signature occurred signed; signatory Qatar, signatory Chad; in Doha; of g; says Mahamat Deby'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('who is quoted', () => {
  test.each<[string, string, string]>([
    ['whom an agency quotes', 'ونقلت {a:الوكالة} عن الوزير {p:أحمد عطاف} قوله إن {s:الجزائر} وقعت {g:الاتفاق}.', 'أحمد عطاف'],
    ['whose statement it is in', 'وجاء في بيان ل{a:وزارة الدفاع} أن {s:السودان} وقع {g:الاتفاق}.', 'وزارة الدفاع'],
    ['who spoke last, where a verb names nobody', 'قال {p:فولكر} إن الجيش مستعد. وأضاف أن {f:القوات} وقعت {g:الهدنة}.', 'فولكر'],
    [
      'who spoke last, by a pronoun',
      '{p:Grundberg} said the army was ready. He added that {f:the group} had signed {g:the truce}.',
      'Grundberg',
    ],
    ['who said it without "that"', '{p:Grundberg} said the parties had met in {l:Amman}.', 'Grundberg'],
    ['with an article before the name', '{s:Norway} signed {g:a deal}, according to the {a:Kremlin}.', 'Kremlin'],
  ])('%s', (_, text, expected) => expect(findEvents(marked(text)).map(({ attributedTo }) => attributedTo?.exact)).toEqual([expected]));

  test('nobody where somebody unnamed speaks, or nobody in particular', () => {
    const texts = [
      'قال {p:فولكر} إن الجيش مستعد. وقال مصدر إن {f:القوات} وقعت {g:الهدنة}.',
      'قال {p:فولكر} إن الجيش مستعد. ويذكر أن {f:القوات} وقعت {g:الهدنة}.',
    ];
    expect(texts.flatMap((text) => findEvents(marked(text))).map(({ attributedTo }) => attributedTo)).toEqual([undefined, undefined]);
  });
});

describe('what is told beside a quotation', () => {
  test.each<[string, string, string[]]>([
    [
      'not of a statement told beside a report',
      'وأكد {p:أخنوش} أن النص متوازن، ورحب {p:بلاناس} ب{g:الاتفاق}.',
      ['statement occurred رحب; speaker بلاناس; of g'],
    ],
    [
      'not of what a participle adds',
      'قال {p:حمزة} إن {a:البرلمان} أقر {g:الاتفاقية} المبرمة مع {s:تركيا}.',
      ['approval occurred أقر; actor البرلمان; of g; says حمزة', 'signature occurred المبرمة; signatory تركيا; of g'],
    ],
    [
      'of whom a spokesman speaks for',
      'وعلى لسان الناطق باسمها {p:سريع}، أعلنت {f:الجماعة} أنها هاجمت {l:مأرب}.',
      ['offensive occurred هاجمت; actor الجماعة; in مأرب; says الجماعة'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
