import { expect, test } from 'vitest';
import { clauseAt, eventAt, findingsBy } from '../testing/passages.ts';
import { findingsIn } from './findings.ts';
import { withoutIntroductions } from './introductions.ts';

const text = 'وقّع الطرفان المذكرة. واتفق الطرفان على تدريب الضباط وإزالة الألغام\nوتوافقا أمس على لجنة.';
const { at, on } = findingsBy(text);
const signed = eventAt(at('وقّع'), 'signature', { agreements: ['a'] });
const agreed = eventAt(at('اتفق'), 'announcement');
const training = clauseAt(at('تدريب الضباط'), 'training.education');

function left(...found: Parameters<typeof findingsIn>[1]) {
  return withoutIntroductions(findingsIn(text, found)).events.map(({ type, agreements }) => [type, agreements]);
}

test('a verb that introduces the provisions of a signed agreement tells of nothing more', () => {
  expect(left(signed, agreed, training)).toEqual([['signature', ['a']]]);
});

test('of one that nobody signs it is the announcement', () => {
  expect(left(agreed, training)).toEqual([['announcement', ['a']]]);
});

test('of one that is announced elsewhere it is the announcement, too, though it was signed', () => {
  expect(left(signed, eventAt(at('توافقا'), 'announcement', { agreements: ['a'] }), agreed, training)).toEqual([
    ['signature', ['a']],
    ['announcement', ['a']],
    ['announcement', ['a']],
  ]);
});

test('with a day of its own it announces a signed agreement, too', () => {
  expect(left(signed, { ...agreed, date: on('أمس', '2021-05-03') }, training)).toEqual([
    ['signature', ['a']],
    ['announcement', ['a']],
  ]);
});

test.each([
  ['no provision stands behind it', clauseAt(at('المذكرة'), 'training.education')],
  ['the provision stands on another line', clauseAt(at('لجنة'), 'institutions.joint-committee')],
])('it is no introduction where %s', (_, clause) => {
  expect(left(signed, agreed, clause)).toEqual([
    ['signature', ['a']],
    ['announcement', []],
  ]);
});
