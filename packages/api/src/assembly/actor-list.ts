import type { Actor, InterfaceLanguage } from '@mithaq/domain';
import type { Held, Reading, RecordConditions } from '../ports.ts';
import type { ActorFilter, ActorList, ActorRow } from '../views/actor.ts';
import { conditionsOf, page, reference } from './conditions.ts';
import { type Gathered, gather } from './gather.ts';
import { refTo } from './refs.ts';
import { sortedWindow } from './sorting.ts';

/** One page of actors, by caption in a language unless another order is asked for. */
export async function listActors(reading: Reading, filter: ActorFilter, language: InterfaceLanguage): Promise<ActorList> {
  const slice = await reading.list('actor', await actorConditions(reading, filter), sortedWindow(filter, 'name', language));
  return page(slice, await actorRows(reading, slice.rows));
}

/** What an actor has to fulfil to be in a list. @throws MithaqError `not-found` where a filter names what is not there */
export async function actorConditions(reading: Reading, filter: Omit<ActorFilter, 'limit'>): Promise<RecordConditions> {
  const references = await Promise.all([
    reference(reading, { kind: 'actor', key: filter.partOf, filter: 'partOf', property: 'partOf' }),
    reference(reading, { kind: 'actor', key: filter.actsFor, filter: 'actsFor', property: 'actsFor' }),
  ]);
  return conditionsOf(references.flat(), { kind: filter.kind, countries: filter.country });
}

/** Reads what rows of these actors need. */
export async function actorRows(reading: Reading, actors: readonly Held<Actor>[]): Promise<ActorRow[]> {
  const ids = actors.map(({ record }) => record.id);
  if (ids.length === 0) return [];
  const [agreements, events, gathered] = await Promise.all([
    reading.referringCounts('agreement', ids, 'participations'),
    reading.referringCounts('event', ids, 'participations'),
    gather(reading, { held: actors }),
  ]);
  return actors.map(({ record }) => actorRow(gathered, record, { agreements, events }));
}

interface Tallies {
  readonly agreements: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, number>;
}

function actorRow(gathered: Gathered, actor: Actor, { agreements, events }: Tallies): ActorRow {
  return {
    ref: refTo(gathered, actor.id),
    kind: actor.kind,
    names: actor.names,
    countries: actor.countries,
    ...('actsFor' in actor && actor.actsFor ? { actsFor: refTo(gathered, actor.actsFor) } : {}),
    ...('partOf' in actor && actor.partOf ? { partOf: refTo(gathered, actor.partOf) } : {}),
    agreementCount: agreements.get(actor.id) ?? 0,
    eventCount: events.get(actor.id) ?? 0,
  };
}
