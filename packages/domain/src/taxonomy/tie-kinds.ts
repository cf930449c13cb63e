import * as z from 'zod';
import { tieKindCodes, tieKindTerms } from './data/tie-kinds.ts';
import { vocabulary } from './vocabulary.ts';

/** How two actors are tied. All but `co-party` and `met` have a direction, from the one that acts to the other. */
export const TieKind = /* @__PURE__ */ z.enum(tieKindCodes);
export type TieKind = z.output<typeof TieKind>;

/** The terms of `TieKind`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const tieKinds = /* @__PURE__ */ vocabulary(TieKind, tieKindTerms);
