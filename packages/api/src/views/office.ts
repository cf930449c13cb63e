import { Name } from '@mithaq/domain';
import { z } from 'zod';
import { TenureView } from './actor.ts';
import { NameView } from './agreement.ts';
import { PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { DisputeView, SourceRef, StatementView } from './statement.ts';
import { Key } from './written.ts';

/** An office in a list, with who may hold it on the day asked about. `sure` is false where dates merely allow it. */
export const OfficeRow = z.object({
  ref: Ref,
  names: z.array(Name),
  organisation: Ref,
  holders: z.array(z.object({ person: Ref, tenure: z.string(), sure: z.boolean() })),
});
export type OfficeRow = z.output<typeof OfficeRow>;
export const OfficeList = pageOf(OfficeRow);
export type OfficeList = z.output<typeof OfficeList>;

/** `organisation` is an id or slug; `person` keeps the offices that somebody held at any time. */
export const OfficeFilter = PageRequest.extend({ organisation: Key.optional(), person: Key.optional() });
export type OfficeFilter = z.output<typeof OfficeFilter>;

/** Everything that an office's page shows: its holders over time, and what is open about them. */
export const OfficePage = z.object({
  ref: Ref,
  revision: z.int(),
  names: z.array(NameView),
  organisation: Ref,
  /** Who holds it on the day asked about: the sure first. */
  holders: z.array(z.object({ person: Ref, tenure: z.string(), sure: z.boolean() })),
  asOf: z.string(),
  /** In the order in which they may have begun. */
  tenures: z.array(TenureView),
  /** Stretches for which no source that was read names a holder; tenures by id. */
  gaps: z.array(z.object({ after: z.string(), before: z.string(), sure: z.boolean() })),
  /** Persons who may have held it at once; tenures by id. `moreOverlaps` counts those beyond the first hundred. */
  overlaps: z.array(z.object({ one: z.string(), other: z.string(), sure: z.boolean() })),
  moreOverlaps: z.int(),
  statements: z.array(StatementView),
  disputes: z.array(DisputeView),
  sources: z.array(SourceRef),
});
export type OfficePage = z.output<typeof OfficePage>;
