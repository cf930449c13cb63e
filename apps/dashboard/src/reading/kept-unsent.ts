import { z } from 'zod';
import { KeptJudged } from './kept-past.ts';
import type { Unsent } from './unsent.ts';

const KeptUnsent: z.ZodType<readonly Unsent[]> = z.array(
  z.object({
    id: z.string(),
    revision: z.number(),
    judged: KeptJudged,
    instead: z.object({ changeSet: z.string(), subjects: z.array(z.string()) }).optional(),
  }),
);

/** Where this window keeps judgements of a source until the server has answered them: a page may be left before. */
function placeOf(source: string): string {
  return `mithaq-unsent ${source}`;
}

/** The judgements that the server has not answered, in their order; none where the browser kept none, or something that is not understood. */
export function keptUnsent(source: string): readonly Unsent[] {
  try {
    const kept = KeptUnsent.safeParse(JSON.parse(sessionStorage.getItem(placeOf(source)) ?? '[]'));
    return kept.success ? kept.data : [];
  } catch {
    return [];
  }
}

/** Keeps judgements until they are answered. Where the browser keeps nothing they are sent from this page or not at all. */
export function keepUnsent(source: string, unsent: readonly Unsent[]): void {
  try {
    if (unsent.length === 0) sessionStorage.removeItem(placeOf(source));
    else sessionStorage.setItem(placeOf(source), JSON.stringify(unsent));
  } catch {
    return;
  }
}
