import { expect, test } from 'vitest';
import { Citation } from '../records/statement.ts';
import { idOf, sourceOf } from '../testing/records.ts';
import type { Selector } from '../values/selector.ts';
import { selectorFor } from './selector-for.ts';
import { verifyCitation } from './verify.ts';

const text = 'قال الوزيرُ إن الوزيرَ وقّع 📜.';
const sha256 = 'a'.repeat(64);
const source = sourceOf(1, { text: { sha256, length: text.length } });
const citation = (selector: Selector, number = 1) => Citation.parse({ source: idOf('source', number), selector });
const start = text.indexOf('وقّع');
const good = selectorFor(text, start, start + 4);

test('a citation whose quote stands where it says has no problem, with or without the hash at hand', () => {
  expect(verifyCitation(citation(good), source, text, sha256)).toEqual([]);
  expect(verifyCitation(citation(good), source, text)).toEqual([]);
});

test.each([
  ['of another source', citation(good, 2), text, sha256, [{ problem: 'other-source', source: idOf('source', 2) }]],
  ['against another file', citation(good), text, 'b'.repeat(64), [{ problem: 'other-text', sha256: 'b'.repeat(64) }]],
  ['against a longer text', citation(good), `${text} `, sha256, [{ problem: 'other-length', length: text.length + 1 }]],
  ['of other words', citation({ ...good, exact: 'وقعّ' }), text, sha256, [{ problem: 'mismatch', found: 'وقّع' }]],
  [
    'in another context',
    citation({ ...good, prefix: 'x', suffix: ' 📜' }),
    text,
    sha256,
    [{ problem: 'other-context', prefix: ' ', suffix: ' 📜' }],
  ],
  [
    'that leaves off the last mark',
    citation({ exact: 'الوزير', start: 4, end: 10 }),
    text,
    sha256,
    [{ problem: 'cut-character', whole: { start: 4, end: 11 } }],
  ],
  [
    'beyond the end of a text that was cut short',
    citation(good),
    text.slice(0, 5),
    'b'.repeat(64),
    [
      { problem: 'other-text', sha256: 'b'.repeat(64) },
      { problem: 'other-length', length: 5 },
      { problem: 'mismatch', found: '' },
    ],
  ],
])('a citation %s', (_, cited, read, hash, problems) => {
  expect(verifyCitation(cited, source, read, hash)).toEqual(problems);
});
