import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { article, cited } from '../testing/passages.ts';
import { checkSelector, isWellFormed, type Selector } from '../values/selector.ts';
import { isBoundary, wholeRange } from './boundaries.ts';
import { placesOf } from './matching.ts';
import { reanchor } from './reanchor.ts';
import { selectorFor } from './selector-for.ts';

describe('a passage in a changed text', () => {
  test.each([
    ['the text did not change', article],
    ['it was changed after the passage', `${article} تحديث.`],
    ['the quote was copied to the end, so that it stands twice', `${article} وقّعت مذكرة`],
  ])('%s: exact', (_, text) => {
    expect(reanchor(cited(article, 'وقّعت مذكرة'), text)).toEqual({ result: 'exact' });
  });

  test('it was changed before the passage: moved, and every part of the selector but its position is kept', () => {
    const selector = cited(article, 'الوزير', 1);
    expect(selector.suffix).toBe(' أ');
    expect(reanchor(selector, `عاجل: ${article}`, article)).toEqual({
      result: 'moved',
      selector: { ...selector, start: selector.start + 6, end: selector.end + 6 },
    });
  });

  test('the passage is gone', () => {
    expect(reanchor(cited(article, 'وقّعت مذكرة'), 'قال الوزير إن شيئًا لم يُوقَّع.')).toEqual({
      result: 'orphan',
      reason: 'gone',
      candidates: [],
    });
  });

  test('it stands more than once elsewhere: ambiguous, every place offered, the nearest first', () => {
    expect(reanchor(cited('أ ب', 'ب'), 'ب س ع ف ب')).toEqual({
      result: 'orphan',
      reason: 'ambiguous',
      candidates: [
        { start: 0, end: 1, found: 'ب', differs: 'place' },
        { start: 8, end: 9, found: 'ب', differs: 'place' },
      ],
    });
  });

  test('the quote stands once, but not in its context: it may be the other one, so a person is asked', () => {
    const selector = cited(article, 'الوزير', 1);
    expect(reanchor(selector, 'صرّح الوزير.')).toEqual({
      result: 'orphan',
      reason: 'context',
      candidates: [{ start: 5, end: 11, found: 'الوزير', differs: 'context' }],
    });
  });

  test('at its position, but in another context: not taken for the same', () => {
    const selector = cited('الأول نعم والثاني نعم', 'نعم', 1);
    expect(selector.prefix).toBe('ي ');
    expect(reanchor(selector, 'الأول لا, والثالث نعم')).toMatchObject({ result: 'orphan', reason: 'context' });
  });
});

describe('the same words written otherwise are offered, never taken', () => {
  test.each([
    ['other vowel marks', 'x وقعت مذكره، وقّعتْ مذكّرة.', 'وقّعتْ مذكّرة'],
    ['bidi controls within', 'x \u200fوقّعت\u200f مذكرة\u200f', 'وقّعت\u200f مذكرة'],
    ['other white space', 'x وقّعت\u00a0\n مذكرة', 'وقّعت\u00a0\n مذكرة'],
    ['tatweel', 'x وقّعـــت مذكرة', 'وقّعـــت مذكرة'],
    ['presentation forms', 'x وقّﻌﺖ ﻣﺬﻛﺮﺓ', 'وقّﻌﺖ ﻣﺬﻛﺮﺓ'],
  ])('%s', (_, text, found) => {
    const result = reanchor(cited(article, 'وقّعت مذكرة'), text);
    expect(result).toMatchObject({ result: 'orphan', reason: 'gone', candidates: [{ found, differs: 'marks' }] });
  });

  test('a ligature is its letters', () => {
    expect(reanchor(cited('الاتفاق', 'الاتفاق'), 'وقّعوا اﻻتفاق')).toMatchObject({ candidates: [{ found: 'اﻻتفاق', differs: 'marks' }] });
    expect(reanchor(cited('اﻻتفاق', 'اﻻتفاق'), 'وقّعوا الاتفاق')).toMatchObject({ candidates: [{ found: 'الاتفاق', differs: 'marks' }] });
  });

  test('a Hangul syllable is its letters, and no part of one', () => {
    const parts = '협정'.normalize('NFD');
    expect(reanchor(cited('협정', '협정'), `평화 ${parts}`)).toMatchObject({ candidates: [{ found: parts, differs: 'marks' }] });
    expect(reanchor(cited(parts, parts), '평화 협정')).toMatchObject({ candidates: [{ found: '협정', differs: 'marks' }] });
    for (const other of ['각', '각'.normalize('NFD')])
      expect(reanchor(cited('가', '가'), `x ${other}`), other).toEqual({ result: 'orphan', reason: 'gone', candidates: [] });
  });

  test('a composed letter and its parts are the same word to a person', () => {
    expect(reanchor(cited('الآن', 'الآن'), 'قال الا\u0653ن')).toMatchObject({ candidates: [{ found: 'الا\u0653ن', differs: 'marks' }] });
  });

  test('a quote that has got a mark at its end is another quote', () => {
    expect(reanchor(cited('قال الوزير', 'الوزير'), 'قال الوزيرُ')).toEqual({
      result: 'orphan',
      reason: 'gone',
      candidates: [{ start: 4, end: 11, found: 'الوزيرُ', differs: 'marks' }],
    });
  });

  test('a quote of marks and controls alone is like nothing', () => {
    expect(reanchor({ exact: '\u200f\u064e', start: 0, end: 2 }, 'abc')).toEqual({ result: 'orphan', reason: 'gone', candidates: [] });
  });
});

const anyPieces = fc
  .array(fc.constantFrom('ا', 'ب', 'بَ', 'ab', '📜', '\u202e', ' ', '\ud83d', '👩‍👧'), { maxLength: 25 })
  .map((parts) => parts.join(''));

/** A passage of a text, and an edit that touches neither the quote nor the context that its selector keeps. */
const anyEdit = fc
  .record({ text: anyPieces, from: fc.nat(), length: fc.nat(6), at: fc.nat(), cut: fc.nat(5), put: anyPieces })
  .filter(({ text }) => text !== '')
  .map(({ text, from, length, at, cut, put }) => {
    const start = from % text.length;
    const range = wholeRange(text, { start, end: Math.min(text.length, start + 1 + length) });
    if (!isWellFormed(text.slice(range.start, range.end))) return undefined;
    const selector = selectorFor(text, range.start, range.end);
    const first = range.start - (selector.prefix ?? '').length;
    const last = range.end + (selector.suffix ?? '').length;
    const place = at % (text.length + 1);
    if (place > first && place < last) return undefined;
    const until = place <= first ? Math.min(first, place + cut) : place + cut;
    const changed = text.slice(0, place) + put + text.slice(until);
    return { text, selector, changed, start: until <= first ? range.start + changed.length - text.length : range.start };
  })
  .filter((edit) => edit !== undefined);

test('after an edit outside the quote and its context, the passage is where the edit put it, or a person is asked', () => {
  fc.assert(
    fc.property(anyEdit, fc.boolean(), ({ text, selector, changed, start }, withOld) => {
      const end = start + selector.exact.length;
      expect(changed.slice(start, end)).toBe(selector.exact);
      fc.pre(isBoundary(changed, start) && isBoundary(changed, end));
      const result = withOld ? reanchor(selector, changed, text) : reanchor(selector, changed);
      const { prefix = '', suffix = '', exact } = selector;
      const places = placesOf(`${prefix}${exact}${suffix}`, changed);
      const told = result.result === 'orphan' ? `orphan ${result.reason}` : result.result;
      if (places.length > 1) expect(['exact', 'moved', 'orphan ambiguous', 'orphan context']).toContain(told);
      else expect([start === selector.start ? 'exact' : 'moved', 'orphan context']).toContain(told);
      if (result.result === 'moved') expect(result.selector).toEqual({ ...selector, start, end });
    }),
    { numRuns: 2000 },
  );
});

test('wherever a passage is moved to, the quote stands there to the letter and in its context; and candidates are what they say', () => {
  fc.assert(
    fc.property(anyPieces, anyPieces, fc.nat(), fc.nat(6), (text, other, from, length) => {
      fc.pre(text !== '');
      const start = from % text.length;
      const range = wholeRange(text, { start, end: Math.min(text.length, start + 1 + length) });
      fc.pre(isWellFormed(text.slice(range.start, range.end)));
      const selector = selectorFor(text, range.start, range.end);
      const result = reanchor(selector, other);
      if (result.result === 'exact') expect(checkSelector(selector, other)).toEqual({ result: 'exact' });
      if (result.result === 'moved') {
        expect(checkSelector(result.selector, other)).toEqual({ result: 'exact' });
        expect(other.slice(0, result.selector.start).endsWith(selector.prefix ?? '')).toBe(true);
        expect(other.slice(result.selector.end).startsWith(selector.suffix ?? '')).toBe(true);
        expect(result.selector).toEqual({ ...selector, start: result.selector.start, end: result.selector.end });
      }
      if (result.result === 'orphan')
        for (const candidate of result.candidates) {
          expect(other.slice(candidate.start, candidate.end)).toBe(candidate.found);
          expect(wholeRange(other, candidate)).toEqual({ start: candidate.start, end: candidate.end });
          if (candidate.differs !== 'marks') expect(candidate.found).toBe(selector.exact);
        }
    }),
    { numRuns: 1000 },
  );
});

describe('in time linear in the text', () => {
  const hostile: readonly (readonly [string, Selector, string])[] = [
    ['100 000 repetitions', { exact: 'نعم', start: 0, end: 3 }, ` ${'نعم '.repeat(100_000)}`],
    ['a quote that nearly repeats', { exact: `${'ا'.repeat(1999)}ب`, start: 0, end: 2000 }, 'ا'.repeat(400_000)],
    ['thousands of marks', { exact: 'بب', start: 5, end: 7 }, `ب${'\u064e'.repeat(300_000)}ب`],
    ['flags without end', { exact: '🇱🇾', start: 1, end: 5 }, '🇱🇾'.repeat(100_000)],
    ['lone surrogates without end', { exact: 'x', start: 0, end: 1 }, '\ud83d'.repeat(400_000)],
    ['white space without end', { exact: 'ا ب', start: 0, end: 3 }, ` ا${' \u200f'.repeat(200_000)}`],
  ];

  /** Microseconds that this thread may work, whatever else the machine does: what takes the square of a text's length takes minutes. */
  const most = 4_000_000;
  let begun = process.threadCpuUsage();
  beforeEach(() => {
    begun = process.threadCpuUsage();
  });
  afterEach(() => {
    const { user, system } = process.threadCpuUsage(begun);
    expect(user + system).toBeLessThan(most);
  });

  test.each(hostile)('%s', (_, selector, text) => {
    const result = reanchor(selector, text);
    expect(result.result).toBe('orphan');
    expect(result.result === 'orphan' ? result.candidates.length : 0).toBeLessThanOrEqual(20);
  });

  test('with the old text: words and invisible characters without end', () => {
    const word = 'ا'.repeat(200_000);
    expect(reanchor({ exact: 'ا', start: 1000, end: 1001 }, `${word} `, word).result).toBe('exact');
    expect(reanchor({ exact: 'ا', start: 1000, end: 1001 }, 'ا ا'.repeat(100_000), word).result).toBe('orphan');
    const invisible = '\u2060'.repeat(200_000);
    expect(reanchor({ exact: '\u2060', start: 1000, end: 1001 }, `x${invisible}`, invisible).result).toBe('exact');
  });
});
