import type { Part, Proposal, ProposedValue } from '../proposal.ts';
import { matchAgreement, type Resolving } from './agreements.ts';
import { matchClause } from './clauses.ts';
import { matchEvent } from './events.ts';
import type { PartMatch } from './evidence.ts';
import { matchNewcomer } from './newcomers.ts';
import type { IndexedView } from './register-view.ts';
import { compareValue, type ValueStanding } from './values.ts';

/** A value, and how it stands to the register. */
export type MatchedValue = ProposedValue & { readonly against: ValueStanding };

/** A part, what it is to the register, and how each of its values stands to it. */
export interface MatchedPart extends Part {
  readonly match: PartMatch;
  readonly values: readonly MatchedValue[];
}

/** A proposal held against the register. */
export interface MatchedProposal extends Proposal {
  readonly parts: readonly [MatchedPart, ...MatchedPart[]];
}

/** What an editor decided of parts, by their keys: the record that one is, or that it is new. */
export type Decisions = ReadonlyMap<string, string>;

/** The decision that a part is nobody of the register. */
export const decidedNew = 'new';

/**
 * Holds a proposal against the register: first who is new in it, then the agreement, then its clauses and events, each by what was found of
 * those before. What an editor decided is taken as it is. Pure, and in time linear in the candidates.
 */
export function matchProposal(proposal: Proposal, view: IndexedView, decisions: Decisions = new Map()): MatchedProposal {
  const matches = new Map<string, PartMatch>();
  const resolve = (key: string): string => {
    const match = matches.get(key);
    return match?.match === 'held' ? match.record : key;
  };
  const resolving: Resolving = { view, resolve };
  for (const part of [...proposal.parts].sort(byOrder)) {
    matches.set(part.key, decided(part, view, decisions) ?? matchPart(part, proposal, resolving));
  }
  const [main, ...others] = proposal.parts;
  const matched = (part: Part): MatchedPart => {
    const match = matches.get(part.key) ?? { match: 'new' };
    return { ...part, match, values: part.values.map((said) => ({ ...said, against: standingOf(said, { part, match, resolving }) })) };
  };
  return { ...proposal, parts: [matched(main), ...others.map(matched)] };
}

/** Those whom others name come first: organisations before their offices. */
const order: Readonly<Record<Part['record'], number>> = { actor: 0, place: 1, office: 2, agreement: 3, clause: 4, event: 5 };

function byOrder(one: Part, other: Part): number {
  return order[one.record] - order[other.record];
}

function decided({ key, record }: Part, view: IndexedView, decisions: Decisions): PartMatch | undefined {
  const decision = decisions.get(key);
  if (decision === undefined) return undefined;
  const held = view.get(decision);
  return held?.record === record ? { match: 'held', record: held.id, score: 1, reasons: [] } : { match: 'new' };
}

function matchPart(part: Part, proposal: Proposal, resolving: Resolving): PartMatch {
  if (part.record === 'agreement') return matchAgreement(part, proposal, resolving);
  if (part.record === 'event') return matchEvent(part, resolving);
  if (part.record === 'clause') return matchClause(part, resolving.resolve(part.of ?? ''), resolving);
  return matchNewcomer(part, resolving.view, resolving.resolve);
}

interface Standing {
  readonly part: Part;
  readonly match: PartMatch;
  readonly resolving: Resolving;
}

function standingOf(said: ProposedValue, { part, match, resolving }: Standing): ValueStanding {
  const held = match.match === 'held' ? resolving.view.get(match.record) : undefined;
  return held === undefined ? { standing: 'new' } : compareValue(said, { ...resolving, part, held });
}
