import type { DocumentFile, DocumentFormat } from '@mithaq/api';
import type { Words } from '@mithaq/domain';
import { readableFormats } from './formats.ts';
import { Refusal } from './refusal.ts';

const endings: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

const mediaTypes: Readonly<Record<string, DocumentFormat>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/pdf': 'pdf',
};

/** First bytes of formats that are not read, and what they are called. A name is no proof of anything; these are. */
const others: readonly (readonly [start: string, name: string | Words])[] = [
  ['{\\rtf', 'RTF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['\x1f\x8b', 'GZIP'],
  ['7z\xbc\xaf', '7-Zip'],
  ['Rar!', 'RAR'],
  ['\x7fELF', { ar: 'برنامج', en: 'a program' }],
  ['MZ\x90', { ar: 'برنامج', en: 'a program' }],
  ['ID3', 'MP3'],
  ['OggS', 'Ogg'],
  ['%!PS', 'PostScript'],
];

/** The head of a PDF may be preceded by other bytes; readers look for it in the first kilobyte. */
const pdfHead = 1_024;

/**
 * The format of a file: by its first bytes where they tell, else by its name's ending, else by the media type that it came with, else by
 * whether it begins as a page does. Whatever is left is text.
 * @throws Refusal `unsupported-format`, `encrypted-file`
 */
export function formatOf({ name, bytes, type }: DocumentFile): DocumentFormat {
  const head = Buffer.from(bytes.subarray(0, pdfHead)).toString('latin1');
  if (head.startsWith('PK\x03\x04')) return 'docx';
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw compoundFile(bytes);
  const other = others.find(([start]) => head.startsWith(start));
  if (other !== undefined) throw unsupported(other[1]);
  const told = endings[endingOf(name)] ?? mediaTypes[mediaTypeOf(type)];
  if (head.startsWith('%PDF-') || (head.includes('%PDF-') && told === 'pdf')) return 'pdf';
  return told ?? (beginsAsPage(head) ? 'html' : unnamed(name));
}

/** A file whose ending is none that we know is read as text, unless the ending is one that other programs write. */
function unnamed(name: string): DocumentFormat {
  const ending = endingOf(name);
  if (foreign.has(ending)) throw unsupported(ending.toUpperCase());
  return 'text';
}

const foreign: ReadonlySet<string> = new Set([
  'doc',
  'rtf',
  'odt',
  'pages',
  'epub',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'eml',
  'msg',
  'mht',
  'mhtml',
]);

/** Refuses an old Office file: either Word’s from before 2007, or a new one under a password, which Office wraps in the old form. */
function compoundFile(bytes: Uint8Array): Refusal {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isEncrypted ? new Refusal('encrypted-file') : unsupported({ ar: 'وورد 97–2003 (doc)', en: 'Word 97–2003 (doc)' });
}

/** @returns the refusal of a format that is not read */
export function unsupported(found: string | Words): Refusal {
  return new Refusal('unsupported-format', { found, formats: readableFormats });
}

function beginsAsPage(head: string): boolean {
  return /^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(head);
}

function endingOf(name: string): string {
  return /\.([^.\s/\\]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

function mediaTypeOf(type: string | undefined): string {
  return type?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
