import type { Instrument } from '@mithaq/domain';
import type { Candidate } from './candidate.ts';

/** An agreement, with what the phrases that mean it have said of it so far. */
export interface Group {
  readonly index: number;
  readonly first: Candidate;
  /** The first phrase and the latest ones. */
  readonly members: Candidate[];
  readonly content: Set<string>;
  readonly actors: Set<string>;
  /** What kind it is, by the first noun that says so and is no general one. */
  telling: Instrument | undefined;
  record: string | undefined;
}

/** The agreements of a text, in the order in which it first speaks of them. */
export interface Groups {
  readonly all: Group[];
  readonly byRecord: Map<string, Group>;
}

/** Of an agreement the first phrase and the latest few are remembered, so that a text of one agreement told a million times is read in a line. */
const longestMemory = 6;
/** No more of the latest agreements are looked at. */
const remembered = 24;

export function startedBy(candidate: Candidate, { all }: Groups): Group {
  const group: Group = {
    index: all.length,
    first: candidate,
    members: [],
    content: new Set(),
    actors: new Set(),
    telling: undefined,
    record: undefined,
  };
  all.push(group);
  return group;
}

/** Adds a phrase to the agreement that it means. */
export function join(group: Group, candidate: Candidate, { byRecord }: Groups): void {
  const { members, content, actors } = group;
  members.push(candidate);
  if (members.length > longestMemory) members.splice(1, 1);
  for (const stem of candidate.content) content.add(stem);
  for (const actor of actorsOf(candidate)) actors.add(actor);
  if (!isGeneral(candidate)) group.telling ??= candidate.instrument;
  group.record ??= recordOf(candidate);
  if (group.record !== undefined) byRecord.set(group.record, group);
}

/** The agreements spoken of last. */
export function latestOf({ all }: Groups): readonly Group[] {
  return all.slice(-remembered);
}

/** A general noun that its phrase makes no sharper: "the agreement" may mean the treaty, or the ceasefire. */
export function isGeneral({ noun, instrument }: Candidate): boolean {
  return noun.meaning.isGeneric && (instrument === noun.meaning.instrument || noun.meaning.isBack);
}

/** Who takes part, as ids of records and keys of newcomers; of persons those in whose name they sign. */
export function actorsOf({ participations }: Candidate): ReadonlySet<string> {
  return new Set(
    participations
      .flatMap(({ actor, onBehalfOf, role }) => (role === 'signatory' ? (onBehalfOf ?? []) : role === 'party' ? actor : []))
      .map(({ referent }) => ('record' in referent ? referent.record : referent.newcomer.key)),
  );
}

/** The agreement of the register whose name stands in the phrase. */
export function recordOf({ known }: Candidate): string | undefined {
  return known !== undefined && 'record' in known.found ? known.found.record : undefined;
}
