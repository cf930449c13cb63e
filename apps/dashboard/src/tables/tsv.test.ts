import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleaned, readTsv, writeTsv } from './tsv.ts';

describe('a block of cells', () => {
  it('is read as spreadsheets write it', () => {
    expect(readTsv('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(readTsv('"two\nlines"\t"say ""yes"""\tx')).toEqual([['two\nlines', 'say "yes"', 'x']]);
  });

  it('takes quotation marks that quote no cell as letters', () => {
    expect(readTsv('"Amity" treaty\tthe "other"\n"open')).toEqual([['"Amity" treaty', 'the "other"'], ['"open']]);
  });

  it('of nothing is one empty cell, and an empty line is a row', () => {
    expect(readTsv('')).toEqual([['']]);
    expect(readTsv('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });

  it('is the same after it was written and read', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'ل', '"', '\t', '\n', ' ') });
    const block = fc.array(fc.array(letters, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(block, (rows) => {
        // What ends with an empty line is not told from what ends with a line break.
        fc.pre(rows.length === 1 || rows.at(-1)?.join('') !== '' || (rows.at(-1)?.length ?? 0) > 1);
        expect(readTsv(writeTsv(rows))).toEqual(rows);
      }),
    );
  });

  it('of a megabyte is read in no time', () => {
    const begun = performance.now();
    expect(readTsv('"'.repeat(1_000_000))).toHaveLength(1);
    expect(readTsv('x\t'.repeat(500_000))[0]).toHaveLength(500_001);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('text from elsewhere', () => {
  it('loses what is hidden in it, and says so', () => {
    expect(cleaned('safe\u202Egnp.exe\u202C')).toEqual({ text: 'safegnp.exe', hadHidden: true });
    expect(cleaned('\uFEFFa\0b\ud800c')).toEqual({ text: 'abc', hadHidden: true });
  });

  it('keeps the marks that Arabic is written with, scripts as the words that they are, and is one line', () => {
    const written = '\u200Fاتفاق\u200E (2020) می\u200Cخواهم <script>alert(1)</script>';
    expect(cleaned(` ${written}\n`)).toEqual({ text: written, hadHidden: false });
    expect(cleaned('one\r\ntwo')).toEqual({ text: 'one two', hadHidden: false });
  });

  it('is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleaned(text).text;
        expect(cleaned(once)).toEqual({ text: once, hadHidden: false });
      }),
    );
  });
});
