import type { Words } from '../../validation/words.ts';
import { unguarded } from './guard.ts';
import type { CellType } from './shape.ts';

/** What a cell says: nothing, a value, or something that it was not expected to. */
export type CellReading = { readonly value: unknown } | { readonly expected: Words };

/** Reads a cell as what its column holds. An empty cell is `undefined`: there is no value. */
export function readCell(cell: string, holds: CellType | 'presence'): CellReading {
  if (cell === '') return { value: undefined };
  switch (holds) {
    case 'number':
      return numberIn(cell);
    case 'boolean':
    case 'presence':
      return truthIn(cell);
    case 'json':
      return jsonIn(unguarded(cell));
    default:
      return { value: unguarded(cell) };
  }
}

/** A number as JSON writes one. */
function numberIn(cell: string): CellReading {
  const value = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell) ? Number(cell) : Number.NaN;
  return Number.isFinite(value) ? { value } : { expected: { ar: 'عدد، مثل ‎-32.5', en: 'a number, such as -32.5' } };
}

/** Spreadsheets write truth values in capitals when they save. */
function truthIn(cell: string): CellReading {
  const lower = cell.toLowerCase();
  return lower === 'true' || lower === 'false' ? { value: lower === 'true' } : { expected: { ar: 'true أو false', en: 'true or false' } };
}

function jsonIn(text: string): CellReading {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return { expected: { ar: 'قيمة JSON، مثل "treaty" أو 12', en: 'a JSON value, such as "treaty" or 12' } };
  }
}
