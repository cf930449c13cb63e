import * as z from 'zod';
import { agreementRoleCodes, agreementRoleTerms } from './data/agreement-roles.ts';
import { eventRoleCodes, eventRoleTerms } from './data/event-roles.ts';
import { vocabulary } from './vocabulary.ts';

/** The part an actor has in an agreement (Vienna Convention 2(1) for party and signatory). */
export const AgreementRole = /* @__PURE__ */ z.enum(agreementRoleCodes);
export type AgreementRole = z.output<typeof AgreementRole>;

/** The terms of `AgreementRole`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const agreementRoles = /* @__PURE__ */ vocabulary(AgreementRole, agreementRoleTerms);

/** The part an actor has in an event. */
export const EventRole = /* @__PURE__ */ z.enum(eventRoleCodes);
export type EventRole = z.output<typeof EventRole>;

/** The terms of `EventRole`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const eventRoles = /* @__PURE__ */ vocabulary(EventRole, eventRoleTerms);
