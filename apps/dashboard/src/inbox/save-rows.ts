import { pickText } from '@mithaq/domain';
import type { useTranslations } from 'next-intl';
import { tableCsv } from '../downloads/table.ts';
import type { InboxRow } from './inbox-row.ts';

type Words = ReturnType<typeof useTranslations<'inbox.bulk'>>;

/** Saves rows of the inbox as a table that spreadsheets read. */
export function saveRows(rows: readonly InboxRow[], t: Words): void {
  const file = new Blob([rowsCsv(rows, t)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'mithaq-inbox.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Rows of the inbox as CSV, under the headings of the reader's language. */
export function rowsCsv(rows: readonly InboxRow[], t: Words): string {
  const heads = (['slug', 'title', 'publisher', 'language', 'published', 'open', 'judged'] as const).map((head) => t(`saved.${head}`));
  return tableCsv({
    heads,
    rows: rows.map(({ ref, title, published, openSuggestionCount, suggestionCount }) => [
      ref.slug,
      title?.value ?? pickText(ref.label, 'ar').text,
      ref.publisher === undefined ? '' : pickText(ref.publisher, 'ar').text,
      ref.language,
      published?.edtf ?? '',
      openSuggestionCount,
      suggestionCount - openSuggestionCount,
    ]),
  });
}
