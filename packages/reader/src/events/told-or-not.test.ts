import { describe, expect, test } from 'vitest';
import { told } from '../testing/told.ts';

describe('whether it happened', () => {
  test.each<[string, string, string[]]>([
    ['not', 'لم توقع {s:الصومال} على {g:الاتفاق}.', ['signature did-not-happen توقع; signatory الصومال; of g']],
    ['called off', 'ألغى {p:أشرف غني} زيارته إلى {l:إسلام آباد}.', ['visit did-not-happen زيارته; visitor أشرف غني; in إسلام آباد']],
    ['failed', 'فشلت المفاوضات بين {s:مصر} و{s:إثيوبيا}.', ['negotiation did-not-happen المفاوضات; participant مصر, participant إثيوبيا']],
    ['denied', 'نفى {p:سامح شكري} توقيع {g:اتفاق} مع {s:إثيوبيا}.', ['signature denied توقيع; signatory إثيوبيا; of g']],
    [
      'planned',
      'من المقرر أن توقع {s:قطر} {g:مذكرة تفاهم} في {d 2024-06:يونيو}.',
      ['signature planned توقع; signatory قطر; 2024-06; of g'],
    ],
    ['to come', 'سيزور {p:خالد العطية} {l:طرابلس}.', ['visit planned سيزور; visitor خالد العطية; in طرابلس']],
    ['meant', 'تعتزم {s:مصر} توقيع {g:اتفاقية}.', ['signature announced توقيع; signatory مصر; of g']],
    ['asked for: the call alone', 'دعا {p:أنطونيو غوتيريش} إلى توقيع {g:اتفاق}.', ['request occurred دعا; actor أنطونيو غوتيريش']],
    ['possible', 'قد يمكن أن توقع {s:تشاد} {g:الاتفاق}.', []],
    ['provided for', 'وينص {g:الاتفاق} على انسحاب القوات من {l:الحديدة}.', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('a war, and how long it went on or what it cost', () => {
  test.each<[string, string, string[]]>([
    ['is background by itself', '{p:William Ruto} hopes for an end of the war in {l:Sudan}.', []],
    [
      'for years',
      '{s:Kenya} signed {g:a pact} after a five-year war.',
      ['signature occurred signed; signatory Kenya; of g', 'armed-conflict occurred war'],
    ],
    ['for years, in so many battles', 'وبعد معارك استمرت أكثر من عام مع {f:القوات}.', ['armed-conflict occurred معارك; actor القوات']],
    ['with the dead', 'خلّف نزاع مسلح في {l:تيغراي} آلاف القتلى.', ['armed-conflict occurred نزاع مسلح; in تيغراي']],
    [
      'an adjective in its case',
      'وشهدت {n:ليبيا} نزاعا مسلحا اندلع في {d 2019-04:أبريل 2019}.',
      ['armed-conflict occurred نزاعا مسلحا; 2019-04; in ليبيا'],
    ],
    ['how many fled', 'تسببت الحرب في تشريد 200 ألف شخص.', ['displacement occurred تشريد']],
    [
      'how long they talked',
      'After eight hours of talks, {s:Kenya} signed {g:a pact}.',
      ['negotiation occurred talks', 'signature occurred signed; signatory Kenya; of g'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('words that tell something else', () => {
  test.each<[string, string, string[]]>([
    ['a verb that only says that clashes took place', 'ثم وقعت اشتباكات في {l:الدويمة}.', ['clash occurred اشتباكات; in الدويمة']],
    ['votes that are counted', 'وأيد {a:البرلمان} القرار بأغلبية 415 صوتا.', []],
    [
      'the palace of conferences',
      'وقع {s:الأردن} {g:الاتفاق} في قصر المؤتمرات ب{l:عمان}.',
      ['signature occurred وقع; signatory الأردن; in عمان; of g'],
    ],
    ['by whose mediation', 'وقع {s:الأردن} {g:الاتفاق} بوساطة {s:قطر}.', ['signature occurred وقع; signatory الأردن, mediator قطر; of g']],
    ['that something comes amid something else', 'وجاءت الزيارة وسط توتر.', []],
    [
      'announced with what was signed',
      'وأعلنت {a:الوزارة} انسحاب {s:مالي} من {g:الاتفاق}.',
      ['withdrawal-from-agreement occurred انسحاب; actor مالي; of g'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('what only an agreement provides for', () => {
  test.each<[string, string, string[]]>([
    ['what the parties are to do', 'سوف يشكل الطرفان لجنة وزارية.', []],
    ['each party', 'يفرج كل طرف عن أسرى الحرب.', []],
    [
      'not where it was agreed',
      'واتفقت {s:إيران} و{s:السعودية} في مؤتمر {l:بغداد} على تبادل السفراء.',
      ['announcement occurred اتفقت; participant إيران, participant السعودية', 'conference occurred مؤتمر; in بغداد'],
    ],
    [
      'not what happened in between',
      'واتفق الجانبان على هدنة، ثم اندلعت اشتباكات في {l:الحديدة}.',
      ['announcement occurred اتفق', 'clash occurred اشتباكات; in الحديدة'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('whether it is to happen', () => {
  test.each<[string, string, string[]]>([
    [
      'on condition',
      'وقع {s:الأردن} {g:الاتفاق}، على أن يصوّت {a:البرلمان} عليه.',
      ['signature occurred وقع; signatory الأردن; of g', 'vote planned يصوّت; voter البرلمان; of g'],
    ],
    ['unless', 'وقال {p:آصف} إن {t:الهدنة} ستصمد ما لم تُنتهك.', []],
    ['not even promised', '{p:غني} لم يتعهد بإطلاق أسرى.', []],
    [
      'called off, however long the title',
      'وألغى وزير الخارجية الأمريكي {p:مايك بومبيو} زيارة إلى {c:بيونغ يانغ}.',
      ['visit did-not-happen زيارة; visitor مايك بومبيو; in بيونغ يانغ'],
    ],
    [
      'in response to a request, which was made',
      'وجاء ذلك استجابة لطلب {a:الحكومة} من {s:تركيا}.',
      ['request occurred طلب; actor الحكومة, target تركيا'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
