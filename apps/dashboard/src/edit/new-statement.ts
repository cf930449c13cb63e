import { currentSchemaVersion, type Standing } from '@mithaq/domain';
import type { Draftable, Json } from '../keeping/draftable.ts';
import { newId } from '../look-up/new-id.ts';

interface Said {
  readonly property: string;
  readonly value: Json;
  readonly standing: Standing;
  /** The source that it is most likely read from. */
  readonly source?: string | undefined;
}

/** A statement that somebody begins: what it gives is known, and not yet what it is read from. */
export function newStatement(record: Draftable, { property, value, standing, source }: Said): Draftable {
  return {
    record: 'statement',
    id: newId('statement'),
    schemaVersion: currentSchemaVersion,
    subject: record['id'] ?? '',
    property,
    value,
    // Of an event that is itself told as planned or denied, so is what is said of it.
    modality: record['modality'] ?? 'occurred',
    rank: 0,
    // It rests on something: the first passage is asked for at once.
    citations: standing === 'unsupported' ? [] : [source === undefined ? {} : { source }],
    standing,
  };
}
