import * as z from 'zod';
import { Modality } from '../taxonomy/event-types.ts';
import { Standing } from '../taxonomy/statement-terms.ts';
import { Day } from '../values/fuzzy-date.ts';
import { ActorId, RecordId, SourceId, StatementId } from '../values/id.ts';
import { Json } from '../values/json.ts';
import { Selector } from '../values/selector.ts';
import { LocalizedText, PublicNote } from '../values/text.ts';
import { SchemaVersion } from './header.ts';

/** The exact passage of a source that a value rests on, and whose words it quotes. */
export const Citation = z.strictObject({
  source: SourceId,
  selector: Selector,
  attributedTo: ActorId.exactOptional(),
  accessed: Day.exactOptional(),
});
export type Citation = z.output<typeof Citation>;

const stated = {
  record: z.literal('statement'),
  id: StatementId,
  schemaVersion: SchemaVersion,
  subject: RecordId,
  property: z.string().min(1).max(60),
  value: Json,
  modality: Modality,
  /** Lower is preferred among statements of one property. */
  rank: z.int().nonnegative(),
} as const;

const sourced = { ...stated, citations: z.array(Citation).min(1) } as const;

const Disputed = z.strictObject({ ...sourced, standing: z.literal('disputed'), note: PublicNote });
const Unsupported = z.strictObject({
  ...stated,
  citations: z.array(Citation).max(0),
  standing: z.literal('unsupported'),
  note: PublicNote,
});
const Undisputed = z.strictObject({
  ...sourced,
  standing: Standing.exclude(['disputed', 'unsupported']),
  note: LocalizedText.exactOptional(),
});

/**
 * One value of one property of one record, and the passages that it rests on. `property` is a field of the record; where the
 * field is a list, the statement is about one element and `value` is that element. A rejected or disputed statement stays
 * beside the others; where the standing is `disputed` a public note is required.
 *
 * Where the standing is `unsupported`, the value stands on the record although no source has been found for it: the statement
 * cites none, and its public note says why the value stands all the same.
 */
export const Statement = z.discriminatedUnion('standing', [Disputed, Unsupported, Undisputed]);
export type Statement = z.output<typeof Statement>;
