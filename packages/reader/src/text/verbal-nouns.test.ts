import { describe, expect, test } from 'vitest';
import { vocabularies } from '../languages/vocabularies.ts';
import { verbsOfNouns } from './verbal-nouns.ts';

const [verbs, englishVerbs] = vocabularies.map(({ verbalNouns }) => verbsOfNouns(verbalNouns));

describe('the verbs of an Arabic verbal noun, as the present without the letters in front', () => {
  test.each([
    ['II', 'تدريب', ['درب']],
    ['II', 'تعيين', ['عين']],
    ['II of a root with hamza', 'تأمين', ['ؤمن']],
    ['II of a weak root', 'تنمية', ['نمي']],
    ['II with hamza last', 'تهدئة', ['هدئ']],
    ['III', 'مراقبة', ['راقب']],
    ['III of a weak root', 'مساواة', ['ساوي']],
    ['IV', 'إفراج', ['فرج']],
    ['IV with waw first', 'إيقاف', ['وقف']],
    ['IV of a hollow root, and its passive', 'إقامة', ['قيم', 'قام']],
    ['IV of a weak root, and its passive with hamza', 'إنشاء', ['نشي', 'نشأ']],
    ['IV of a doubled root', 'إمداد', ['مد']],
    ['IV of a root weak twice', 'إيواء', ['ؤوي']],
    ['V', 'توقف', ['توقف']],
    ['VI', 'تبادل', ['تبادل']],
    ['VII', 'انسحاب', ['نسحب']],
    ['VII of a doubled root', 'انضمام', ['نضم']],
    ['VII of a hollow root', 'انحياز', ['نحاز']],
    ['VIII', 'افتتاح', ['فتتح']],
    ['VIII with waw first', 'اتفاق', ['تفق']],
    ['VIII of a hollow root', 'اختيار', ['ختار']],
    ['VIII of a doubled root', 'احتلال', ['حتل']],
    ['VIII of a weak root', 'اعتداء', ['عتدي']],
    ['VIII after a letter that changes its own', 'اصطفاف', ['صطف']],
    ['X', 'استخدام', ['ستخدم']],
    ['X with hamza first', 'استئناف', ['ستأنف']],
    ['X with waw first', 'استيراد', ['ستورد']],
    ['X of a hollow root', 'استعادة', ['ستعيد', 'ستعاد']],
    ['X of a doubled root', 'استرداد', ['سترد']],
    ['X of a weak root', 'استثناء', ['ستثني']],
    ['I, of a list', 'سحب', ['سحب']],
    ['I, of a list', 'بناء', ['بني']],
  ])('form %s: %s', (_, noun, expected) => expect(verbs?.(noun)).toEqual(expected));

  test.each(['لجنة', 'قوات', 'عسكري', 'أسلحة', 'تجارة', 'مدينة', 'مقاتلين'])('none of %s', (noun) => expect(verbs?.(noun)).toEqual([]));

  test('none where they would be read as another: تكون is "to be"', () => expect(verbs?.('تكوين')).toEqual([]));
});

test.each([
  ['withdrawal', ['withdraw', 'withdrawn']],
  ['verification', ['verify', 'verified', 'verifies']],
  ['committee', []],
  ['constructor', []],
])('the verbs of %s', (noun, expected) => expect(englishVerbs?.(noun)).toEqual(expected));

test('a shape with one consonant twice is that of nouns that have it twice', () => {
  const of = verbsOfNouns({ shapes: { إفعاع: ['فع'], إفعال: ['فعل'] }, verbs: {} });
  expect(of('إعداد')).toEqual(['عد']);
  expect(of('إرسال')).toEqual(['رسل']);
});
