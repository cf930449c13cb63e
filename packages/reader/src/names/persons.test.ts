import { describe, expect, test } from 'vitest';
import type { LexiconEntry } from '../index.ts';
import { findingsIn, mentionsIn, named } from '../testing/mentions-in.ts';

const person = (name: string) => `${name} = actor:person:`;
const namesIn = (text: string, register: readonly LexiconEntry[] = []) =>
  mentionsIn(text, register)
    .filter((one) => one.includes('actor:person:'))
    .map((one) => one.replace(/(= actor:person:).*$/, '$1'));

describe('newcomers by a title and the name after it', () => {
  test.each([
    ['قال العقيد سالم الراوي إن', 'سالم الراوي'],
    ['الفريق أول ركن محمد عثمان الحسين', 'محمد عثمان الحسين'],
    ['السيد عبد القادر محمد نور في', 'عبد القادر محمد نور'],
    ['الأمير تميم بن حمد آل خليفة', 'تميم بن حمد آل خليفة'],
    ['وزير الدولة بوزارة الخارجية القطرية ماجد بن راشد الكعبي إن', 'ماجد بن راشد الكعبي'],
    ['الرئيس الكيني السابق دانيال أروب موي الذي', 'دانيال أروب موي'],
    ['وزير خارجيته لويجي دي ستيفانو أمس', 'لويجي دي ستيفانو'],
    ['الوزير «هند الراوي» قالت', 'هند الراوي'],
    ['المبعوث الأممي إلى اليمن هانز بيترسن', 'هانز بيترسن'],
    ['foreign minister Jonas Petersen said', 'Jonas Petersen'],
    ['President Aminata van der Berg', 'Aminata van der Berg'],
    ['وزيرة الخارجية مارلين أولبرايت حضرت', 'مارلين أولبرايت'],
    ['Defence Minister Shin Won-sik said', 'Shin Won-sik'],
  ])('%s', (text, expected) => expect(namesIn(text)).toEqual([person(expected)]));

  test('two names after a title of two', () => {
    expect(namesIn('وزيرا دفاع البلدين سالم الراوي ومراد غولان قد')).toEqual([person('سالم الراوي'), person('مراد غولان')]);
  });
});

test('the second of two whose first the register has', () => {
  const register: readonly LexiconEntry[] = [
    { record: 'salim', kind: 'actor', actorKind: 'person', names: named('سالم الراوي', 'Salim Rawi') },
  ];
  expect(namesIn('وزيرا الخارجية سالم الراوي وروبن غولانيان قد', register)).toEqual([person('روبن غولانيان')]);
  expect(namesIn('Salim Rawi and Gerin Blytown signed', register)).toEqual([person('Gerin Blytown')]);
});

describe('newcomers without a title', () => {
  test.each([
    ['وقال محمد شلبي إن الاتفاق', ['محمد شلبي']],
    ['الهادي إدريس ومني أركو مناوي وجبريل إبراهيم', ['الهادي إدريس', 'مني أركو مناوي', 'جبريل إبراهيم']],
    ['وزير المياه رائد أبو السعود', ['رائد أبو السعود']],
    ['أعلن الجنرال عبد الرحمن تياني الانسحاب من', ['عبد الرحمن تياني']],
    ['The president, Belin Kurtig-Roth, hailed it', ['Belin Kurtig-Roth']],
    ["Peru's Belin Kurtig agreed", ['Belin Kurtig']],
    ['the two, Belin Kurtig said', ['Belin Kurtig']],
    ['ووفق بيان مشترك صدر', []],
    ['بـ«حسن ضيافة» البلد', []],
    ['وقعه جبريل إبراهيم', ['جبريل إبراهيم']],
    ['عبد الواحد النوري', ['عبد الواحد النوري']],
    ['دعا جوزيب مارتيل، أمس', ['جوزيب مارتيل']],
    ['David Shearman warned', ['David Shearman']],
    ['على الأقل', []],
    ['من كامل المنطقة', []],
    ['نور نور نور نور', []],
    ['وقال الأمين العام', []],
  ])('%s', (text, expected) => expect(namesIn(text)).toEqual(expected.map(person)));
});

test.each([
  'قال الوزير خلال زيارة',
  'الرئيس في القاهرة',
  'زار وزير الدفاع إن',
  'وقع الرئيسان في نيروبي اتفاقا يقضي بسحب المدرعات',
  'عين رئيس وزراء مستقل وإجراء انتخابات',
  'فتح المعبر أمام مواطني الدول الأخرى',
  'تبادل مئتي أسير بين البلدين',
  'the president said',
])('%s holds no name', (text) => expect(namesIn(text)).toEqual([]));

test('a title before somebody whom the register has leaves him to it', () => {
  const register: readonly LexiconEntry[] = [{ record: 'rawi', kind: 'actor', actorKind: 'person', names: named('سالم الراوي') }];
  expect(mentionsIn('العقيد سالم الراوي غادر', register)).toEqual(['سالم الراوي = rawi']);
});

test('a newcomer is told by the words of the name', () => {
  const [found] = findingsIn('قال العقيد سَالم الراوي إن');
  expect(found).toMatchObject({
    exact: 'سَالم الراوي',
    newcomer: { key: 'actor:person:سالم الراوي', actorKind: 'person', names: [{ value: 'سَالم الراوي', language: 'ar', kind: 'official' }] },
    confidence: 'medium',
    basis: 'newcomer:person-titled',
  });
});
