import { describe, expect, test } from 'vitest';
import { type AgreementFound, buildLexicon, read } from '../index.ts';

const lexicon = buildLexicon([]);
const agreementsIn = (text: string) =>
  read(text, { lexicon })
    .filter((one): one is AgreementFound => one.kind === 'agreement')
    .map(({ exact }) => exact);

describe('a noun that means other things too is an agreement where it is told what it provides', () => {
  test.each([
    ['by a verb after it', 'The memorandum requires Chad to free prisoners.', ['memorandum']],
    ['by a verb after "which"', 'The memorandum, which covers training, was published.', ['memorandum']],
    ['by a verb before it', 'وتشترط المذكرة الإفراج عن المعتقلين.', ['المذكرة']],
    ['by "under" before it', 'وبموجب التسوية، تعود الحكومة إلى العاصمة.', ['التسوية']],
    ['by a verb, where two concluded it', 'توصل الفريقان إلى خطة تقوم على نشر مراقبين.', ['خطة']],
    ['with the document of a place', 'The Juba document stipulates the return of all forces.', ['Juba document']],
  ])('%s', (_, text, expected) => expect(agreementsIn(text)).toEqual(expected));

  test.each([
    ['a plan that one alone announces', 'The government announced a plan that calls for new roads.'],
    ['a place', 'A shooting in the settlement killed two.'],
    ['a document that states nothing', 'The memorandum was found in a drawer.'],
  ])('not %s', (_, text) => expect(agreementsIn(text)).toEqual([]));
});

test.each([
  ['a verb of the feminine', 'أبرمت تشاد والنيجر معاهدة حدودية تحسم تبعية الجزر.', ['معاهدة حدودية']],
  ['what the verb before it leads to', 'ويمهد الاتفاق لتطبيع العلاقات بين البلدين.', ['الاتفاق']],
])('the phrase ends before %s', (_, text, expected) => expect(agreementsIn(text)).toEqual(expected));
