import { describe, expect, test } from 'vitest';
import { folded } from '../text/fold.ts';
import { type Spoken, spoken } from './words.ts';

/** Every list of words in the data, with the path that leads to it; shapes and endings are no words. */
function listsIn(value: unknown, path: string): readonly (readonly [string, readonly string[]])[] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, `${path}.${key}`));
}

function repeated(words: readonly string[]): readonly string[] {
  const written = words.map(folded);
  return words.filter((_, at) => written.indexOf(written[at] ?? '') < at);
}

function wordsOf({ language, data }: Spoken) {
  const { paradigms: _, declensions: _endings, nounLetters: _letters, ...words } = data;
  return listsIn(words, language.tag);
}

describe.each(spoken.map((one) => [one.language.tag, one] as const))('the words of %s', (_, one) => {
  test('stand once in their list, however they are spelled', () => {
    const twice = wordsOf(one).flatMap(([path, words]) => repeated(words).map((word) => `${path}: ${word}`));
    expect(twice).toEqual([]);
  });

  test('are plain verbs only where they are nothing else', () => {
    const { plainVerbs, triggers, light, speech, cues } = one.data;
    const others = [
      ...triggers.flatMap(({ verbs = [] }) => verbs),
      ...[light.verbs, light.host, light.mediator, light.attend, light.scene, speech.verbs].flat(),
      ...Object.values(cues).flatMap(({ verbs }) => verbs),
    ];
    const more = new Set(others.map(folded));
    expect(plainVerbs.filter((verb) => more.has(folded(verb)))).toEqual([]);
  });
});
