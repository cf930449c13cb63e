import { Actor, Agreement, LocalizedText, recordKinds } from '@mithaq/domain';
import { z } from 'zod';
import { PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { written } from './written.ts';

const names = z.array(written(300).min(1)).min(1).max(8);

/** What is being typed: its names, or as much of an actor or agreement as makes it one. */
export const SimilarRequest = z.union([
  z.strictObject({ kind: z.enum(recordKinds), names }),
  z.strictObject({ record: z.union([Actor, Agreement]) }),
]);
export type SimilarRequest = z.output<typeof SimilarRequest>;

/** Why two records may be one, or may not: what speaks for it in words, and the values it rests on. */
const ReasonView = z.object({ label: LocalizedText, values: z.array(z.string()) });

/** A record that what is being typed may be already. `score` runs from 0 to 1; it orders, and is no probability. */
export const SimilarView = z.object({ ref: Ref, score: z.number(), reasons: z.array(ReasonView) });
export type SimilarView = z.output<typeof SimilarView>;
export const SimilarAnswer = z.array(SimilarView);

/** Two actors that may be one. */
export const DuplicateView = z.object({ one: Ref, other: Ref, score: z.number(), reasons: z.array(ReasonView) });
export type DuplicateView = z.output<typeof DuplicateView>;

/** So many actors of the list are looked at for a page, not so many pairs told. */
export const DuplicatesRequest = PageRequest.extend({ limit: z.int().min(1).max(50).default(20) });
export type DuplicatesRequest = z.output<typeof DuplicatesRequest>;

/** Pairs found among one page of actors; `total` counts the actors. A page may be empty though others follow. */
export const DuplicateList = pageOf(DuplicateView);
export type DuplicateList = z.output<typeof DuplicateList>;
