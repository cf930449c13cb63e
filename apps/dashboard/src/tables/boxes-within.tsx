'use client';

import { type ReactNode, useMemo } from 'react';
import { FieldOf } from '../edit/field-of.tsx';
import { FieldsWithin } from '../edit/fields/field-within.tsx';
import { FormContext } from '../edit/form-context.ts';
import { useBook } from '../edit/use-book.ts';

/** What the boxes of a record's form need around them. In a table each cell tells by itself what is wrong with it, and no source is at hand. */
export function BoxesWithin({ children }: { children: ReactNode }) {
  const book = useBook(nobody);
  const surroundings = useMemo(() => ({ scope: '', problems: [], book, changeSet: undefined, against: () => undefined }), [book]);
  return (
    <FieldsWithin value={FieldOf}>
      <FormContext value={surroundings}>{children}</FormContext>
    </FieldsWithin>
  );
}

const nobody: Parameters<typeof useBook>[0] = [];
