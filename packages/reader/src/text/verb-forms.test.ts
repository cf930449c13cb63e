import { describe, expect, test } from 'vitest';
import type { ConjugationData, VerbData } from '../languages/agreement-data.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import { folded } from './fold.ts';
import { VerbForms } from './verb-forms.ts';

const conjugation: ConjugationData = {
  past: ['', 'ت', 'وا'],
  present: { prefixes: ['ي', 'ت', 'سي'], endings: ['', 'ون', 'وا'] },
  objects: ['', 'ه', 'ها'],
};
const verbs = new VerbForms<string>(conjugation);
verbs.add({ past: ['وقع'], present: ['وقع'], words: ['توقيع'] }, 'signing');
verbs.add({ past: ['دعا', 'دعو'], present: ['دعو'], words: [] }, 'calling');
verbs.add({ past: ['توقع'], present: ['توقع'], words: [] }, 'expecting');

describe('verbs are found by their forms', () => {
  test.each([
    ['وقع', ['signing']],
    ['وقعت', ['signing']],
    ['وقعوا', ['signing']],
    ['وقعوه', ['signing']],
    ['سيوقعونها', ['signing']],
    ['توقيع', ['signing']],
    ['دعوه', ['calling']],
    ['توقع', ['signing', 'expecting']],
  ])('%s', (word, meant) => expect(verbs.of(word)).toEqual(meant));

  test.each(['وقعواه', 'توقيعه', 'سوقع', 'وقعون', 'وق', '', 'signed'])('%s is none', (word) => expect(verbs.has(word)).toBe(false));
});

/** Every form of a verb, written out. */
function written({ past, present, words }: VerbData, { past: persons, present: frame, objects }: ConjugationData): ReadonlySet<string> {
  const begun = [
    ...past.flatMap((verb) => persons.map((ending) => joined(folded(verb), ending))),
    ...present.flatMap((verb) => frame.prefixes.flatMap((prefix) => frame.endings.map((ending) => joined(prefix + folded(verb), ending)))),
  ];
  return new Set([...words.map(folded), ...begun.flatMap((form) => objects.map((object) => joined(form, object)))]);
}

function joined(form: string, ending: string): string {
  return ending !== '' && form.endsWith('وا') ? form.slice(0, -1) + ending : form + ending;
}

test.each(vocabularies.map((one) => [one.tag, one] as const))(
  'whatever form of a verb of the lexicon (%s) is met, just the verbs are found that have it',
  (_, { agreements, clauses }) => {
    const all: readonly VerbData[] = [agreements.making, ...clauses.provide, ...clauses.agree];
    const known = new VerbForms<number>(agreements.conjugation);
    const byForm = new Map<string, number[]>();
    for (const [index, verb] of all.entries()) {
      known.add(verb, index);
      for (const form of written(verb, agreements.conjugation)) byForm.set(form, [...(byForm.get(form) ?? []), index]);
    }
    expect([...byForm].filter(([form, meant]) => String(known.of(form)) !== String(meant))).toEqual([]);
  },
);
