import { describe, expect, test } from 'vitest';
import { told } from '../testing/told.ts';

describe('who is joined to whom', () => {
  test.each<[string, string, string[]]>([
    [
      'not by the first letter of a verb',
      'برعاية {a:الأمم المتحدة} وقعت {a:الحكومة} {g:اتفاقا}.',
      ['signature occurred وقعت; signatory الحكومة, mediator الأمم المتحدة; of g'],
    ],
    [
      'with a place in the title between',
      "{s:Ethiopia}'s prime minister, {p:Abiy Ahmed}, and {l:Somaliland} leader {p:Muse Bihi} signed {g:a memorandum}.",
      ['signature occurred signed; signatory Abiy Ahmed, signatory Muse Bihi; of g'],
    ],
    [
      'with a department before the title',
      '{g:The pact} was signed today by Defense Secretary {p:Gilberto Teodoro}.',
      ['signature occurred signed; signatory Gilberto Teodoro; of g'],
    ],
    ['"each of"', 'وقع كل من {s:السودان} و{s:مصر} {g:الاتفاق}.', ['signature occurred وقع; signatory السودان, signatory مصر; of g']],
    [
      'officials from',
      'Officials from {s:Sudan} and {s:Egypt} met in {l:Cairo}.',
      ['meeting occurred met; participant Sudan, participant Egypt; in Cairo'],
    ],
    [
      'those who speak for',
      'وقع ممثلون عن {a:الحكومة} و{f:الجماعة} {g:الاتفاق}.',
      ['signature occurred وقع; signatory الحكومة, signatory الجماعة; of g'],
    ],
    [
      'for whose side',
      'وقّع {g:الاتفاق} من {a:الجانب السوداني} الفريق {p:شمس الدين كباشي}.',
      ['signature occurred وقّع; signatory شمس الدين كباشي; of g'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('whose act a noun is', () => {
  test.each<[string, string, string[]]>([
    ['of who decides on it', 'قررت {s:النيجر} إلغاء {g:الاتفاقية}.', ['termination announced إلغاء; actor النيجر; of g']],
    ['of who announces it', '{s:Niger} announced the suspension of {g:the pact}.', ['suspension occurred suspension; actor Niger; of g']],
    [
      'not of who announces what others do',
      'أعلنت {a:الأمم المتحدة} توقيع {g:اتفاق} بين {a:الحكومة} و{f:الجماعة}.',
      ['signature occurred توقيع; signatory الحكومة, signatory الجماعة; of g'],
    ],
    [
      'of who ended something by it',
      'اختتم {p:مون} و{p:كيم} قمتهما بالتوقيع على {g:إعلان}.',
      ['meeting occurred قمتهما; participant مون, participant كيم', 'signature occurred التوقيع; signatory مون, signatory كيم; of g'],
    ],
    [
      'nobody, where the verb only says that it happened',
      'وتنهي {a:الوزارة} إلى العلم أنه تم التوقيع على {g:اتفاق} بين {s:موريتانيا} و{s:السنغال}.',
      ['signature occurred التوقيع; signatory موريتانيا, signatory السنغال; of g'],
    ],
    [
      'of who does what it only sets the scene for',
      'في ختام زيارة إلى {c:أنقرة}، وقع {p:السوداني} {g:الاتفاق}.',
      ['visit occurred زيارة; visitor السوداني; in أنقرة', 'signature occurred وقع; signatory السوداني; in أنقرة; of g'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('a passive', () => {
  test.each<[string, string, string[]]>([
    [
      'behind a noun that another verb has',
      '{a:The African Union} welcomed {g:the deal} signed in {l:Pretoria}.',
      ['statement occurred welcomed; speaker The African Union; of g', 'signature occurred signed; in Pretoria; of g'],
    ],
    ['about a guest', '{p:Rahmon} was received with full honours.', ['meeting occurred received; visitor Rahmon']],
    [
      'of a broker',
      '{s:Iran} and {s:Saudi Arabia} agreed on {g:a deal} brokered by {s:China} in {l:Beijing}.',
      [
        'announcement occurred agreed; participant Iran, participant Saudi Arabia; of g',
        'mediation occurred brokered; mediator China; in Beijing; of g',
      ],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('somebody unnamed', () => {
  test.each<[string, string, string[]]>([
    ['does it, and nobody named before', 'يقاتل {f:الاتحاد الوطني}، لكن جماعات كبرى رفضت {g:الاتفاق}.', ['rejection occurred رفضت; of g']],
    [
      'of two states',
      'التقى مسؤولون أتراك وسوريون في {l:موسكو}.',
      ['meeting occurred التقى; participant أتراك, participant سوريون; in موسكو'],
    ],
    [
      'the same in front of the verb',
      'Turkish and Syrian officials met in {l:Moscow}.',
      ['meeting occurred met; participant Turkish, participant Syrian; in Moscow'],
    ],
    ['named before', 'التقى الوفدان التركي والسوري في {l:موسكو}.', ['meeting occurred التقى; in موسكو']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('of whom a report tells', () => {
  test.each<[string, string, string[]]>([
    [
      'whom somebody accuses',
      'اتهم {p:مجاهد} {s:باكستان} بأنها خرقت {t:الهدنة}.',
      ['statement occurred اتهم; speaker مجاهد, target باكستان', 'ceasefire-broken occurred خرقت; actor باكستان; of g; says مجاهد'],
    ],
    [
      'who denies having done it',
      'نفت {s:أذربيجان} أن تكون قد هاجمت {l:خانكندي}.',
      ['offensive denied هاجمت; actor أذربيجان; in خانكندي; says أذربيجان'],
    ],
    ['not whose forces', 'نفى {p:زيناوي} أن تكون قواته قد انسحبت من {l:بادمي}.', ['withdrawal denied انسحبت; in بادمي; says زيناوي']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('whom a visit is to', () => {
  test.each<[string, string, string[]]>([
    ['a country', 'أجرى {p:أردوغان} زيارة إلى {n:العراق}.', ['visit occurred زيارة; visitor أردوغان, host العراق; in العراق']],
    ['not the capital', 'زار {p:غول} {c:يريفان}.', ['visit occurred زار; visitor غول; in يريفان']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('who is named after somebody unnamed', () => {
  test.each<[string, string, string[]]>([
    [
      'whom his country supplies',
      'وأكد {p:غولر} أن بلاده سلمت {s:ليبيا} طائرات مسيرة.',
      ['arms-transfer occurred سلمت; target ليبيا; says غولر'],
    ],
    [
      'behind a body and a long title',
      '{s:Kenya} signed {g:a pact} in the presence of {s:U.S}. Secretary of State {p:Marco Rubio}.',
      ['signature occurred signed; signatory Kenya; of g'],
    ],
    [
      'whose statement it is by',
      'وبحسب بيان ل{a:لرئاسة}، استقبل {p:السيسي} {p:البرهان}.',
      ['meeting occurred استقبل; host السيسي, visitor البرهان; says لرئاسة'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('who is no signatory', () => {
  test.each<[string, string, string[]]>([
    ['a witness', 'ووقع {p:سلفا كير} على {g:الاتفاق} بصفته شاهدا.', ['signature occurred وقع; mediator سلفا كير; of g']],
    [
      'the bodies that signatories lead',
      'The presidents of {s:Kyrgyzstan} and {s:Tajikistan}, {p:Japarov} and {p:Rahmon}, signed {g:a pact}.',
      ['signature occurred signed; signatory Japarov, signatory Rahmon; of g'],
    ],
    ['whose rivals they are', '{n:South Sudan} rivals sign {g:a deal}.', ['signature occurred sign; of g']],
    [
      'whoever is named after both sides',
      'وكان الجانبان قد وقعا {g:الاتفاق}، وبحثت {a:الأمم المتحدة} الأمر.',
      ['signature occurred وقعا; of g'],
    ],
    [
      'who do something else in a headline',
      '{s:مصر} و{s:اليونان} توقعان {g:اتفاقا} و{s:تركيا} ترفض.',
      ['signature occurred توقعان; signatory مصر, signatory اليونان; of g', 'rejection occurred ترفض; actor تركيا; of g'],
    ],
    ['who saw it', 'شهد {p:السيسي} توقيع {g:الاتفاق}.', ['signature occurred توقيع; of g']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('words that mark nobody', () => {
  test.each<[string, string, string[]]>([
    ['for its part', 'من جانبها، {c:باريس} خفضت عدد جنودها.', ['withdrawal occurred خفضت; actor باريس']],
    [
      'what holds between others',
      'والتقى {p:النمروش} نظيره لبحث التعاون بين {s:ليبيا} و{s:قطر}.',
      ['meeting occurred التقى; participant النمروش'],
    ],
    [
      'where a guest stood',
      'استقبل {p:محمد بن سلمان} على سلم الطائرة أمير {s:قطر} الشيخ {p:تميم}.',
      ['meeting occurred استقبل; host محمد بن سلمان, visitor تميم'],
    ],
    ['by a minister', 'تم توقيع {g:الاتفاق} من قبل وزير الخارجية {p:بلينكن}.', ['signature occurred توقيع; signatory بلينكن; of g']],
    ['what is welcomed of somebody', 'ورحب {p:أردوغان} بتصنيف {f:الحزب}.', ['statement occurred رحب; speaker أردوغان']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
