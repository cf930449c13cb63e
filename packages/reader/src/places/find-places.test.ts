import { CountryCode } from '@mithaq/domain';
import { describe, expect, test } from 'vitest';
import { buildLexicon, type LexiconEntry } from '../index.ts';
import { findingsIn, keyOf, mentionsIn, named } from '../testing/mentions-in.ts';
import { tokenize } from '../text/tokens.ts';
import { findPlaces } from './find-places.ts';

const register: readonly LexiconEntry[] = [
  { record: 'kenya', kind: 'actor', actorKind: 'state', names: named('كينيا', 'Kenya') },
  { record: 'nairobi', kind: 'place', names: named('نيروبي') },
];

describe('a country acts or is a place', () => {
  test.each([
    ['وقعت قطر الاتفاق', ['قطر = actor:state:QA']],
    ['وصل الوفد إلى قطر', ['قطر = place:country:QA']],
    ['في السنغال', ['السنغال = place:country:SN']],
    ['اتفاق مع السنغال', ['السنغال = actor:state:SN']],
    ['زيارته للسنغال', ['لسنغال = place:country:SN']],
    ['بدعم من السنغال', ['السنغال = actor:state:SN']],
    ['عاد الوفد من السنغال', ['السنغال = place:country:SN']],
    ['بالنسبة إلى السنغال', ['السنغال = actor:state:SN']],
    ['بين غانا وتوغو', ['غانا = actor:state:GH', 'توغو = actor:state:TG']],
    ['على الحدود بين غانا وتوغو', ['غانا = place:country:GH', 'توغو = place:country:TG']],
    ['مع دولة السنغال', ['السنغال = actor:state:SN']],
    ['the talks in Peru', ['Peru = place:country:PE']],
    ['Peru rejected the offer', ['Peru = actor:state:PE']],
    ['an agreement between Peru and Chile', ['Peru = actor:state:PE', 'Chile = actor:state:CL']],
    ['troops were sent to Peru', ['Peru = place:country:PE']],
    ['تسلم البعثة إلى السنغال السيطرة', ['السنغال = actor:state:SN']],
    ['اتفاقية ترسيم الحدود بين غانا وتوغو', ['غانا = actor:state:GH', 'توغو = actor:state:TG']],
    ['السنغال، 10 يونيو - عاد الوفد', ['السنغال = place:country:SN']],
    ['نحو الحدود مع السنغال', ['السنغال = place:country:SN']],
    ['توتر على الحدود مع السنغال', ['السنغال = actor:state:SN']],
    ['he left for Peru', ['Peru = place:country:PE']],
    ['الاتفاق بين إثيوبيا وأرض الصومال', ['إثيوبيا = actor:state:ET', 'أرض الصومال = place:SO:ارض الصومال']],
    ['the government turned to Peru', ['Peru = actor:state:PE']],
    ['Peru, Aceh rebels sign', ['Peru = actor:state:PE', 'Aceh = place:ID:اتشيه']],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));
});

describe('a capital is its state only where it acts', () => {
  test.each([
    ['دعت باريس إلى وقف القتال', ['باريس = actor:state:FR']],
    ['باريس تدعو إلى وقف القتال', ['باريس = actor:state:FR']],
    ['باريس وبرلين توقعان اتفاقا', ['باريس = actor:state:FR', 'برلين = actor:state:DE']],
    ['موقف باريس', ['باريس = actor:state:FR']],
    ['حث الوزير وارسو على التوقيع', ['وارسو = actor:state:PL']],
    ['اتهم المتحدث باسم الوزارة وارسو بأنها', ['وارسو = actor:state:PL']],
    ['وارسو التي أغلقت الحدود', ['وارسو = actor:state:PL']],
    ['زار وليام بيرنز باريس', ['وليام بيرنز = actor:person:وليام بيرنز', 'باريس = place:FR:باريس']],
    ['وقع الاتفاق في باريس', ['باريس = place:FR:باريس']],
    ['مؤتمر برلين', ['برلين = place:DE:برلين']],
    ['باريس (وكالات) عاد الوفد', ['باريس = place:FR:باريس']],
    ['بين صنعاء وتعز', ['صنعاء = place:YE:صنعاء', 'تعز = place:YE:تعز']],
    ['Warsaw said it would sign', ['Warsaw = actor:state:PL']],
    ['in the streets of Warsaw', ['Warsaw = place:PL:وارسو']],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));
});

describe('which of several is meant', () => {
  test.each([
    ['العاصمة الأردنية عمان', ['عمان = place:JO:عمان']],
    ['سلطنة عمان', ['سلطنة عمان = actor:state:OM']],
    ['طرابلس شمالي لبنان', ['طرابلس = place:LB:طرابلس', 'لبنان = place:country:LB']],
    ['في طرابلس', ['طرابلس = place:LY:طرابلس']],
    ['غينيا بيساو', ['غينيا بيساو = actor:state:GW']],
    ['التعاون المالي في مالي', ['مالي = place:country:ML']],
    ['جنديا تركياً', []],
    ['they told us of a turkey', []],
    ['the US and the U.S. Congress', ['US = actor:state:US', 'U.S = actor:state:US', 'Congress = actor:body:الكونغرس']],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));
});

test('the register is meant where it has the state or the place, in either language, and the other is offered', () => {
  expect(mentionsIn('Kenya said in Nairobi', register)).toEqual(['Kenya = kenya', 'Nairobi = nairobi']);
  const [found] = findingsIn('في كينيا', register);
  expect(found && keyOf(found)).toBe('place:country:KE');
  expect(found?.otherwise).toEqual([{ record: 'kenya' }]);
  expect(found).toMatchObject({ confidence: 'high', basis: 'country:KE:كينيا' });
});

test('an ordinary word is a town where it is joined to one', () => {
  expect(mentionsIn('في نيالا والأبيض')).toEqual(['نيالا = place:SD:نيالا', 'الأبيض = place:SD:الابيض']);
  expect(mentionsIn('البيت والأبيض')).toEqual([]);
});

test('an organisation of the register is meant by a name that a place has, too; a place by the only one that is so called', () => {
  const known: readonly LexiconEntry[] = [
    { record: 'authority', kind: 'actor', actorKind: 'authority', names: named('أرض الصومال') },
    { record: 'village', kind: 'place', country: CountryCode.parse('KP'), names: named('بانمونجوم') },
  ];
  expect(mentionsIn('مع أرض الصومال في بانمونجوم', known)).toEqual(['أرض الصومال = authority', 'بانمونجوم = village']);
});

test('a newcomer state carries its names and its country', () => {
  const [found] = findingsIn('وقعت كينيا');
  expect(found).toMatchObject({
    newcomer: { key: 'actor:state:KE', kind: 'actor', actorKind: 'state', country: 'KE' },
    confidence: 'high',
  });
  expect(found && 'newcomer' in found && found.newcomer.names).toEqual([
    { value: 'كينيا', language: 'ar', kind: 'official' },
    { value: 'Kenya', language: 'en', kind: 'gloss' },
  ]);
});

describe('adjectives of countries', () => {
  test.each([
    ['الجانب التركي', ['الجانب التركي = actor:state:TR']],
    ['مع الطرف الإيطالي', ['الطرف الإيطالي = actor:state:IT']],
    ['الجانبان التركي والقطري', ['التركي = actor:state:TR', 'القطري = actor:state:QA']],
    ['the Turkish side agreed', ['Turkish side = actor:state:TR']],
    ['قوات تركية', []],
    ['الاتفاق التركي القطري', []],
    ['Turkish troops', []],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));
});

describe('places by the noun beside them', () => {
  test.each([
    ['في بلدة كفرسوم', ['كفرسوم = place:كفرسوم']],
    ['بين بلدتي رأس جبل وعين الماء', ['رأس جبل = place:راس جبل', 'عين الماء = place:عين الماء']],
    ['في مدينة ساحلية', []],
    ['في حقل التعليم', []],
    ['the Kalbar district', ['Kalbar = place:kalbar']],
    ['the town of Kalbar', ['Kalbar = place:kalbar']],
    ['they met in Kalbar, then left Kalbar', ['Kalbar = place:kalbar', 'Kalbar = place:kalbar']],
    ["in Smith's words", []],
    ['في بلدة كفردي، ثم انسحبت القوات من كفردي', ['كفردي = place:كفردي', 'كفردي = place:كفردي']],
    ['من قاعدة مشتركة ومطار دولي', []],
    ['قاعدة للعدوان', []],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));
});

test('a list of any length is read to its end', { timeout: 120_000 }, () => {
  const names = findPlaces(tokenize('قطر وتركيا '.repeat(100_000)), buildLexicon([]));
  expect(names.length).toBe(200_000);
});
