import { expect, test } from 'vitest';
import { finiteVerbs } from './finite-verbs.ts';
import { tokenize } from './tokens.ts';
import { formsOf } from './word-forms.ts';

const verbs = finiteVerbs({
  past: [''],
  present: { prefixes: ['ي', 'ت', 'ن', 'سي', 'ست', 'سن'], endings: [''] },
  objects: [''],
});

/** Whether a word of a text is looked up as a verb. */
const isOf = (text: string, verb: string) => {
  const [token] = tokenize(text).tokens;
  const keys = token === undefined ? [] : formsOf(token).flatMap((read) => verbs?.keysOf(read) ?? []);
  return verbs !== undefined && keys.includes(verbs.keyOf(verb));
};

test.each([
  ['يدرب', 'درب'],
  ['تُدرِّب', 'درب'],
  ['يدربون', 'درب'],
  ['تدربان', 'درب'],
  ['ندرب', 'درب'],
  ['سيدرب', 'درب'],
  ['وستدرب', 'درب'],
  ['يدربوا', 'درب'],
  ['تدربها', 'درب'],
  ['يؤمن', 'ؤمن'],
  ['تُنشأ', 'نشأ'],
  ['ينهي', 'نهي'],
  ['تُلغى', 'لغي'],
  ['سيستأنفان', 'ستأنف'],
])('%s is a form of %s', (word, verb) => expect(isOf(word, verb)).toBe(true));

test.each([
  ['a noun', 'تدريب', 'درب'],
  ['what has the article', 'اليدرب', 'درب'],
  ['a past', 'درب', 'درب'],
  ['another verb', 'يدبر', 'درب'],
])('%s is none', (_, word, verb) => expect(isOf(word, verb)).toBe(false));

test('a language that writes no person in front has none', () => {
  expect(finiteVerbs({ past: [''], present: { prefixes: [''], endings: [''] }, objects: [''] })).toBeUndefined();
});
