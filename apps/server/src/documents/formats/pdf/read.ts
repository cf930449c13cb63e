import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { formatNames } from '../../formats.ts';
import type { ReadingLimits } from '../../limits.ts';
import { type FormatReader, tidied } from '../../made.ts';
import { Refusal } from '../../refusal.ts';
import { blocksOf } from './columns.ts';
import { directionOf, unmatched } from './direction.ts';
import { Pen } from './drawn.ts';
import { withoutFurniture } from './furniture.ts';
import { upright } from './glyph.ts';
import { pdfMetadata } from './info.ts';
import { matrixOf } from './matrix.ts';
import { type Manner, type Paragraph, paragraphsOf, textOfParagraph, withLine } from './paragraphs.ts';
import { type Row, rowsOf } from './rows.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Pictures are not decoded, fonts are not prepared for a screen, nothing of the file is run. */
const options = { maxImageSize: 1, disableFontFace: true, isEvalSupported: false, useSystemFonts: false, enableXfa: false, verbosity: 0 };

/**
 * Reads a PDF from where its glyphs stand: rows, columns, paragraphs, each row in the order in which it is read. Running heads and page
 * numbers are left out.
 * @throws Refusal `encrypted-file`, `damaged-file`, `no-text-layer`, `expands-too-far`
 */
export const readPdf: FormatReader = async (bytes, limits) => {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), options).catch(refused);
  if (pdf.numPages > limits.pages)
    throw new Refusal('expands-too-far', { limit: { ar: `${limits.pages} صفحة`, en: `${limits.pages} pages` } });
  const pages = await pagesOf(pdf, limits).catch(refused);
  const text = textOf(pages);
  if (!isReadable(text)) throw new Refusal('no-text-layer', { pages: String(pdf.numPages) });
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  return { text, format: 'pdf', pages: pdf.numPages, metadata: pdfMetadata(info) };
};

async function pagesOf(pdf: Pdf, limits: ReadingLimits): Promise<readonly (readonly Row[])[]> {
  const { OPS } = await getResolvedPDFJS();
  const pages: (readonly Row[])[] = [];
  let glyphs = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const list = await page.getOperatorList({ annotationMode: 0 });
    const view = page.getViewport({ scale: 1 });
    const fontOf = (name: string) => fontFacts(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    const pen = new Pen(OPS, matrixOf(view.transform) ?? [1, 0, 0, -1, 0, view.height], fontOf);
    pen.follow(list);
    glyphs += pen.glyphs.length;
    if (glyphs > limits.textLength)
      throw new Refusal('expands-too-far', { limit: { ar: `${limits.textLength} حرف`, en: `${limits.textLength} letters` } });
    pages.push(rowsOf(upright(pen.glyphs)));
    page.cleanup();
  }
  return pages;
}

/** The unit of a font's widths: a thousandth of its size, unless it is drawn by operators of its own. */
function fontFacts(font: unknown): { readonly unit: number } {
  const matrix = typeof font === 'object' && font !== null && 'fontMatrix' in font ? matrixOf(font.fontMatrix) : undefined;
  return { unit: matrix === undefined || matrix[0] === 0 ? 0.001 : Math.abs(matrix[0]) };
}

function textOf(pages: readonly (readonly Row[])[]): string {
  const page = directionOf(pages.flat().flatMap(({ glyphs }) => glyphs.map(({ text }) => text)));
  const paragraphs = withoutFurniture(pages).flatMap((rows) => blocksOf(rows, page).flatMap(paragraphsOf));
  // Programs differ in whether a bracket that is read from the right stands for what it looks like; one program does not.
  const [asDrawn, asMirrored] = [written(paragraphs, { page, mirrored: false }), written(paragraphs, { page, mirrored: true })];
  return unmatched(asMirrored) < unmatched(asDrawn) ? asMirrored : asDrawn;
}

/** Paragraphs with an empty line between them. One that fills its column and ends no sentence goes on in the next. */
function written(paragraphs: readonly Paragraph[], manner: Manner): string {
  const texts: string[] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    const text = textOfParagraph(paragraph, manner);
    const last = texts.at(-1);
    if (isOpen && last !== undefined && /^[\p{Ll}\p{Lo}]/u.test(text)) texts[texts.length - 1] = withLine(last, text);
    else texts.push(text);
    isOpen = paragraph.isFull && paragraph.rows.length > 1 && !/[.!?؟:؛…»"”)]$/u.test(text);
  }
  return tidied(texts.join('\n\n'));
}

/** Whether a text says anything: letters, and most of what there is. Fonts without a table of what they mean give signs of no meaning. */
function isReadable(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const meaningless = text.match(/[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu)?.filter((one) => one !== '\n' && one !== '\t').length ?? 0;
  return letters > meaningless;
}

function refused(fault: unknown): never {
  if (fault instanceof Refusal || fault instanceof RangeError) throw fault;
  if (fault instanceof Error && fault.name === 'PasswordException') throw new Refusal('encrypted-file');
  throw new Refusal('damaged-file', { format: formatNames.pdf });
}
