import mammoth from 'mammoth';
import { formatNames } from '../../formats.ts';
import type { FormatReader } from '../../made.ts';
import { Refusal } from '../../refusal.ts';
import { parsePage } from '../html/parse.ts';
import { textOfTree } from '../html/text.ts';
import { openArchive } from './archive.ts';
import { documentProperties } from './properties.ts';

/** Pictures are not read. */
const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * Reads a Word document: its paragraphs, lists with their numbers, tables row by row, footnotes at the end. Of tracked changes what was
 * inserted stands and what was deleted does not; comments, headers and footers are left out.
 */
export const readDocx: FormatReader = async (bytes, limits) => {
  const parts = await openArchive(bytes, limits);
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage }).catch(damaged);
  const page = parsePage(`<!doctype html><html><body>${html}</body></html>`, limits);
  for (const back of Array.from(page.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]'))) back.remove();
  return { text: textOfTree(page.body), format: 'docx', metadata: documentProperties(parts) };
};

function damaged(fault: unknown): never {
  if (fault instanceof RangeError) throw fault;
  throw new Refusal('damaged-file', { format: formatNames.docx });
}
