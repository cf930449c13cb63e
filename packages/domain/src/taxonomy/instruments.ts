import * as z from 'zod';
import { fieldCodes, fieldTerms } from './data/fields.ts';
import { forceCodes, forceTerms } from './data/forces.ts';
import { instrumentCodes, instrumentTerms } from './data/instruments.ts';
import { lineageCodes, lineageTerms } from './data/lineages.ts';
import { natureCodes, natureTerms } from './data/natures.ts';
import { textAvailabilityCodes, textAvailabilityTerms } from './data/text-availabilities.ts';
import { vocabulary } from './vocabulary.ts';

/** What an agreement is called in law (UN Treaty Collection, definition of key terms), whatever its sources call it. */
export const Instrument = /* @__PURE__ */ z.enum(instrumentCodes);
export type Instrument = z.output<typeof Instrument>;

/** The terms of `Instrument`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const instruments = /* @__PURE__ */ vocabulary(Instrument, instrumentTerms);

/** Between whom: PA-X distinguishes interstate from intrastate; `mixed` joins a state and an authority that acts for one. */
export const Nature = /* @__PURE__ */ z.enum(natureCodes);
export type Nature = z.output<typeof Nature>;

/** The terms of `Nature`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const natures = /* @__PURE__ */ vocabulary(Nature, natureTerms);

/** The fields of cooperation that an agreement lies in. */
export const Field = /* @__PURE__ */ z.enum(fieldCodes);
export type Field = z.output<typeof Field>;

/** The terms of `Field`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const fields = /* @__PURE__ */ vocabulary(Field, fieldTerms);

/** How much of the agreement’s own text has been seen. */
export const TextAvailability = /* @__PURE__ */ z.enum(textAvailabilityCodes);
export type TextAvailability = z.output<typeof TextAvailability>;

/** The terms of `TextAvailability`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const textAvailabilities = /* @__PURE__ */ vocabulary(TextAvailability, textAvailabilityTerms);

/** How one agreement stands to an earlier one. */
export const Lineage = /* @__PURE__ */ z.enum(lineageCodes);
export type Lineage = z.output<typeof Lineage>;

/** The terms of `Lineage`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const lineages = /* @__PURE__ */ vocabulary(Lineage, lineageTerms);

/** How binding a clause is. */
export const Force = /* @__PURE__ */ z.enum(forceCodes);
export type Force = z.output<typeof Force>;

/** The terms of `Force`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const forces = /* @__PURE__ */ vocabulary(Force, forceTerms);
