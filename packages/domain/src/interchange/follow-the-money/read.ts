import * as z from 'zod';
import { MithaqError } from '../../errors.ts';
import { readRecord } from '../../migrations/read.ts';
import { currentSchemaVersion } from '../../records/header.ts';
import type { AnyRecord } from '../../registry.ts';
import { fromFtmId } from './codes.ts';
import { type ReadEntity, type Relations, readers, relationsOf } from './readers.ts';

/**
 * Why an entity became no record. `schema`: Mithaq does not read this one back. `invalid`: its values do not make a record.
 * `twice`: an earlier entity became the record of that id, as where one comes in fragments, which have to be merged first.
 */
export interface UnreadEntity {
  /** Its position in the list, from 0. */
  readonly at: number;
  readonly reason: 'schema' | 'invalid' | 'twice';
  readonly fault?: MithaqError;
}

/** The records read from entities, and the entities that became none. */
export interface FtmImport {
  readonly records: readonly AnyRecord[];
  readonly unread: readonly UnreadEntity[];
}

/** How entities are read. */
export interface FtmReadOptions {
  /**
   * The id of the record that an entity becomes, and that references to the entity become. Mithaq's own ids are read by
   * themselves; for entities of others the caller makes them, since that needs a clock and chance.
   */
  readonly idOf?: (entityId: string) => string;
}

const Entity = z.object({ id: z.string(), schema: z.string(), properties: z.record(z.string(), z.array(z.string())) });

/**
 * Reads actors, offices, tenures, recognitions and places from entities of FollowTheMoney. What an entity does not say stays
 * unsaid: the language of a name is undetermined (`und`, with its script), the slug is made of the id. Nothing is cited: the
 * records need statements before anybody relies on them.
 */
export function fromFtmEntities(entities: readonly unknown[], { idOf = fromFtmId }: FtmReadOptions = {}): FtmImport {
  const parsed = entities.map((data) => Entity.safeParse(data).data);
  const relations = relationsOf(parsed.flatMap((entity) => entity ?? []));
  const records = new Map<string, AnyRecord>();
  const unread: UnreadEntity[] = [];
  for (const [at, entity] of parsed.entries()) {
    const result = entity ? recordOf(entity, { at, idOf, relations }) : { at, reason: 'invalid' as const };
    if (result === undefined) continue;
    if ('reason' in result) unread.push(result);
    else if (records.has(result.record.id)) unread.push(twice(result.record.id, at));
    else records.set(result.record.id, result.record);
  }
  return { records: [...records.values()], unread };
}

function twice(id: string, at: number): UnreadEntity {
  return { at, reason: 'twice', fault: new MithaqError('duplicate-id', { id }, [at]) };
}

interface Context {
  readonly at: number;
  readonly idOf: (entityId: string) => string;
  readonly relations: Relations;
}

type Result = { readonly record: AnyRecord } | UnreadEntity;

/** The record, or why there is none; nothing for a relation that became a property of another record. */
function recordOf(entity: ReadEntity, { at, idOf, relations }: Context): Result | undefined {
  if (relations.used.has(entity.id)) return undefined;
  const reader = readers.find(({ reads }) => reads(entity));
  if (!reader) return { at, reason: 'schema' };
  const id = idOf(entity.id);
  try {
    const fields = reader.fields(entity, { idOf, relations });
    return { record: readRecord({ record: reader.kind, id, schemaVersion: currentSchemaVersion, slug: id.replace('_', '-'), ...fields }) };
  } catch (fault) {
    if (fault instanceof MithaqError) return { at, reason: 'invalid', fault };
    throw fault;
  }
}
