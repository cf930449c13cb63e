import * as z from 'zod';
import { actorKindCodes, actorKindTerms } from './data/actor-kinds.ts';
import { vocabulary } from './vocabulary.ts';

/** Kinds of actor, with their FollowTheMoney schema and ACLED actor type where one fits. */
export const ActorKind = /* @__PURE__ */ z.enum(actorKindCodes);
export type ActorKind = z.output<typeof ActorKind>;
export const actorKinds = /* @__PURE__ */ vocabulary(ActorKind, actorKindTerms);
