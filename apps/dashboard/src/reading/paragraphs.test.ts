import { expect, test } from 'vitest';
import { foldedRuns, paragraphsOf, wordsIn } from './paragraphs.ts';

const text = 'عنوان الخبر\n\nقال الوزير\r\nلا شيء هنا أبدا\n \nولا هنا\nوقّعت روما';

test('paragraphs keep their place in the text; blank lines are none', () => {
  expect(paragraphsOf(text).map(({ start, end, words }) => [text.slice(start, end), words])).toEqual([
    ['عنوان الخبر', 2],
    ['قال الوزير', 2],
    ['لا شيء هنا أبدا', 4],
    ['ولا هنا', 2],
    ['وقّعت روما', 2],
  ]);
});

test('paragraphs without a mark fold together; the head never folds', () => {
  const start = text.indexOf('الوزير');
  const rome = text.indexOf('روما');
  const runs = foldedRuns(paragraphsOf(text), [
    { start, end: start + 6 },
    { start: rome, end: rome + 4 },
  ]);
  expect(runs.map(({ folded, paragraphs }) => [folded, paragraphs.length, wordsIn(paragraphs)])).toEqual([
    [false, 2, 4],
    [true, 2, 6],
    [false, 1, 2],
  ]);
});

test('a text without marks shows its head and folds the rest', () => {
  expect(foldedRuns(paragraphsOf('a\nb c\nd'), []).map(({ folded, paragraphs }) => [folded, wordsIn(paragraphs)])).toEqual([
    [false, 1],
    [true, 3],
  ]);
});
