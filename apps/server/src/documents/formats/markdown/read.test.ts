import { expect, test } from 'vitest';
import { usualLimits } from '../../limits.ts';
import { readMarkdown } from './read.ts';

const read = async (text: string) => readMarkdown(new TextEncoder().encode(text), usualLimits);

test.each([
  ['headings and stress', '# عنوان **كبير**\n\nنص _مائل_ و`رمز`', 'عنوان كبير\n\nنص مائل ورمز'],
  ['lines of a paragraph', 'سطر أول\nسطر ثان  \nسطر ثالث', 'سطر أول\nسطر ثان\nسطر ثالث'],
  [
    'links by their words, pictures not at all',
    'See [the text](http://a.example "x") ![a photo](b.png)<http://c.example>',
    'See the text http://c.example',
  ],
  ['lists with their numbers', '3. three\n4. four\n   - inner', '3. three\n4. four\n- inner'],
  ['quotations', '> said\n> he', 'said\nhe'],
  ['tables row by row', '| a | b |\n|---|---|\n| 1 | **2** |', 'a\tb\n1\t2'],
  ['notes', 'A note[^1].\n\n[^1]: Its words.', 'A note[1].\n\n[1] Its words.'],
  ['struck text', 'no ~~yes~~', 'no yes'],
  ['code as it is', '```js\nconst a = `b`;\n```', 'const a = `b`;'],
  ['no markup in HTML', 'a <b>bold</b>\n\n<div>block</div>\n\nend', 'a bold\n\nend'],
  ['signs that are none', '2 * 3 * 4 and a_b_c \\* d', '2 * 3 * 4 and a_b_c * d'],
  ['entities', 'Franco&ndash;Italian &amp; more', 'Franco–Italian & more'],
])('%s', async (_what, markdown, text) => {
  expect(await read(markdown)).toEqual({ text, format: 'markdown', encoding: 'utf-8', metadata: {} });
});

test('front matter says what the text is', async () => {
  const front =
    'title: "Visit: to Rome"\nauthor: [Leila, Sami]\ndate: 2020-12-04 10:00\nlang: ar\nsource: https://gazette.example/a\npublisher: The Gazette';
  const found = <Value>(value: Value) => ({ value, where: 'front-matter', inferred: false });
  expect(await read(`---\n${front}\n---\n\nText`)).toEqual({
    text: 'Text',
    format: 'markdown',
    encoding: 'utf-8',
    metadata: {
      title: found('Visit: to Rome'),
      author: found('Leila، Sami'),
      publisher: found('The Gazette'),
      published: found('2020-12-04'),
      language: found('ar'),
      url: found('https://gazette.example/a'),
    },
  });
});

test.each([
  ['a line between paragraphs', '---\n\nText\n\n---\n\nMore', 'Text\n\nMore'],
  ['a list in YAML', '---\n- a\n---\nText', '- a\n\nText'],
  ['YAML that repeats itself', '---\na: &a [x, x]\nb: [*a, *a]\n---\nText', 'a: &a [x, x]\nb: [*a, *a]\n\nText'],
])('%s is no front matter', async (_what, markdown, text) => {
  expect(await read(markdown)).toMatchObject({ text, metadata: {} });
});
