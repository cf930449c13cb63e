import type { Publisher, Source } from '../../records/source.ts';
import type { Statement } from '../../records/statement.ts';
import type { SourceId } from '../../values/id.ts';

/**
 * How well statements are backed. `independent` is the largest number of their sources that name a publisher and of which
 * no two share a publisher or an agency that they copy: copies of one wire count once, and so do a wire and its copies.
 * A source that names no publisher is in `sources` only. `oneSpeaker` is true where two or more sources back the
 * statements and every passage quotes the same actor: one voice, however many publishers carry it.
 */
export interface Support {
  readonly sources: number;
  readonly independent: number;
  readonly oneSpeaker: boolean;
}

/** Finds a source by its id. */
export type SourceOf = (id: string) => Source | undefined;

/**
 * Counts the support of statements, without the rejected ones. (Security Force Monitor research handbook, "Sources and
 * Confidence": confidence is a matter of how many and how varied the sources of one value are; no publication is graded
 * above another.)
 */
export function support(statements: readonly Statement[], sourceOf: SourceOf): Support {
  const citations = statements.filter(({ standing }) => standing !== 'rejected').flatMap((statement) => statement.citations);
  const ids = sourcesOf(statements);
  const origins = ids.map((id) => originsOf(sourceOf(id))).filter((names) => names.size > 0);
  const speakers = new Set(citations.map(({ attributedTo }) => attributedTo));
  return {
    sources: ids.length,
    independent: mostApart(origins),
    oneSpeaker: ids.length > 1 && speakers.size === 1 && !speakers.has(undefined),
  };
}

/** The sources that statements cite, without the rejected ones, each once, in the order of first mention. */
export function sourcesOf(statements: readonly Statement[]): readonly SourceId[] {
  const citations = statements.filter(({ standing }) => standing !== 'rejected').flatMap((statement) => statement.citations);
  return [...new Set(citations.map(({ source }) => source))];
}

/**
 * Everyone whose word a source may be: its publisher and those that it copies, by actor id or by name. Empty where it names
 * no publisher.
 */
export function originsOf(source: Source | undefined): ReadonlySet<string> {
  return source?.publisher === undefined ? new Set() : new Set([source.publisher, ...source.derivedFrom].flatMap(keysOf));
}

function keysOf(publisher: Publisher): readonly string[] {
  return 'actor' in publisher ? [publisher.actor] : Object.values(publisher.name);
}

/** The size of the largest choice of sets of which no two have a member in common. */
function mostApart(sets: readonly ReadonlySet<string>[]): number {
  const [first, ...rest] = sets.toSorted((one, other) => one.size - other.size);
  if (!first) return 0;
  const clashing = rest.filter((other) => overlap(first, other));
  const taken = 1 + mostApart(rest.filter((other) => !overlap(first, other)));
  return clashing.length === 0 || first.size === 1 ? taken : Math.max(taken, mostApart(rest));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((member) => other.has(member));
}
