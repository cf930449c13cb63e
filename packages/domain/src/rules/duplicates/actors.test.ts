import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '../../records/actor.ts';
import { actorOf, numberOf, tenureOf } from '../../testing/rule-records.ts';
import { type SameActorOptions, sameActor } from './actors.ts';
import { type Evidence, evidenceLabel } from './evidence.ts';

const named = (number: number, names: string | readonly string[], given: Record<string, unknown> = {}): Actor =>
  actorOf(number, {
    kind: 'person',
    names: [names].flat().map((value) => ({ value, language: /\p{Script=Arabic}/u.test(value) ? 'ar' : 'en', kind: 'official' })),
    ...given,
  });
const short = (number: number, value: string, given: Record<string, unknown> = {}): Actor =>
  actorOf(number, { names: [{ value, language: 'en', kind: 'short' }], ...given });

const read = (actors: readonly Actor[], options: SameActorOptions = {}) =>
  sameActor(actors, options).candidates.map(({ one, other, score, reasons }) => [
    [numberOf(one), numberOf(other)],
    score,
    reasons.map(({ evidence }) => evidence),
  ]);

const libyan = { countries: ['LY'] };

test.each<[string, Actor, Actor, number, readonly Evidence[]]>([
  ['one name in two spellings', named(1, 'أحمد معيتيق'), named(2, 'احمد معيتيق'), 0.6, ['same-name']],
  ['one name, one country', named(1, 'Fathi Bashagha', libyan), named(2, 'fathi bashagha', libyan), 0.75, ['same-name', 'same-country']],
  [
    'two scripts, one country',
    named(1, 'فايز السراج', libyan),
    named(2, 'Fayez al-Sarraj', libyan),
    0.55,
    ['same-consonants', 'same-country'],
  ],
  [
    'most words, one country',
    named(1, 'Ministry of Defence of Libya', libyan),
    named(2, 'Defence Ministry, Libya', libyan),
    0.5,
    ['shared-words', 'same-country'],
  ],
  ['another transliteration', named(1, 'Salah al-Din', libyan), named(2, 'Salah Eddin', libyan), 0.55, ['same-consonants', 'same-country']],
  [
    'half of the words',
    named(1, 'Tripoli Chamber of Deputies', libyan),
    named(2, 'Tobruk Chamber of Deputies', libyan),
    0.5,
    ['shared-words', 'same-country'],
  ],
  ['a word in three that differs', named(1, 'غرفة طرابلس النيابية', libyan), named(2, 'غرفة طبرق النيابية', libyan), 0, []],
  ['two numbers', named(1, 'Brigade 444', libyan), named(2, 'Brigade 301', libyan), 0, []],
  ['other vowels in Arabic', named(1, 'فوزي سراج', libyan), named(2, 'فايز سراج', libyan), 0, []],
  ['one Wikidata item, no name in common', named(1, 'A', { wikidata: 'Q1' }), named(2, 'B', { wikidata: 'Q1' }), 1, ['same-wikidata']],
  ['words joined or apart', named(1, 'عبد الله السني'), named(2, 'عبدالله السني'), 0.5, ['same-spelling']],
  ['other letters for one sound', named(1, 'Gaddafi', libyan), named(2, 'Qadhafi', libyan), 0.65, ['same-spelling', 'same-country']],
  ['an initial', named(1, 'F. al-Sarraj', libyan), named(2, 'Fayez al-Sarraj', libyan), 0.5, ['same-initials', 'same-country']],
  ['one acronym in one country', short(1, 'GNA', libyan), short(2, 'G.N.A', libyan), 0, []],
])('%s', (_, one, other, score, evidence) => {
  expect(read([one, other])).toEqual(score === 0 ? [] : [[[1, 2], score, evidence]]);
});

const called = (number: number, value: string, kind: string, original = `اسم ${number}`): Actor =>
  actorOf(number, {
    kind: 'person',
    countries: ['LY'],
    names: [
      { value: original, language: 'ar', kind: 'official' },
      { value, language: 'en', kind },
    ],
  });

test('a translation of ours proposes nothing, whether both have it or a source prints it of the other', () => {
  const gloss = called(1, 'Western Military Zone Command', 'gloss', 'آمر المنطقة الغربية');
  expect(read([gloss, called(2, 'Western Military Zone Command', 'gloss', 'قيادة الغرب')])).toEqual([]);
  expect(read([gloss, named(2, 'Western Military Zone Command', libyan)])).toEqual([]);
});

test('a name that we put into another script weighs less than one that a source prints', () => {
  const printed = named(3, 'Fathi Bashagha', libyan);
  expect(read([called(1, 'Fathi Bashagha', 'transliteration'), printed])).toEqual([
    [[1, 3], 0.55, ['same-transliteration', 'same-country']],
  ]);
  expect(read([called(1, 'Fathi Bashagha', 'official'), printed])).toEqual([[[1, 3], 0.75, ['same-name', 'same-country']]]);
  expect(read([called(1, 'Fathi Ali Bashagha', 'transliteration'), printed], { least: 0 })).toEqual([
    [[1, 3], 0.4, ['shared-transliterated-words', 'same-country']],
  ]);
});

test('a transliteration of ours does not make one of two Arabic names that differ in their vowels', () => {
  const [one, other] = [called(1, 'Fawzi Siraj', 'transliteration', 'فوزي سراج'), called(2, 'Fayez Siraj', 'transliteration', 'فايز سراج')];
  expect(read([one, other])).toEqual([]);
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['two Wikidata items', { wikidata: 'Q1' }, { wikidata: 'Q2' }],
  ['two countries', { countries: ['LY'] }, { countries: ['TN'] }],
  ['a person and a company', { kind: 'person' }, { kind: 'company' }],
])('one name does not make one of %s', (_, one, other) => {
  expect(read([named(1, 'Ahmed Ali', one), named(2, 'Ahmed Ali', other)])).toEqual([]);
});

test('a ministry and the body that it is part of are told apart', () => {
  const whole = actorOf(2, { kind: 'ministry' });
  expect(read([actorOf(1, { names: whole.names, kind: 'ministry', partOf: whole.id }), whole])).toEqual([]);
});

test('an office that both are told to have held supports it', () => {
  const actors = [named(1, 'الصديق الكبير'), named(2, 'صديق كبير')];
  expect(read(actors, { tenures: [tenureOf(1, [1, 1]), tenureOf(2, [1, 2])] })).toEqual([[[1, 2], 0.8, ['same-name', 'same-office']]]);
});

test('the reasons name the values that they rest on, and are told in both languages', () => {
  const [candidate] = sameActor([named(1, 'أحمد معيتيق', libyan), named(2, 'احمد معيتيق', libyan)]).candidates;
  expect(candidate?.reasons.map(({ values }) => values)).toEqual([['أحمد معيتيق', 'احمد معيتيق'], ['LY']]);
  expect(evidenceLabel('same-country')).toEqual({ ar: 'بلد واحد', en: 'a country in common' });
});

test('another fold of names can be given, and pairs left out', () => {
  const actors = [named(1, 'Bob Smith'), named(2, 'Robert Smith')];
  const keyOf = (name: string): string => name.toLowerCase().replace('robert', 'bob');
  expect(read(actors)).toEqual([]);
  expect(read(actors, { keyOf })).toEqual([[[1, 2], 0.6, ['same-name']]]);
  expect(read(actors, { keyOf, except: () => true })).toEqual([]);
});

test('a name that too many share proposes nothing by itself, and is reported', () => {
  const actors = Array.from({ length: 41 }, (_, at) => named(at + 1, 'Mohammed'));
  expect(sameActor(actors)).toEqual({ candidates: [], tooCommon: ['name mohammed', 'word mohammed', 'spelling muhamid'] });
  expect(read([...actors, named(50, ['Mohammed', 'Fathi Bashagha']), named(51, 'Fathi Bashagha')]).map(([pair]) => pair)).toEqual([
    [50, 51],
  ]);
});

const anyName = fc.constantFrom('أحمد معيتيق', 'Ahmed Maitig', 'Fathi Bashagha', 'فتحي باشاغا', 'GNA', 'National Oil Corporation');
const anyActors = fc
  .array(fc.tuple(anyName, fc.constantFrom([], ['LY'], ['TN']), fc.constantFrom(undefined, 'Q1', 'Q2')), { maxLength: 8 })
  .map((given) => given.map(([name, countries, wikidata], at) => named(at + 1, name, { countries, ...(wikidata ? { wikidata } : {}) })));

test('symmetric: the order of the actors makes no difference, no pair stands twice, and none with itself', () => {
  fc.assert(
    fc.property(anyActors, (actors) => {
      const found = sameActor(actors);
      expect(sameActor(actors.toReversed()).candidates).toEqual(found.candidates);
      expect(new Set(found.candidates.map(({ one, other }) => `${one} ${other}`)).size).toBe(found.candidates.length);
      for (const { one, other, score } of found.candidates) expect([one < other, score >= 0.5, score <= 1]).toEqual([true, true, true]);
    }),
  );
});

test('five thousand actors of different names take time in proportion', () => {
  const actors = Array.from({ length: 5000 }, (_, at) => named(at + 1, `Ministry of ${String(at).padStart(5, '0')}`));
  expect(sameActor(actors)).toEqual({ candidates: [], tooCommon: ['word ministry'] });
});
