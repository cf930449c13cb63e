import { ActorKind, CountryCode, Name } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';

/** A stretch of a source's text, in UTF-16 code units, `end` excluded; `exact` is what stands there. */
export const SpanView = z.object({ start: z.int(), end: z.int(), exact: z.string() });
export type SpanView = z.output<typeof SpanView>;

const newcomer = {
  /** The same for the same newcomer in every text. */
  key: z.string(),
  kind: z.enum(['actor', 'place', 'office']),
  actorKind: ActorKind.optional(),
  names: z.array(Name),
  country: CountryCode.optional(),
};

const Organisation = z.union([z.object({ record: Ref }), z.object({ newcomer: z.object(newcomer) })]);

/** Who or what a text names and the register does not have, with all that the text says of it. `organisation` is whose an office is. */
export const NewcomerView = z.object({ ...newcomer, organisation: Organisation.optional() });
export type NewcomerView = z.output<typeof NewcomerView>;

/** Whom or what words mean: a record of the register, or a newcomer. */
export const ReferentView = z.union([z.object({ record: Ref }), z.object({ newcomer: NewcomerView })]);
export type ReferentView = z.output<typeof ReferentView>;

/** A referent, and where the words stand that mean it. */
export const ReferredView = z.object({ ...SpanView.shape, referent: ReferentView });
export type ReferredView = z.output<typeof ReferredView>;
