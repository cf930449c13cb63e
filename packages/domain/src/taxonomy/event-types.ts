import * as z from 'zod';
import { eventFamilyCodes, eventFamilyTerms } from './data/event-families.ts';
import { eventTypeCodes, eventTypeTerms } from './data/event-types.ts';
import { modalityCodes, modalityTerms } from './data/modalities.ts';
import { vocabulary } from './vocabulary.ts';

/** The families that types of event fall into: what is done to an agreement, diplomacy, and conflict. */
export const EventFamily = /* @__PURE__ */ z.enum(eventFamilyCodes);
export type EventFamily = z.output<typeof EventFamily>;

/** The terms of `EventFamily`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const eventFamilies = /* @__PURE__ */ vocabulary(EventFamily, eventFamilyTerms);

/**
 * Types of event: the UN Treaty Collection’s actions, diplomacy and conflict. Each term has its `family` and, where they could
 * be verified, its equivalents in PLOVER and ACLED.
 */
export const EventType = /* @__PURE__ */ z.enum(eventTypeCodes);
export type EventType = z.output<typeof EventType>;

/** The terms of `EventType`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const eventTypes = /* @__PURE__ */ vocabulary(EventType, eventTypeTerms);

/** Whether what is told of happened, as its source has it. */
export const Modality = /* @__PURE__ */ z.enum(modalityCodes);
export type Modality = z.output<typeof Modality>;

/** The terms of `Modality`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const modalities = /* @__PURE__ */ vocabulary(Modality, modalityTerms);
