import * as z from 'zod';
import { nameKindCodes, nameKindTerms } from './data/name-kinds.ts';
import { vocabulary } from './vocabulary.ts';

/** What a name is to its bearer: `gloss` is a translation of ours, never a source’s words. */
export const NameKind = /* @__PURE__ */ z.enum(nameKindCodes);
export type NameKind = z.output<typeof NameKind>;

/** The terms of `NameKind`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const nameKinds = /* @__PURE__ */ vocabulary(NameKind, nameKindTerms);
