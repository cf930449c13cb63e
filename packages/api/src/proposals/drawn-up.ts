import { type AnyRecord, captionOfRecord, MithaqError, type Source } from '@mithaq/domain';
import {
  compose,
  type Decisions,
  type IndexedView,
  indexView,
  type Known,
  type MatchedPart,
  type MatchedProposal,
  matchProposal,
  type Part,
  type Proposal,
} from '@mithaq/reader/editing';
import { recordsNamedIn } from '../assembly/referents.ts';
import type { HeldSuggestion } from '../ports.ts';
import { type Finding, findingsOf } from './findings.ts';
import { suggestionsOfPart } from './linked.ts';
import { viewFor, type WorkingReading } from './register-view.ts';

/** What a source's suggestions come to together, held against the register as its editors see it. */
export interface DrawnUp {
  readonly source: Source;
  readonly text: string;
  readonly proposals: readonly Proposal[];
  readonly findings: readonly Finding[];
  readonly view: IndexedView;
  /** What the records are called that findings name, by their ids. */
  readonly known: ReadonlyMap<string, Known>;
  /** The records that parts became when they were accepted before, by the parts' keys. */
  readonly accepted: Decisions;
  /** Everything that was drafted from this source, by its id. */
  readonly drafted: ReadonlySet<string>;
}

/**
 * Draws up the proposals of a source from its suggestions, in one reading. Nothing comes of a source whose text is not here: there is nothing
 * to cite.
 */
export async function drawUp(reading: WorkingReading, source: Source): Promise<DrawnUp> {
  return drawUpFrom(reading, source, await reading.suggestionsOf([source.id]));
}

/** The same of some of its suggestions. */
export async function drawUpFrom(reading: WorkingReading, source: Source, suggestions: readonly HeldSuggestion[]): Promise<DrawnUp> {
  const [texts, taxonomy] = await Promise.all([reading.texts([source.id]), reading.taxonomy()]);
  const text = texts.get(source.id) ?? '';
  const findings = text === '' ? [] : findingsOf(suggestions, taxonomy);
  const known = await knownIn(reading, findings);
  const proposals = compose(
    findings.map(({ found }) => found),
    { text, known: (id) => known.get(id), taxonomy },
  );
  const accepted = acceptedBefore(proposals, findings);
  const view = indexView(await viewFor(reading, proposals, [...accepted.values()]));
  const drafted = new Set(findings.flatMap(({ suggestion }) => suggestion.drafted?.subjects ?? []));
  return { source, text, proposals, findings, view, known, accepted: standing(accepted, view), drafted };
}

/** What findings call by id, published or drafted. */
async function knownIn(reading: WorkingReading, findings: readonly Finding[]): Promise<ReadonlyMap<string, Known>> {
  const ids = [...new Set(findings.flatMap(({ suggestion }) => recordsNamedIn(suggestion.value)))];
  const held = ids.length === 0 ? [] : await reading.records(ids);
  return new Map(held.map(({ record }) => [record.id, knownAs(record)]));
}

function knownAs(record: AnyRecord): Known {
  const caption = captionOfRecord(record);
  if (record.record !== 'actor') return { caption };
  const [country, ...others] = record.countries;
  return { caption, actorKind: record.kind, ...(country !== undefined && others.length === 0 && { country }) };
}

/**
 * What each part became that was accepted before: the one record of its kind that its suggestions drafted. Where they drafted several, what is
 * which is told by matching.
 */
function acceptedBefore(proposals: readonly Proposal[], findings: readonly Finding[]): ReadonlyMap<string, string> {
  const parts = proposals.flatMap((proposal) => proposal.parts);
  return new Map(
    parts.flatMap((part) => recordOfPart(part, suggestionsOfPart(part, findings)).map((record) => [part.key, record] as const)),
  );
}

function recordOfPart({ record }: Part, suggestions: readonly HeldSuggestion[]): readonly string[] {
  const subjects = suggestions.flatMap(({ drafted }) => drafted?.subjects ?? []);
  const records = new Set(subjects.filter((subject) => subject.startsWith(`${record}_`)));
  return records.size === 1 ? [...records] : [];
}

/** Those that are still there: what was given up again was not accepted. */
function standing(accepted: ReadonlyMap<string, string>, view: IndexedView): Decisions {
  return new Map([...accepted].filter(([, record]) => view.get(record) !== undefined));
}

/** A proposal held against the register, as an editor decided of its parts; what was accepted before is what it became. */
export function matched({ view, accepted, drafted }: DrawnUp, proposal: Proposal, decisions: Decisions = new Map()): MatchedProposal {
  const decided = new Map([...accepted, ...decisions]);
  const first = matchProposal(proposal, view, decided);
  const ours = first.parts.flatMap((part) => draftedAs(part, drafted));
  return ours.length === 0 ? first : matchProposal(proposal, view, new Map([...ours, ...decided]));
}

/** Whoever is perhaps a record that was drafted from this very text is that one. */
function draftedAs({ key, match }: MatchedPart, drafted: ReadonlySet<string>): readonly (readonly [string, string])[] {
  if (match.match !== 'unsure') return [];
  const ours = match.candidates.find(({ record }) => drafted.has(record));
  return ours === undefined ? [] : [[key, ours.record]];
}

/** The proposal with this key. @throws MithaqError `stale-proposal` where the text does not give it any more */
export function proposalWith({ proposals }: DrawnUp, key: string): Proposal {
  const proposal = proposals.find((one) => one.key === key);
  if (proposal === undefined) throw new MithaqError('stale-proposal', {}, ['key']);
  return proposal;
}
