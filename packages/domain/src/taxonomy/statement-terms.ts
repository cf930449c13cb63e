import * as z from 'zod';
import { standingCodes, standingTerms } from './data/standings.ts';
import { statusCodes, statusTerms } from './data/statuses.ts';
import { vocabulary } from './vocabulary.ts';

/** Where a statement stands with the editors. */
export const Standing = /* @__PURE__ */ z.enum(standingCodes);
export type Standing = z.output<typeof Standing>;

/** The terms of `Standing`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const standings = /* @__PURE__ */ vocabulary(Standing, standingTerms);

/** Statuses of an agreement. They are derived from its events, never typed in. */
export const Status = /* @__PURE__ */ z.enum(statusCodes);
export type Status = z.output<typeof Status>;

/** The terms of `Status`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const statuses = /* @__PURE__ */ vocabulary(Status, statusTerms);
