import type { DocumentFormat } from '@mithaq/api';
import type { Words } from '@mithaq/domain';

/** What each format is called where a person reads of it. */
export const formatNames: Readonly<Record<DocumentFormat, string>> = {
  text: 'TXT',
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'DOCX',
  pdf: 'PDF',
};

/** The formats that are read, as they are told to whoever sends another one. */
export const readableFormats: Words = {
  ar: Object.values(formatNames).join('، '),
  en: Object.values(formatNames).join(', '),
};
