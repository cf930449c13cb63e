import * as z from 'zod';
import { actorKindCodes, actorKindTerms } from './data/actor-kinds.ts';
import { vocabulary } from './vocabulary.ts';

/** Kinds of actor, with their FollowTheMoney schema and ACLED actor type where one fits. */
export const ActorKind = /* @__PURE__ */ z.enum(actorKindCodes);
export type ActorKind = z.output<typeof ActorKind>;

/** The terms of `ActorKind`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const actorKinds = /* @__PURE__ */ vocabulary(ActorKind, actorKindTerms);
