'use client';

import { useMemo } from 'react';
import { useDateWords } from '../dates/use-date-words.ts';
import { dateIn } from '../edit/date-typed.ts';
import { elementsIn, fieldsIn, textIn } from '../edit/paths.ts';
import { shortened } from '../edit/shortened.ts';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import type { Json } from '../keeping/draftable.ts';
import { SourceName } from '../voice/quote.tsx';
import { choicesOf } from './cell-text.ts';
import type { Column } from './column.ts';

/** What a cell holds, in the reader's words; names in the voice of those who give them. Nothing where it is empty. */
export function CellValue({ column, value }: { column: Column; value: Json | undefined }) {
  const locale = useLocale();
  const inWords = useDateWords();
  const labels = useMemo(() => new Map(choicesOf(column, locale).map((choice) => [choice.value, choice.label])), [column, locale]);
  if (value === undefined) return null;
  if (column.form === 'date') {
    const date = dateIn(value);
    return <bdi>{date === undefined ? shortened(textIn(fieldsIn(value)['edtf'])) : inWords(date)}</bdi>;
  }
  if (column.form === 'words') {
    const words = shortened(textIn(value));
    if (column.property === 'names' && column.language) return <SourceName language={column.language}>{words}</SourceName>;
    return (
      <bdi lang={column.language} dir={column.language && directionOf(column.language)}>
        {words}
      </bdi>
    );
  }
  const codes = column.form === 'one' ? [textIn(value)] : elementsIn(value).map(textIn);
  return codes.map((code) => labels.get(code) ?? code).join(' · ');
}
