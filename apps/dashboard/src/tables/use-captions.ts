'use client';

import type { LocalizedText } from '@mithaq/domain';
import { useMemo } from 'react';
import type { StandingRow } from './plan.ts';

/** What the records of rows are called, by id. */
export function useCaptions(rows: readonly StandingRow[]): (id: string) => LocalizedText {
  return useMemo(() => {
    const captions = new Map(rows.map(({ row }) => [row.id, row.caption]));
    return (id) => captions.get(id) ?? {};
  }, [rows]);
}
