import { describe, expect, test } from 'vitest';
import type { LexiconEntry } from '../index.ts';
import { findingsIn, mentionsIn, named } from '../testing/mentions-in.ts';

describe('well-known bodies', () => {
  test.each([
    ['قالت الأمم المتحدة', ['الأمم المتحدة = actor:organisation:الامم المتحده']],
    ['بعثة للأمم المتحدة', ['لأمم المتحدة = actor:organisation:الامم المتحده']],
    ['the UN and the U.N. envoy', ['UN = actor:organisation:الامم المتحده', 'U.N = actor:organisation:الامم المتحده']],
    ['الاتحاد الإفريقي', ['الاتحاد الإفريقي = actor:organisation:الاتحاد الافريقي']],
    ['لندن (رويترز) عاد', ['لندن = place:GB:لندن', 'رويترز = actor:organisation:رويترز']],
    ['سونا - عاد الوفد', ['سونا = actor:organisation:وكاله السودان للانباء']],
    ['كان بنا حاجة', []],
    ['who un', []],
    ['Hamas denied it', ['Hamas = actor:armed-group:حركه حماس']],
    ['LONDON, March 13 (Zorpress) - The', ['LONDON = place:GB:لندن', 'Zorpress = actor:organisation:zorpress']],
    ['لندن - الزورية - عاد الوفد', ['لندن = place:GB:لندن', 'الزورية = actor:organisation:الزوريه']],
    ['لندن (خاص) - عاد الوفد', ['لندن = place:GB:لندن']],
    ['لندن: أحمد يونس\n', ['لندن = place:GB:لندن', 'أحمد يونس = actor:person:احمد يونس']],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));

  test('are the register’s where it has one of their names, in any language', () => {
    const register: readonly LexiconEntry[] = [{ record: 'un', kind: 'actor', actorKind: 'organisation', names: named('الأمم المتحدة') }];
    expect(mentionsIn('the United Nations', register)).toEqual(['United Nations = un']);
  });
});

describe('organisations by their first noun', () => {
  test.each([
    ['وزارة الخارجية القطرية', 'وزارة الخارجية القطرية = actor:ministry:وزاره الخارجيه القطريه'],
    ['وزارة العدل والشؤون الإسلامية', 'وزارة العدل والشؤون الإسلامية = actor:ministry:وزاره العدل والشوون الاسلاميه'],
    ['مجلس الرئاسة', 'مجلس الرئاسة = actor:body:مجلس الرياسه'],
    ['محكمة القضاء الإداري', 'محكمة القضاء الإداري = actor:body:محكمه القضاء الاداري'],
    ['شركة زامبيا للطاقة', 'شركة زامبيا للطاقة = actor:company:شركه زامبيا للطاقه'],
    ['شركة موانئ دكار', 'شركة موانئ دكار = actor:company:شركه مواني دكار'],
    ['الهيئة العليا المستقلة للانتخابات', 'الهيئة العليا المستقلة للانتخابات = actor:body:الهييه العليا المستقله للانتخابات'],
    ['جبهة تحرير شعب السنغال', 'جبهة تحرير شعب السنغال = actor:armed-group:جبهه تحرير شعب السنغال'],
    ['الجيش السنغالي الحر', 'الجيش السنغالي الحر = actor:armed-group:الجيش السنغالي الحر'],
    ['مجلس الوزراء السنغالي', 'مجلس الوزراء السنغالي = actor:body:مجلس الوزراء السنغالي'],
    ['the Free Zor Army and the others', 'Free Zor Army = actor:force:free zor army'],
    ['الحكومة السنغالية', 'الحكومة السنغالية = actor:authority:الحكومه السنغاليه'],
    ['حكومة بريتوريا', 'حكومة بريتوريا = actor:authority:حكومه بريتوريا'],
    ['مجلس القيادة الرئاسي', 'مجلس القيادة الرئاسي = actor:body:مجلس القياده الرياسي'],
    ['جبهة تحرير الشمال', 'جبهة تحرير الشمال = actor:armed-group:جبهه تحرير الشمال'],
    ['حركة تحرير مدغشقر', 'حركة تحرير مدغشقر = actor:armed-group:حركه تحرير مدغشقر'],
    ['حركة «نور الغد» المعارضة', 'نور الغد = actor:armed-group:نور الغد'],
    ['الجيش الكيني', 'الجيش الكيني = actor:force:الجيش الكيني'],
    ['the Ministry of Foreign Affairs said', 'Ministry of Foreign Affairs = actor:ministry:ministry of foreign affairs'],
    ['the Northern Liberation Front', 'Northern Liberation Front = actor:armed-group:northern liberation front'],
    ['Kenyan forces left', 'Kenyan forces = actor:force:kenyan forces'],
    ['صحيفة «الأفق»', 'الأفق = actor:organisation:الافق'],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toEqual([expected]));

  test.each(['قوات كبيرة', 'اللجنة المشتركة', 'قوات الطرفين', 'حركة البضائع', 'قوات إلى الحدود', 'مجلس إدارة', 'the council met'])(
    '%s is no name',
    (text) => expect(mentionsIn(text)).toEqual([]),
  );
});

test('the country of a newcomer is that of its adjective', () => {
  const [found] = findingsIn('البرلمان الكيني');
  expect(found).toMatchObject({
    newcomer: { kind: 'actor', actorKind: 'body', country: 'KE' },
    basis: 'newcomer:organisation-organ',
    confidence: 'medium',
  });
});

describe('beside the register', () => {
  const register: readonly LexiconEntry[] = [
    { record: 'council', kind: 'actor', actorKind: 'authority', names: named('مجلس الوفاق') },
    { record: 'marshal', kind: 'actor', actorKind: 'person', names: named('هاني الزبير') },
  ];

  test.each([
    ['a country’s adjective makes nobody else of a known name', 'مجلس الوفاق الكيني', ['مجلس الوفاق = council']],
    ['forces of a known body are left to it', 'قوات مجلس الوفاق', ['مجلس الوفاق = council']],
    ['forces of a person are left to the person', 'قوات اللواء هاني الزبير', ['هاني الزبير = marshal']],
  ])('%s', (_, text, expected) => expect(mentionsIn(text, register)).toEqual(expected));
});
