import { describe, expect, test } from 'vitest';
import { marked, told } from '../testing/told.ts';
import { findEvents } from './find-events.ts';

describe('what Arabic tells', () => {
  test.each<[string, string, string[]]>([
    [
      'a signature: verb, subject, place, date, object',
      'وقّع {s:السودان} و{s:إثيوبيا} في {l:أديس أبابا} يوم {d 2021-03-03:3 مارس 2021} {g:اتفاقا لترسيم الحدود}.',
      ['signature occurred وقّع; signatory السودان, signatory إثيوبيا; 2021-03-03; in أديس أبابا; of g'],
    ],
    [
      'a headline, the subject first',
      '{s:مصر} و{s:اليونان} توقعان {g:اتفاقية}',
      ['signature occurred توقعان; signatory مصر, signatory اليونان; of g'],
    ],
    ['something happened: the same letters, no agreement', 'وقع انفجار في {l:بيروت} ووقع قتلى.', []],
    [
      'a pronoun means the agreement before',
      'نشرت الجريدة {g:الاتفاقية} التي وقّعتها {s:عمان} مع {s:الهند}.',
      ['signature occurred وقّعتها; signatory عمان, signatory الهند; of g'],
    ],
    ['a passive: the act alone', 'وُقّعت {g:المعاهدة} في {l:جدة}.', ['signature occurred وُقّعت; in جدة; of g']],
    [
      'a noun that a verb tells, and between',
      'جرى {d 2024-05-09:أمس} في {l:نواكشوط} التوقيع على {g:البروتوكول} بين {s:موريتانيا} و{s:السنغال}.',
      ['signature occurred التوقيع; signatory موريتانيا, signatory السنغال; 2024-05-09; in نواكشوط; of g'],
    ],
    [
      'in whose name one signs',
      'ووقّع {g:الاتفاق} عن {a:الحكومة} الوزير {p:سالم العطاس}.',
      ['signature occurred وقّع; signatory سالم العطاس; of g'],
    ],
    [
      'a minister and his counterpart, two persons',
      'التقى وزير الخارجية {p:سامح شكري} نظيره التركي {p:هاكان فيدان} في {l:أنقرة}.',
      ['meeting occurred التقى; participant سامح شكري, participant هاكان فيدان; in أنقرة'],
    ],
    [
      'verbs that go on with the subject; the last one with both',
      'زار {p:محمد بن زايد} {l:أنقرة} والتقى {p:رجب أردوغان} ووقّعا {g:اتفاقية}.',
      [
        'visit occurred زار; visitor محمد بن زايد; in أنقرة',
        'meeting occurred التقى; participant محمد بن زايد, participant رجب أردوغان',
        'signature occurred وقّعا; signatory محمد بن زايد, signatory رجب أردوغان; of g',
      ],
    ],
    [
      'a relative clause is about the name before it',
      'وصف الرئيس {p:هايكو ماس} الذي زار {l:بنغازي} الوضع بأنه صعب.',
      ['visit occurred زار; visitor هايكو ماس; in بنغازي'],
    ],
    [
      'a host receives a visitor',
      'استقبل {p:عبد الله الثاني} في {l:عمّان} {p:محمود عباس}.',
      ['meeting occurred استقبل; host عبد الله الثاني, visitor محمود عباس; in عمّان'],
    ],
    [
      'talks that a verb after them tells',
      'عقب مباحثات أجراها {p:ناصر بوريطة} مع {p:خوسيه ألباريس}.',
      ['meeting occurred مباحثات; participant ناصر بوريطة, participant خوسيه ألباريس'],
    ],
    [
      'a mediator',
      'استأنفت {s:السعودية} و{s:إيران} العلاقات الدبلوماسية برعاية {s:الصين}.',
      ['relations-restored occurred استأنفت; actor السعودية, actor إيران, mediator الصين'],
    ],
    ['a break', 'قطعت {s:الجزائر} علاقاتها مع {s:المغرب}.', ['relations-severed occurred قطعت; actor الجزائر, target المغرب']],
    ['an embassy', 'افتتحت {s:الإمارات} سفارتها في {l:دمشق}.', ['embassy-opened occurred افتتحت; actor الإمارات; in دمشق']],
    ['a town taken', 'سيطرت {f:قوات الدعم السريع} على {l:ود مدني}.', ['capture occurred سيطرت; actor قوات الدعم السريع; in ود مدني']],
    ['leaving a town', 'انسحبت {f:القوات الإثيوبية} من {l:ميكيلي}.', ['withdrawal occurred انسحبت; actor القوات الإثيوبية; in ميكيلي']],
    [
      'leaving a treaty',
      'انسحبت {s:بوركينا فاسو} من {g:المعاهدة}.',
      ['withdrawal-from-agreement occurred انسحبت; actor بوركينا فاسو; of g'],
    ],
    ['a parliament ratifies', 'صادق {a:مجلس النواب} على {g:اتفاقية الدفاع}.', ['approval occurred صادق; actor مجلس النواب; of g']],
    ['a state ratifies', 'صادقت {s:الكويت} على {g:الاتفاقية}.', ['ratification occurred صادقت; actor الكويت; of g']],
    ['in force', 'دخل {g:الاتفاق} حيز التنفيذ في {d 2024-01-01:1 يناير 2024}.', ['entry-into-force occurred دخل; 2024-01-01; of g']],
    ['in force, as an idiom', '{g:المعاهدة} دخلت حيز النفاذ.', ['entry-into-force occurred دخلت حيز النفاذ; of g']],
    ['initials', 'وقّع {p:آبي أحمد} بالأحرف الأولى {g:الاتفاق}.', ['initialling occurred وقّع; signatory آبي أحمد; of g']],
    ['suspension', 'علّقت {s:إيران} العمل ب{g:الاتفاق}.', ['suspension occurred علّقت; actor إيران; of g']],
    ['a comment is no suspension', 'علّق {p:سعد الحريري} على الأحداث.', []],
    ['a truce broken', 'خرقت {f:قوات حفتر} {t:الهدنة} في {l:سرت}.', ['ceasefire-broken occurred خرقت; actor قوات حفتر; in سرت; of g']],
    ['a truce declared', 'أعلن {f:الجيش} {t:هدنة}.', ['ceasefire-declared occurred أعلن; actor الجيش; of g']],
    [
      'prisoners',
      'تبادلت {a:الحكومة} و{f:جماعة الحوثي} مئات الأسرى.',
      ['prisoner-exchange occurred تبادلت; actor الحكومة, actor جماعة الحوثي'],
    ],
    ['arms', 'سلّمت {s:روسيا} أسلحة إلى {s:مالي}.', ['arms-transfer occurred سلّمت; supporter روسيا, target مالي']],
    ['help received', 'تلقّى {f:الجيش} دعما من {s:مصر}.', ['aid occurred تلقّى; target الجيش, supporter مصر']],
    [
      'a clash',
      'اندلعت اشتباكات بين {f:الجيش} و{f:المتمردين} في {l:تعز}.',
      ['clash occurred اشتباكات; participant الجيش, participant المتمردين; in تعز'],
    ],
    ['to agree', 'اتفقت {s:العراق} و{s:تركيا} على تشكيل لجنة.', ['announcement occurred اتفقت; participant العراق, participant تركيا']],
    ['a welcome is a statement', 'رحّبت {s:فرنسا} بالخطوة.', ['statement occurred رحّبت; speaker فرنسا']],
    ['background', 'شهد العقد اجتماعات ومعارك كثيرة.', []],
    ['a link to another story', 'اقرأ أيضا: {p:آبي أحمد} يزور {l:أسمرة}', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('what English tells', () => {
  test.each<[string, string, string[]]>([
    [
      'a signature',
      '{s:Ethiopia} and {s:Eritrea} signed {g:a peace agreement} in {l:Asmara} on {d 2018-07-09:July 9, 2018}.',
      ['signature occurred signed; signatory Ethiopia, signatory Eritrea; 2018-07-09; in Asmara; of g'],
    ],
    [
      'a passive with its agent',
      '{g:The pact} was signed by Foreign Minister {p:Sameh Shoukry} and his counterpart {p:Nikos Dendias} in {l:Cairo}.',
      ['signature occurred signed; signatory Sameh Shoukry, signatory Nikos Dendias; in Cairo; of g'],
    ],
    [
      'a participle',
      '{g:The accord} reached in {l:Doha} in {d 2022-08:August 2022} fell apart.',
      ['announcement occurred reached; 2022-08; in Doha; of g'],
    ],
    ['not', '{s:Sudan} has not signed {g:the treaty}.', ['signature did-not-happen signed; signatory Sudan; of g']],
    ['denied', '{s:Iran} denied that it had signed {g:a deal}.', ['signature denied signed; signatory Iran; of g; says Iran']],
    [
      'planned',
      '{s:Egypt} and {s:Qatar} are expected to sign {g:a memorandum} {d 2024-06:next month}.',
      ['signature planned sign; signatory Egypt, signatory Qatar; 2024-06; of g'],
    ],
    ['out of a treaty', '{s:Kenya} withdrew from {g:the treaty}.', ['withdrawal-from-agreement occurred withdrew; actor Kenya; of g']],
    ['out of a town', '{f:Russian forces} withdrew from {l:Kherson}.', ['withdrawal occurred withdrew; actor Russian forces; in Kherson']],
    [
      'a call',
      '{p:Antony Blinken} urged {s:Israel} to accept {g:the deal}.',
      ['request occurred urged; actor Antony Blinken, target Israel'],
    ],
    [
      'a plan, and where it goes on',
      '{p:William Ruto} will visit {l:Kampala}, where he will meet {p:Yoweri Museveni}.',
      [
        'visit planned visit; visitor William Ruto; in Kampala',
        'meeting planned meet; participant William Ruto, participant Yoweri Museveni; in Kampala',
      ],
    ],
    ['an idiom', '{t:The truce} took effect on {d 2024-05-06:Monday}.', ['entry-into-force occurred took effect; 2024-05-06; of g']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('for whom somebody signs', () => {
  test.each<[string, string, string[]]>([
    [
      'named first',
      'وقّع عن {a:الحكومة} {p:رضوان حسين} وعن {f:الجبهة} {p:غيتاتشو رضا} {g:اتفاقا}.',
      ['رضوان حسين for الحكومة', 'غيتاتشو رضا for الجبهة'],
    ],
    ['named after', 'وقعت {p:رانيا المشاط} نيابة عن {a:الحكومة} {g:اتفاقية}.', ['رانيا المشاط for الحكومة']],
    ['"for"', '{g:The pact} was signed by {p:Ayman Safadi} for {s:Jordan}.', ['Ayman Safadi for Jordan']],
    [
      'only the one that the verb names',
      '{s:قطر} و{s:الصين} وقعتا {g:اتفاقية}، وقعها عن الجانب القطري {p:فيصل}.',
      ['قطر', 'الصين', 'فيصل'],
    ],
  ])('%s', (_, text, expected) => {
    const found = findEvents(marked(text)).flatMap(({ participations }) => participations);
    expect(found.map(({ actor, onBehalfOf }) => (onBehalfOf ? `${actor.exact} for ${onBehalfOf.exact}` : actor.exact))).toEqual(expected);
  });
});

test('the reason names the word, what it tells and what stands beside it', () => {
  const [event] = findEvents(marked('وقّع {s:السودان} {g:الاتفاق}.'));
  expect(event?.reason).toEqual({
    ar: 'فعل يدل على توقيع، وقع؛ مشاركون في الجملة: 1، اتفاقات: 1',
    en: 'a verb that tells of: signature, occurred; participants in the clause: 1, agreements: 1',
  });
  expect([event?.confidence, event?.basis, event?.within.exact]).toEqual(['high', 'event:signature:وقع', 'وقّع السودان الاتفاق']);
});
