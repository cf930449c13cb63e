'use client';

import type { Day, Problem } from '@mithaq/domain';
import { createContext, useContext } from 'react';
import type { Book } from './use-book.ts';

/** What every field of a form is surrounded by. */
export interface FormSurroundings {
  /** Before the ids of its boxes: statements have forms of their own on one page. */
  readonly scope: string;
  readonly problems: readonly Problem[];
  /** The records that values name. */
  readonly book: Book;
  /** The change set that new records go into; absent where there is none yet. */
  readonly changeSet: string | undefined;
  /** The day from which relative words are counted where nobody says another: that of the source that the value is read from. */
  readonly against: (property: string) => Day | undefined;
}

export const FormContext = createContext<FormSurroundings | undefined>(undefined);

/** @throws RangeError outside of a form */
export function useForm(): FormSurroundings {
  const form = useContext(FormContext);
  if (form === undefined) throw new RangeError('a field outside of a form');
  return form;
}
