import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecordOf } from '../../testing/arbitrary-records.ts';
import { anyText } from '../../testing/arbitrary-values.ts';
import { readByCitationJs } from '../../testing/citation-js.ts';
import { contextOf, printed } from '../../testing/references.ts';
import { toBibtex } from './bibtex.ts';
import { titleOf } from './reference-parts.ts';

const context = contextOf('en');

/** White space as Citation.js reads it: every run of it, of whatever kind, is one space. */
const spaced = (text: unknown): string =>
  String(text)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

describe('sources as BibTeX', () => {
  test('an article, with everything that it can carry', () => {
    expect(toBibtex([printed()], context)).toBe(
      [
        '@article{source-1,',
        '  title = {{اتفاقية \\textbraceleft{}تعاون\\textbraceright{} \\& 100\\%}},',
        '  author = {{Ministry of Defence}},',
        '  journal = {{الجزيرة}},',
        '  year = {2020},',
        '  month = {12},',
        '  urldate = {2021-01-02},',
        '  language = {ar},',
        '  langid = {arabic},',
        '  url = {https://example.org/a?x=1&y=%20_z},',
        '  note = {After: وكالات. The date of publication is inferred from the text. Published: between 4 and 31 December 2020. Archived: https://archive.example.org/1/a},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['communique', 'misc', 'howpublished'],
    ['treaty-text', 'misc', 'howpublished'],
    ['post', 'misc', 'howpublished'],
    ['report', 'techreport', 'institution'],
  ])('a source of type %s is a %s, its publisher in %s', (type, entry, field) => {
    const text = toBibtex([printed({ type })], context);
    expect([text.startsWith(`@${entry}{source-1,\n`), text.includes(`  ${field} = {{الجزيرة}},\n`)]).toEqual([true, true]);
  });

  test.each([
    ['2020-12-04', ['year = {2020}', 'month = {12}', 'date = {2020-12-04}']],
    ['2020~', ['date = {2020~}']],
    ['2020-12-04/2020-12-06', ['year = {2020}', 'month = {12}', 'date = {2020-12-04/2020-12-06}']],
    ['[2019-12-31,2020-01-01]', []],
  ])('the date %s', (edtf, fields) => {
    const lines = toBibtex([printed({ published: { date: { edtf }, inferred: false } })], context).split('\n');
    expect(lines.map((line) => line.trim().replace(/,$/, '')).filter((line) => /^(?:year|month|date)\b/.test(line))).toEqual(fields);
  });

  test('an address keeps its braces from ending the field', () => {
    expect(toBibtex([printed({ url: 'https://example.org/{a}}\\b c' })], context)).toContain(
      '  url = {https://example.org/%7Ba%7D%7D%5Cb%20c},\n',
    );
  });
});

test.each(['a -- b', 'a --- b', "''a``", '?`a!`', '"a"', 'a,,b', '<<a>>', 'end}, \\input{x}', '\\', '%', 'a\n\n@misc{x, title={y}}'])(
  'the title %j is printed as it stands',
  (value) => {
    const read = readByCitationJs(toBibtex([printed({ title: { value, language: 'en' } })], context));
    expect(read.map(({ title }) => title)).toEqual([spaced(value)]);
  },
);

test('any sources come back from Citation.js: as many, under their keys, with their titles', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRecordOf('source'), { minLength: 1, maxLength: 3, selector: ({ slug }) => slug }), (sources) => {
      const read = readByCitationJs(toBibtex(sources, context));
      expect(read.map(({ id, title }) => [id, spaced(title)])).toEqual(
        sources.map((source) => [source.slug, spaced(titleOf(source, context))]),
      );
    }),
  );
});

test('no author, however written, becomes two', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (one, other) => {
      const author = `${one} and ${other}`;
      const [read] = readByCitationJs(toBibtex([printed({ author })], context));
      expect([read?.['author']].flat().map((name) => spaced(Object(name).family))).toEqual([spaced(author)]);
    }),
  );
});
