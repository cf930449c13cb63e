/** A stretch of glyphs on one baseline. Each glyph stands for a text, which may be several letters; it is half its font's size wide. */
export interface Drawn {
  /** From the left, in points. */
  readonly x: number;
  /** From the bottom, in points, as PDF counts. */
  readonly y: number;
  readonly size?: number;
  /** In the order in which they are drawn, from left to right. */
  readonly glyphs: readonly string[];
}

/** What a test wants in a PDF. */
export interface PdfWanted {
  readonly pages: readonly (readonly Drawn[])[];
  /** Entries of the information dictionary, as they are written: `{ Title: '(A title)' }`. */
  readonly info?: Readonly<Record<string, string>>;
  /** Entries of the trailer, as they are written. */
  readonly trailer?: string;
  /** Objects more, by their numbers from 1000 on. */
  readonly more?: readonly string[];
  /** Entries of each page's dictionary, as they are written. */
  readonly ofPages?: string;
}

/** How words in Arabic stand on a page, glyph by glyph from the left; what is joined by `+` is one glyph. */
export function fromTheLeft(text: string): readonly string[] {
  return (text.match(/\+(?:[^+]+)\+|./gsu) ?? []).map((glyph) => glyph.replaceAll('+', '')).toReversed();
}

/** A PDF made by hand: every glyph by its number, and a table that says what each number means, as programs make them. */
export function pdfOf({ pages, info = {}, trailer = '', more = [], ofPages = '' }: PdfWanted): Uint8Array {
  const numbers = new Map<string, number>();
  const numberOf = (glyph: string) => {
    const number = numbers.get(glyph) ?? numbers.size + 1;
    numbers.set(glyph, number);
    return number.toString(16).padStart(4, '0');
  };
  const contents = pages.map((page) => page.map((drawn) => operatorsOf(drawn, numberOf)).join('\n'));
  const pageObjects = contents.flatMap(
    (content, at) =>
      [
        [
          10 + at * 2,
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${11 + at * 2} 0 R ${ofPages} >>`,
        ],
        [11 + at * 2, streamOf(content)],
      ] as const,
  );
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${10 + at * 2} 0 R`).join(' ')}] >>`],
    [3, '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>'],
    [
      4,
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R /DW 500 >>',
    ],
    [5, streamOf(meanings(numbers))],
    [
      6,
      '<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ],
    [
      7,
      `<< ${Object.entries(info)
        .map(([name, value]) => `/${name} ${value}`)
        .join(' ')} >>`,
    ],
    ...pageObjects,
    ...more.map((object, at) => [1_000 + at, object] as const),
  ]);
  return written(objects, `/Root 1 0 R /Info 7 0 R ${trailer}`);
}

function operatorsOf({ x, y, size = 12, glyphs }: Drawn, numberOf: (glyph: string) => string): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${glyphs.map(numberOf).join('')}> Tj ET`;
}

function meanings(numbers: ReadonlyMap<string, number>): string {
  const lines = Array.from(numbers, ([glyph, number]) => `<${number.toString(16).padStart(4, '0')}> <${utf16(glyph)}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar endcmap CMapName currentdict /CMap defineresource pop end end`;
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

function streamOf(content: string): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;
}

function written(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [number, object] of objects) {
    places.set(number, file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const table = Array.from(places, ([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const most = Math.max(...places.keys());
  file += `xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size ${most + 1} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}
