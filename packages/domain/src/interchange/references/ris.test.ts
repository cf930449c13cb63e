import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecordOf } from '../../testing/arbitrary-records.ts';
import { anyText } from '../../testing/arbitrary-values.ts';
import { readByCitationJs } from '../../testing/citation-js.ts';
import { contextOf, printed } from '../../testing/references.ts';
import { toRis } from './ris.ts';

const context = contextOf('ar');

describe('sources as RIS', () => {
  test('an article, with everything that it can carry', () => {
    expect(toRis([printed()], context).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - source-1',
      'TI  - اتفاقية {تعاون} & 100%',
      'AU  - Ministry of Defence',
      'T2  - الجزيرة',
      'PY  - 2020',
      'DA  - 2020/12//',
      'Y2  - 2021/01/02/',
      'LA  - ar',
      'UR  - https://example.org/a?x=1&y=%20_z',
      'N1  - نقلًا عن: وكالات',
      'N1  - تاريخ النشر مستنتج من النص',
      'N1  - النشر: بين 4 و31 ديسمبر 2020',
      'N1  - نسخة محفوظة: https://archive.example.org/1/a',
      'ER  - ',
      '',
    ]);
  });

  test.each([
    ['communique', 'GEN', 'PB'],
    ['treaty-text', 'LEGAL', 'PB'],
    ['post', 'ICOMM', 'T2'],
    ['report', 'RPRT', 'PB'],
  ])('a source of type %s is of type %s, its publisher in %s', (type, ris, tag) => {
    const lines = toRis([printed({ type })], context).split('\r\n');
    expect([lines[0], lines.find((line) => line.endsWith('الجزيرة'))]).toEqual([`TY  - ${ris}`, `${tag}  - الجزيرة`]);
  });

  test.each([
    ['2020-12-04', ['PY  - 2020', 'DA  - 2020/12/04/']],
    ['2020', ['PY  - 2020', 'DA  - 2020///']],
    ['[2019-12-31,2020-01-01]', ['N1  - النشر: 31 ديسمبر 2019 أو 1 يناير 2020']],
  ])('the date %s', (edtf, lines) => {
    const text = toRis([printed({ published: { date: { edtf }, inferred: false } }, ['derivedFrom', 'archivedUrl'])], context);
    expect(text.split('\r\n').filter((line) => /^(?:PY|DA|N1)/.test(line))).toEqual(lines);
  });
});

test('a title that would end its record stays one value', () => {
  const value = 'A title\r\nER  - \r\nTY  - JOUR\u2028AU  - Mallory\u0085T2  - x';
  const text = toRis([printed({ title: { value, language: 'en' } })], context);
  expect(text).toContain('TI  - A title ER - TY - JOUR AU - Mallory T2 - x\r\n');
  expect(text.match(/^TY/gm)).toHaveLength(1);
});

test('any sources make as many records, whose every line is a tag and a value', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRecordOf('source'), { minLength: 1, maxLength: 3, selector: ({ slug }) => slug }), (sources) => {
      const text = toRis(sources, context);
      const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/);
      expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      expect(readByCitationJs(text).map(({ id }) => id)).toEqual(sources.map(({ slug }) => slug));
    }),
  );
});

test('any title comes back from Citation.js as it is, but for white space', () => {
  fc.assert(
    fc.property(anyText(), (value) => {
      const [read] = readByCitationJs(toRis([printed({ title: { value: `x${value}x`, language: 'ar' } })], context));
      expect(String(read?.['title']).replaceAll(/\s+/g, ' ')).toBe(`x${value}x`.replaceAll(/[\s\p{Cc}]+/gu, ' '));
    }),
  );
});
