import { describe, expect, test } from 'vitest';
import { usualLimits } from '../../limits.ts';
import { type Drawn, fromTheLeft, type PdfWanted, pdfOf } from '../../testing/pdf.ts';
import { readPdf } from './read.ts';

const read = (wanted: PdfWanted) => readPdf(pdfOf(wanted), usualLimits);
const textOf = async (...page: readonly Drawn[]) => (await read({ pages: [page] })).text;

/** Lines of words one below another, as wide as they are, from a left edge or to a right one. */
function lines(
  words: readonly string[],
  { top = 800, left = 50, right }: { readonly top?: number; readonly left?: number; readonly right?: number } = {},
): readonly Drawn[] {
  return words.map((text, at) => {
    const glyphs = right === undefined ? [...text] : fromTheLeft(text);
    return { x: right === undefined ? left : right - glyphs.length * 6, y: top - at * 15, glyphs };
  });
}

describe('Arabic', () => {
  test('that is drawn from the left is read from the right', async () => {
    expect(await textOf({ x: 50, y: 700, glyphs: fromTheLeft('وزير الدفاع') })).toBe('وزير الدفاع');
  });

  test('keeps the order of letters that are drawn as one', async () => {
    expect(await textOf({ x: 50, y: 700, glyphs: fromTheLeft('ص+لا+ح الدين وا+لا+تفاق') })).toBe('صلاح الدين والاتفاق');
  });

  test('in presentation forms is folded back to letters', async () => {
    expect(await textOf({ x: 50, y: 700, glyphs: fromTheLeft('ﺍﻻﺗﻔﺎﻕ ﻓﻲ ﻃﺮﺍﺑﻠﺲ ﷲ') })).toBe('الاتفاق في طرابلس الله');
  });

  test('that is drawn letter by letter in the order of writing is read the same', async () => {
    const letters = [...'اتفاق'].map((glyph, at) => ({ x: 200 - at * 6, y: 700, glyphs: [glyph] }));
    expect(await textOf(...letters)).toBe('اتفاق');
  });

  test('leaves numbers, dates and Latin names as they are read', async () => {
    const parts = ['في ', '4', ' ديسمبر ', '2020', ' (', 'Lorenzo Guerini', ') بنسبة ', '25', '% و', '12/11/2020', '.'];
    const glyphs = parts
      .map((part) => (/[A-Za-z0-9]/.test(part) ? [...part] : fromTheLeft(part.replaceAll(/[()]/g, (one) => (one === '(' ? ')' : '(')))))
      .toReversed()
      .flat();
    const page = [
      { x: 50, y: 740, glyphs: fromTheLeft('وقع الوزير الاتفاق مع نظيره الإيطالي') },
      { x: 50, y: 700, glyphs },
      { x: 50, y: 685, glyphs: fromTheLeft('والسلام.') },
    ];
    expect(await textOf(...page)).toBe(
      'وقع الوزير الاتفاق مع نظيره الإيطالي\n\nفي 4 ديسمبر 2020 (Lorenzo Guerini) بنسبة 25% و12/11/2020. والسلام.',
    );
  });

  test('with brackets by what they mean and not by what they look like is read the same', async () => {
    expect(await textOf({ x: 50, y: 700, glyphs: fromTheLeft('قال: «نعم» (لا)') })).toBe('قال: «نعم» (لا)');
    expect(await textOf({ x: 50, y: 700, glyphs: fromTheLeft('قال: »نعم« )لا(') })).toBe('قال: «نعم» (لا)');
  });

  test('a mark over a letter goes with the letter that is drawn next, from the left', async () => {
    const page = [
      { x: 50, y: 700, glyphs: ['ع'] },
      { x: 55.9, y: 702, glyphs: ['ّ'] },
      { x: 56, y: 700, glyphs: ['ق', 'و'] },
    ];
    expect(await textOf(...page)).toBe('وقّع');
  });

  test('stands on both sides of a paragraph in English, each in its own direction', async () => {
    const glyphs = [...'The ', ...fromTheLeft('اتفاق روما'), ...' of 2020'];
    expect(await textOf({ x: 50, y: 700, glyphs }, { x: 50, y: 685, glyphs: [...'is an agreement.'] })).toBe(
      'The اتفاق روما of 2020 is an agreement.',
    );
  });
});

describe('lines', () => {
  const long = 'The two ministers signed a memorandum of understanding in Rome on';

  test('that fill their column make one paragraph, a short one ends it', async () => {
    expect(await textOf(...lines([long, long, 'the same day.', `Then ${long.slice(5)}`, 'Friday.']))).toBe(
      `${long} ${long} the same day.\n\nThen ${long.slice(5)} Friday.`,
    );
  });

  test('that begin with a number or a dash are items, however near they stand', async () => {
    expect(await textOf(...lines(['1. First clause.', '2. Second clause.', '- A part of it.']))).toBe(
      '1. First clause.\n\n2. Second clause.\n\n- A part of it.',
    );
    const arabic = ['1- البند الأول من هذا الاتفاق', '2- البند الثاني من الاتفاق هو'].map((text, at) => ({
      x: 100,
      y: 700 - at * 15,
      glyphs: [...fromTheLeft(text.slice(1)), text.charAt(0)],
    }));
    expect(await textOf(...arabic)).toBe('1- البند الأول من هذا الاتفاق\n\n2- البند الثاني من الاتفاق هو');
  });

  test('of an item go on further in than its number', async () => {
    const page = [
      ...lines(['1. First clause that fills its line to the end']),
      { x: 68, y: 785, glyphs: [...'and goes on behind it for another line.'] },
    ];
    expect(await textOf(...page)).toBe('1. First clause that fills its line to the end and goes on behind it for another line.');
  });

  test('that stand further apart are paragraphs', async () => {
    const page = [...lines([long, long]), ...lines([long, long], { top: 750 })];
    expect(await textOf(...page)).toBe(`${long} ${long}\n\n${long} ${long}`);
  });

  test('a word divided at the end of one is put together, a compound is not torn', async () => {
    expect(await textOf(...lines([`${long} train-`, 'ing of coast guards']))).toBe(`${long} training of coast guards`);
    expect(await textOf(...lines([`${long} Franco-`, 'Italian']))).toBe(`${long} Franco- Italian`);
  });

  test('in larger letters are a heading', async () => {
    const page: readonly Drawn[] = [{ x: 50, y: 760, size: 20, glyphs: [...'Rome'] }, ...lines([long, long], { top: 740 })];
    expect(await textOf(...page)).toBe(`Rome\n\n${long} ${long}`);
  });

  test('words are told apart by room where no blank is drawn', async () => {
    const page = [
      { x: 50, y: 700, glyphs: [...'two'] },
      { x: 72, y: 700, glyphs: [...'words'] },
    ];
    expect(await textOf(...page)).toBe('two words');
  });

  test('ligatures of Latin letters are folded', async () => {
    expect(await textOf({ x: 50, y: 700, glyphs: [...'oﬃce ﬁve'] })).toBe('office five');
  });
});

describe('columns', () => {
  const left = ['left one is a line', 'left two is a line', 'left three is long', 'left four ends it.'];
  const right = ['right one is a line', 'right two is a line', 'right three is lon', 'right four ends it.'];

  test('in English are read from the left', async () => {
    expect(await textOf(...lines(left), ...lines(right, { left: 320 }))).toBe(`${left.join(' ')}\n\n${right.join(' ')}`);
  });

  test('in Arabic are read from the right', async () => {
    const one = ['العمود الأول هنا كلام', 'وسطر ثان فيه كلام أيضا', 'وسطر ثالث فيه كلام آخر', 'وينتهي العمود هنا الآن.'];
    const two = ['العمود الثاني كلام آخر', 'وسطر ثان فيه كلام كثير', 'وسطر ثالث فيه كلام آخر', 'وينتهي الكلام هنا الآن.'];
    expect(await textOf(...lines(two, { right: 270 }), ...lines(one, { right: 540 }))).toBe(`${one.join(' ')}\n\n${two.join(' ')}`);
  });

  test('stand between what goes across the page', async () => {
    const wide = 'A headline that goes across the whole of the page and over both of its columns, so it does';
    const after = 'And a last line that goes across the whole of the page and under both of its columns, too.';
    const page = [...lines([wide], { top: 840 }), ...lines(left), ...lines(right, { left: 320 }), ...lines([after], { top: 720 })];
    expect(await textOf(...page)).toBe(`${wide}\n\n${left.join(' ')}\n\n${right.join(' ')}\n\n${after}`);
  });

  test('of a table are read row by row', async () => {
    const page = [...lines(['Year', '2020', '2021', '2022']), ...lines(['Amount', '150', '200', '90'], { left: 320 })];
    expect(await textOf(...page)).toBe('Year\tAmount\n\n2020\t150\n\n2021\t200\n\n2022\t90');
  });
});

test('running heads and page numbers are left out of three pages, what stands once is not', async () => {
  const page = (number: number) => [
    { x: 50, y: 820, glyphs: [...'The Gazette'] },
    ...lines([`Sentence ${'abc'.charAt(number - 1)} of the text.`], { top: 700 }),
    { x: 300, y: 20, glyphs: [...`- ${number} -`] },
  ];
  const { text, pages } = await read({ pages: [page(1), page(2), page(3)] });
  expect([text, pages]).toEqual(['Sentence a of the text.\n\nSentence b of the text.\n\nSentence c of the text.', 3]);
  expect((await read({ pages: [page(1)] })).text).toContain('The Gazette');
});

test('a sentence goes on over the end of a page', async () => {
  const first = lines(['The two ministers signed a memorandum of', 'understanding on the training of the coas'], { top: 100 });
  const { text } = await read({ pages: [first, lines(['guard of both.'])] });
  expect(text).toBe('The two ministers signed a memorandum of understanding on the training of the coas guard of both.');
});

test('a page that is turned is read as it is turned', async () => {
  const { text } = await read({ pages: [[{ x: 50, y: 700, glyphs: [...'Turned'] }]], ofPages: '/Rotate 90' });
  expect(text).toBe('Turned');
});

describe('what it says of itself', () => {
  const page = [{ x: 50, y: 700, glyphs: [...'Text'] }];

  test('its title stands, its author and day are inferred', async () => {
    const { metadata } = await read({
      pages: [page],
      info: { Title: '(Rome agreement)', Author: '(Leila Omar)', CreationDate: "(D:20201204093000+02'00')" },
    });
    expect(metadata).toEqual({
      title: { value: 'Rome agreement', where: 'pdf-info', inferred: false },
      author: { value: 'Leila Omar', where: 'pdf-info', inferred: true },
      published: { value: '2020-12-04', where: 'pdf-info', inferred: true },
    });
  });

  test('what a program filled in is no title and no author', async () => {
    const { metadata } = await read({
      pages: [page],
      info: { Title: '(Microsoft Word - draft 3.docx)', Author: '(Administrator)', CreationDate: '(D:20201399)' },
    });
    expect(metadata).toEqual({});
  });
});

describe('what cannot be read is refused by name', () => {
  const refusal = (bytes: Uint8Array, limits = usualLimits) =>
    Promise.resolve(readPdf(bytes, limits)).then(
      () => undefined,
      (fault: unknown) => fault,
    );

  test('pages without text', async () => {
    expect(await refusal(pdfOf({ pages: [[], []] }))).toMatchObject({ code: 'no-text-layer', details: { pages: '2' } });
  });

  test('glyphs without a meaning', async () => {
    expect(await refusal(pdfOf({ pages: [[{ x: 50, y: 700, glyphs: ['\uE001', '\uE002', '\uE003'] }]] }))).toMatchObject({
      code: 'no-text-layer',
    });
  });

  test('a password', async () => {
    const encrypted = pdfOf({
      pages: [[]],
      trailer: `/Encrypt 1000 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
      more: [`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`],
    });
    expect(await refusal(encrypted)).toMatchObject({ code: 'encrypted-file' });
  });

  test('a file that is cut', async () => {
    expect(await refusal(Buffer.from('%PDF-1.7\nnothing'))).toMatchObject({ code: 'damaged-file', details: { format: 'PDF' } });
  });

  test('more pages than are read', async () => {
    expect(await refusal(pdfOf({ pages: [[], [], []] }), { ...usualLimits, pages: 2 })).toMatchObject({ code: 'expands-too-far' });
  });
});
