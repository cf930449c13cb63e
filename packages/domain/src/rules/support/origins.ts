import type { Actor } from '../../records/actor.ts';
import type { Publisher, Source } from '../../records/source.ts';
import type { SourceId } from '../../values/id.ts';
import { nameKey } from '../duplicates/name-keys.ts';
import { clustersOf, type Link } from '../merges/clusters.ts';

/** Finds a source by its id. */
export type SourceOf = (id: string) => Source | undefined;

/** Finds an actor by its id, for the names that it goes by. */
export type ActorOf = (id: string) => Actor | undefined;

/** How to find what sources are published by; without `actorOf`, an actor goes by its id alone. */
export interface OriginsAsked {
  readonly sourceOf: SourceOf;
  readonly actorOf: ActorOf | undefined;
}

/** Everyone whose word a source may be, each by one key among the sources asked about, and how each is shown. */
export type Origins = ReadonlyMap<string, string>;

/**
 * Everyone whose word each of some sources may be: its publisher and those that it copies. An actor is shown by its id, anyone
 * else as the source prints the name. Empty for a source that names no publisher.
 *
 * Names are compared folded (`nameKey`): `Reuters` and `REUTERS ` are one. Names in two scripts are one where a source prints
 * both for one publisher, or where they are names of an actor that one of these sources links to.
 *
 * Sources that carry one text (`copyOf`) share that text as an origin, whoever published them; it is shown as the publisher's.
 */
export function originsAmong(ids: readonly SourceId[], { sourceOf, actorOf }: OriginsAsked): ReadonlyMap<SourceId, Origins> {
  const publishers = ids.map((id) => [id, publishersOf(sourceOf(id)).map((publisher) => keyed(publisher, actorOf))] as const);
  const links = publishers.flatMap(([, all]) => all.flatMap(({ keys }) => keys.map((key): Link => [keys[0] ?? key, key])));
  const classOf = new Map(clustersOf(links).flatMap((keys) => keys.map((key) => [key, keys[0] ?? key] as const)));
  return new Map(
    publishers.map(([id, all]) => {
      const texts = all.slice(0, 1).flatMap(({ shown }) => textsOf(id, sourceOf).map((key) => [key, shown] as const));
      return [id, new Map([...texts, ...all.flatMap(({ keys, shown }) => keys.map((key) => [classOf.get(key) ?? key, shown] as const))])];
    }),
  );
}

/** A source and those whose text it carries again, one after the other, as far as they are known. */
function textsOf(id: SourceId, sourceOf: SourceOf): readonly SourceId[] {
  const texts = new Set([id]);
  for (const text of texts) {
    const copied = sourceOf(text)?.copyOf;
    if (copied !== undefined) texts.add(copied);
  }
  return [...texts];
}

function publishersOf(source: Source | undefined): readonly Publisher[] {
  return source?.publisher === undefined ? [] : [source.publisher, ...source.derivedFrom];
}

interface Keyed {
  readonly keys: readonly string[];
  readonly shown: string;
}

function keyed(publisher: Publisher, actorOf?: ActorOf): Keyed {
  if (!('actor' in publisher)) {
    const names = Object.values(publisher.name);
    return { keys: names.map(originKey), shown: names[0] ?? '' };
  }
  const { actor } = publisher;
  const told = (actorOf?.(actor)?.names ?? []).filter(({ kind }) => kind !== 'gloss');
  return { keys: [actor, ...told.map(({ value }) => originKey(value))], shown: actor };
}

/** A name without any letter or digit is compared as it is. */
function originKey(name: string): string {
  return nameKey(name) || name;
}
