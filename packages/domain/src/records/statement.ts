import * as z from 'zod';
import { Modality } from '../taxonomy/event-types.ts';
import { Standing } from '../taxonomy/statement-terms.ts';
import { Day } from '../values/fuzzy-date.ts';
import { ActorId, RecordId, SourceId, StatementId } from '../values/id.ts';
import { Json } from '../values/json.ts';
import { Selector } from '../values/selector.ts';
import { LocalizedText } from '../values/text.ts';
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
  citations: z.array(Citation).min(1),
} as const;

const Disputed = z.strictObject({ ...stated, standing: z.literal('disputed'), note: LocalizedText });
const Undisputed = z.strictObject({ ...stated, standing: Standing.exclude(['disputed']), note: LocalizedText.exactOptional() });

/**
 * One sourced value of one property of one record. `property` is a field of the record; where the field is a list, the
 * statement is about one element and `value` is that element. A rejected or disputed statement stays beside the others.
 * Where the standing is `disputed` a public note is required.
 */
export const Statement = z.discriminatedUnion('standing', [Disputed, Undisputed]);
export type Statement = z.output<typeof Statement>;
