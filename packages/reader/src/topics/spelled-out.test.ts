import { expect, test } from 'vitest';
import { buildLexicon } from '../names/lexicon.ts';
import { read } from '../read.ts';

/** The topics that the phrases of agreements tell, in the order of the text. */
const named = (text: string) =>
  read(text, { lexicon: buildLexicon([]) }).flatMap((found) => (found.kind === 'agreement' ? [found.topics] : []));

test.each([
  [
    'says nothing of its own where its provisions do',
    'Oman and Qatar signed a security agreement. It provides for the clearing of mines.',
    [],
  ],
  [
    'is about security at large where nothing more is told',
    'Oman and Qatar signed a security agreement.',
    ['institutions.military-cooperation'],
  ],
  [
    'is about cooperation where it says so',
    'Oman and Qatar signed an agreement on military cooperation. It provides for the clearing of mines.',
    ['institutions.military-cooperation'],
  ],
])('a security agreement %s', (_, text, expected) => {
  expect(named(text)[0]).toEqual(expected);
});
