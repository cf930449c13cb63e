import type { Words } from './words.ts';

/** How deep a value may be nested, itself counted. Records nest to less than ten; what a statement says of one, to less still. */
const deepest = 64;

/** How many values one record or statement may be made of, those within others counted. */
const mostValues = 100_000;

/** What is wrong with a value before any schema is asked. */
export type StructureCode = 'too-deep' | 'too-wide' | 'unknown-field';

/** The first thing that is wrong with how a value is built, and where. */
export interface StructureFault {
  readonly code: StructureCode;
  readonly path: readonly (string | number)[];
}

/** What is expected of how a value is built. */
export const structureWords: Readonly<Record<StructureCode, Words>> = {
  'too-deep': { ar: `${deepest} مستوى متداخلًا على الأكثر`, en: `no more than ${deepest} levels, one within the other` },
  'too-wide': { ar: `${mostValues} قيمة على الأكثر`, en: `no more than ${mostValues} values` },
  'unknown-field': { ar: 'ألا يُذكر هذا الحقل', en: 'no such field' },
};

/**
 * What is wrong with how a value is built: nested so deep that reading it would run out of stack (or without end, in itself),
 * made of so many values that it would take seconds, or with a field `__proto__`, which a schema leaves out without a word.
 */
export function structureFault(value: unknown): StructureFault | undefined {
  return faultIn(value, 1, { left: mostValues });
}

function faultIn(value: unknown, depth: number, budget: { left: number }): StructureFault | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > deepest) return { code: 'too-deep', path: [] };
  const keys = Object.keys(value);
  budget.left -= keys.length;
  if (budget.left < 0) return { code: 'too-wide', path: [] };
  for (const key of keys) {
    if (key === '__proto__') return { code: 'unknown-field', path: [key] };
    const fault = faultIn(Reflect.get(value, key), depth + 1, budget);
    if (fault) return within(fault, Array.isArray(value) ? Number(key) : key);
  }
  return undefined;
}

/** A fault as seen from one level up. That there are too many values is a fault of the whole. */
function within({ code, path }: StructureFault, step: string | number): StructureFault {
  return { code, path: code === 'too-wide' ? [] : [step, ...path] };
}
