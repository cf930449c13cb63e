'use client';

import { type ComponentType, createContext, useContext } from 'react';
import type { AnyFieldParts } from '../field-parts.ts';

/** What shows a value of whichever shape: values hold values, and none of their components imports all the others. */
export const FieldsWithin = createContext<ComponentType<AnyFieldParts> | undefined>(undefined);

/** A value within another. @throws RangeError outside of a form */
export function FieldWithin(parts: AnyFieldParts) {
  const Field = useContext(FieldsWithin);
  if (Field === undefined) throw new RangeError('a field outside of a form');
  return <Field {...parts} />;
}
