import { type LocalizedText, taxonomy } from '@mithaq/domain';
import type { Size } from './size.ts';

/** What all of a generated register is made from: one seed and one size give one register. */
export interface Plan {
  readonly seed: string;
  readonly size: Size;
}

/** A record of the register, before the domain's schemas have read it. */
export type Entry = Readonly<Record<string, unknown>> & { readonly record: string; readonly id: string };

/** The topics of clauses that stand within a group. */
export const topics: readonly { readonly code: string; readonly label: LocalizedText }[] = taxonomy.topics.filter(
  ({ parent }) => parent !== undefined,
);
