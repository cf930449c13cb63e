import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, cited } from '../testing/passages.ts';
import { placesOf } from './matching.ts';
import { reanchor } from './reanchor.ts';
import { selectorFor } from './selector-for.ts';

const orphanAt = (start: number, found: string) => ({
  result: 'orphan',
  reason: 'context',
  candidates: [{ start, end: start + found.length, found, differs: 'context' }],
});

describe('a quote is never found within another word or number', () => {
  test.each([
    ['a longer number, at its position', 'صوّت 98 نائبًا.', '98', 'صوّت 980 نائبًا.', 5],
    ['a longer number, elsewhere', 'They sent 12 ships.', '12', 'Then they sent 1200 ships.', 15],
    ['a number in groups', 'They sent 12 ships.', '12', 'They sent 12,500 ships.', 10],
    ['a number in Arabic groups', 'أرسلوا ١٢ سفينة', '١٢', 'أرسلوا ١٢٬٥٠٠ سفينة', 7],
    ['a fraction', 'رفعته 12 في المئة', '12', 'رفعته 3.12 في المئة', 8],
    ['an Arabic suffix', 'اتفاق', 'اتفاق', 'اتفاقية', 0],
    ['an Arabic proclitic', 'وزير الدفاع التركي خلوصي', 'وزير الدفاع التركي خلوصي', 'كوزير الدفاع التركي خلوصي', 1],
    ['a Latin prefix', 'the pact was ratified', 'ratified', 'the pact is unratified', 14],
    ['an apostrophe within', 'They can come.', 'can', 'They can’t come.', 5],
    ['a word joiner within', 'نمی خواهم', 'نمی', 'نمی\u2060خواهم', 0],
    ['a bidi control within', 'They sent 12 ships.', '12', 'They sent 12\u200f00 ships.', 10],
  ])('%s', (_, text, quote, changed, start) => {
    expect(reanchor(cited(text, quote), changed)).toEqual(orphanAt(start, quote));
    expect(reanchor(cited(text, quote), changed, text)).toEqual(orphanAt(start, quote));
  });

  test.each([
    ['punctuation', 'وقّعوا اتفاق سلام.', 'اتفاق', 'وقّعوا اتفاق».'],
    ['a bidi control', 'وقّعوا اتفاق سلام.', 'اتفاق', 'وقّعوا اتفاق\u200f سلام.'],
    ['a full stop after a number', 'They sent 12 ships.', '12', 'They sent 12. Ships came.'],
    ['a script that does not part its words', '他们签署了协议', '协议', '他们签署了协议书'],
  ])('%s beside it is not of its word: exact at its position', (_, text, quote, changed) => {
    expect(reanchor(cited(text, quote), changed)).toEqual({ result: 'exact' });
  });

  test('a longer word does not make a passage ambiguous', () => {
    const text = 'The parliament ratified the pact.';
    const selector = cited(text, 'parliament ratified the pact');
    expect(reanchor(selector, 'A parliament ratified the pacts. The parliament ratified the pact.')).toMatchObject({
      result: 'moved',
      selector: { start: 37 },
    });
  });

  test('a quote of a part of a word needs the old text, and then stands only beside the rest of that word', () => {
    const text = 'قال والوزير معه إن الاتفاق تم';
    const selector = cited(text, 'الوزير معه إن الاتفاق');
    expect(reanchor(selector, text)).toEqual(orphanAt(5, 'الوزير معه إن الاتفاق'));
    expect(reanchor(selector, text, text)).toEqual({ result: 'exact' });
    expect(reanchor(selector, `عاجل: ${text}`, text)).toMatchObject({ result: 'moved', selector: { start: 11 } });
    for (const word of ['الوزير', 'بالوزير', 'كوالوزير'])
      expect(reanchor(selector, `قال ${word} معه إن الاتفاق تم`, text), word).toMatchObject({ result: 'orphan', reason: 'context' });
  });

  test('what a selector keeps of the text around it says what stands beside its quote', () => {
    const selector = cited('والوزير كالوزير', 'الوزير', 1);
    expect(selector).toMatchObject({ prefix: 'ك' });
    expect(reanchor(selector, 'والوزير كالوزير')).toEqual({ result: 'exact' });
    expect(reanchor(selector, 'والوزير كالوزيرة')).toMatchObject({ result: 'orphan', reason: 'context' });
  });
});

describe('a quote that could stand anywhere is not taken for the same elsewhere', () => {
  const text = 'They signed the pact.';
  const signed = cited(text, 'signed');

  test('one word, in another sentence', () => {
    const changed = 'They refused the pact. In 1999 others signed nothing.';
    expect(reanchor(signed, changed)).toEqual(orphanAt(38, 'signed'));
    expect(reanchor(signed, changed, text)).toEqual(orphanAt(38, 'signed'));
  });

  test('one word, in its own sentence: only the old text tells', () => {
    expect(reanchor(signed, `ROME. ${text}`)).toEqual(orphanAt(11, 'signed'));
    expect(reanchor(signed, `ROME. ${text} More follows.`, text)).toEqual({ result: 'moved', selector: { ...signed, start: 11, end: 17 } });
  });

  test.each([
    ['a word before it is another', 'ROME. Some signed the pact.'],
    ['a word after it is another', 'ROME. They signed the treaty.'],
    ['its sentence goes on', 'ROME. They signed the pact and left.'],
    ['its sentence began before', 'ROME: They signed the pact.'],
  ])('%s', (_, changed) => {
    expect(reanchor(signed, changed, text)).toMatchObject({ result: 'orphan', reason: 'context' });
  });

  test('a sentence of one word is like every other such sentence', () => {
    const interview = 'هل وقّعتم؟ نعم. وهل صادقتم؟ لا.';
    const changed = 'حوار. هل وقّعتم؟ لا. وهل صادقتم؟ نعم.';
    expect(reanchor(cited(interview, 'نعم'), changed, interview)).toEqual(orphanAt(33, 'نعم'));
  });

  test.each([
    ['three words with twelve letters', 'on the same Friday', 'moved'],
    ['three words with fewer', 'it is so', 'orphan'],
    ['two words', 'international administration', 'moved'],
    ['two words with fewer than 24 letters', 'defence ministry', 'orphan'],
    ['one long word', 'internationalisation', 'orphan'],
    ['three Arabic words, marks not counted', 'مذكّرةُ تفاهُمٍ عسكريّة', 'moved'],
    ['a sentence of a script that does not part its words', '土耳其国防部长与利比亚民族团结政府签署了军事合作谅解备忘录', 'moved'],
  ])('%s: %s is %s without the old text', (_, quote, result) => {
    expect(reanchor({ exact: quote, start: 0, end: quote.length }, `x, ${quote}`).result).toBe(result);
  });

  test('a name of three words is known by itself, but not where the old text had other words on both sides of it', () => {
    const read = 'قال صلاح الدين النمروش إن بلاده وقّعت مذكرة.';
    const name = cited(read, 'صلاح الدين النمروش');
    const other = 'التقى آكار صلاح الدين النمروش في طرابلس.';
    expect(reanchor(name, other)).toMatchObject({ result: 'moved', selector: { start: 11 } });
    expect(reanchor(name, other, read)).toEqual(orphanAt(11, 'صلاح الدين النمروش'));
    expect(reanchor(name, 'وكان صلاح الدين النمروش إن بلاده وقّعت مذكرة.', read)).toMatchObject({ result: 'moved', selector: { start: 5 } });
    expect(reanchor(name, 'أمس قال صلاح الدين النمروش.', read)).toMatchObject({ result: 'orphan' });
    expect(reanchor(name, 'أمس. قال صلاح الدين النمروش.', read)).toMatchObject({ result: 'moved', selector: { start: 9 } });
  });

  test('what the selector keeps around a quote counts with it', () => {
    const kept = { exact: 'الوزير', prefix: 'وأضاف ', suffix: ' أن التدريب', start: 52, end: 58 };
    expect(reanchor(kept, `عاجل: ${article}`)).toMatchObject({ result: 'moved' });
    expect(reanchor({ exact: 'الوزير', suffix: ' أ', start: 52, end: 58 }, `عاجل: ${article}`)).toMatchObject({ reason: 'context' });
  });

  test('an old text in which the passage does not stand tells nothing', () => {
    expect(reanchor(signed, `ROME. ${text}`, `x${text}`)).toEqual(orphanAt(11, 'signed'));
  });
});

const anySentences = fc
  .array(
    fc
      .array(fc.constantFrom('وقّع', 'الوزير', 'الوزيران', 'مذكرة', 'مذكرتين', 'في', 'روما', '12', '1200', 'ship', 'ships'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((words) => `${words.join(' ')}.`),
    { minLength: 1, maxLength: 4 },
  )
  .map((sentences) => sentences.join(' '));

/** The passage of some words of a text, from the first letter of one to the last of another. */
const anyWords = fc.record({ text: anySentences, from: fc.nat(), length: fc.nat(3) }).map(({ text, from, length }) => {
  const words = [...text.matchAll(/[^ .]+/gu)];
  const first = from % words.length;
  const last = words[Math.min(first + length, words.length - 1)];
  return { text, selector: selectorFor(text, words[first]?.index ?? 0, last ? last.index + last[0].length : 0) };
});

test('words of a text before which another sentence was put have moved, unless they may be others', () => {
  fc.assert(
    fc.property(anyWords, anySentences, ({ text, selector }, sentence) => {
      const changed = `${sentence} ${text}`;
      const start = selector.start + sentence.length + 1;
      const moved = { result: 'moved', selector: { ...selector, start, end: start + selector.exact.length } };
      for (const result of [reanchor(selector, changed), reanchor(selector, changed, text)])
        expect(result.result === 'orphan' || result.result === 'exact' ? moved : result).toEqual(moved);
      const { prefix = '', suffix = '', exact } = selector;
      const standsOnce = placesOf(`${prefix}${exact}${suffix}`, changed).length === 1;
      const hasEnough = [...exact.matchAll(/\p{L}/gu)].length >= 12 && exact.split(' ').length >= 3;
      if (standsOnce && hasEnough) expect(reanchor(selector, changed)).toEqual(moved);
    }),
    { numRuns: 1000 },
  );
});

test('a quote of whole words is never found beside a letter or digit, whatever is put beside it', () => {
  const anyPut = fc.constantFrom('0', 'ا', 'ة', 'و', 's', '\u200f', ' ', '«', 'في روما. ');
  fc.assert(
    fc.property(anyWords, anyPut, fc.boolean(), fc.boolean(), ({ text, selector }, put, atEnd, withOld) => {
      fc.pre(selector.prefix === undefined && selector.suffix === undefined);
      const at = atEnd ? selector.end : selector.start;
      const changed = text.slice(0, at) + put + text.slice(at);
      const result = withOld ? reanchor(selector, changed, text) : reanchor(selector, changed);
      const joined = /[\p{L}\p{N}]$/u.test(put);
      const { start, end } = result.result === 'moved' ? result.selector : selector;
      if (joined) expect(result).toMatchObject({ result: 'orphan', reason: 'context' });
      else if (result.result !== 'orphan') expect(changed.slice(start, end)).toBe(selector.exact);
    }),
    { numRuns: 500 },
  );
});
