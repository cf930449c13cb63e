import * as z from 'zod';
import { rightsCodes, rightsTerms } from './data/rights.ts';
import { sourceTypeCodes, sourceTypeTerms } from './data/source-types.ts';
import { vocabulary } from './vocabulary.ts';

/** What kind of document a source is. */
export const SourceType = /* @__PURE__ */ z.enum(sourceTypeCodes);
export type SourceType = z.output<typeof SourceType>;

/** The terms of `SourceType`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const sourceTypes = /* @__PURE__ */ vocabulary(SourceType, sourceTypeTerms);

/** What may be shown of a source’s text. */
export const Rights = /* @__PURE__ */ z.enum(rightsCodes);
export type Rights = z.output<typeof Rights>;

/** The terms of `Rights`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const rights = /* @__PURE__ */ vocabulary(Rights, rightsTerms);
