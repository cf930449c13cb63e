import * as z from 'zod';

/**
 * How an entry of ours stands to a code of another list (SKOS mapping properties, W3C 2009). `broadMatch`: theirs is the
 * wider one. `narrowMatch`: ours is. `relatedMatch`: they meet without either holding the other.
 */
export const MatchKind = /* @__PURE__ */ z.enum(['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch']);
export type MatchKind = z.output<typeof MatchKind>;

/** One equivalent in another list, and how near it comes. */
export const Match = /* @__PURE__ */ z.strictObject({ code: z.string().min(1), match: MatchKind });
export type Match = z.output<typeof Match>;

/** The equivalents of an entry by code list (`codeLists` names them), the nearest first. A list without an equivalent is left out. */
export const Crosswalk = /* @__PURE__ */ z.record(z.string().min(1), z.array(Match).min(1));
export type Crosswalk = z.output<typeof Crosswalk>;

/** The equivalents of a term or topic in one code list, the nearest first; none where it has none. */
export function equivalentsOf(
  { crosswalk }: { readonly crosswalk?: Readonly<Record<string, readonly Match[]>> },
  list: string,
): readonly Match[] {
  return crosswalk?.[list] ?? [];
}
