import type { TopicCode } from '@mithaq/domain';
import type { ClauseFound } from '../../found.ts';
import { referentKey } from './subjects.ts';

/** One provision of an agreement, and every passage that gives it. */
export interface ToldClause {
  readonly topics: readonly [TopicCode, ...TopicCode[]];
  readonly tellings: readonly [ClauseFound, ...ClauseFound[]];
}

interface Clause {
  readonly topics: readonly [TopicCode, ...TopicCode[]];
  readonly obligated: Set<string>;
  readonly tellings: [ClauseFound, ...ClauseFound[]];
  /** Where the first of them stands. */
  start: number;
}

/** So many clauses on one topic at most are held against each other: an agreement has no more. */
const mostOnATopic = 20;

/**
 * The provisions of one agreement, in the order of the text. What headline, lead and body say of one topic is one clause, unless they oblige
 * different parties. A passage on several topics is one clause; where others give each topic by itself, it tells of those.
 */
export function clausesTold(found: readonly ClauseFound[]): readonly ToldClause[] {
  const byTopic = new Map<string, Clause[]>();
  const clauses: Clause[] = [];
  for (const clause of [...found].sort((one, other) => one.topics.length - other.topics.length)) {
    const open = clause.topics.filter((topic) => !joins(clause, byTopic.get(topic) ?? []));
    const [first, ...others] = open;
    if (first === undefined) continue;
    const made: Clause = { topics: [first, ...others], obligated: obligatedBy(clause), tellings: [clause], start: clause.start };
    clauses.push(made);
    for (const topic of open) byTopic.set(topic, [...(byTopic.get(topic) ?? []), made].slice(0, mostOnATopic));
  }
  return clauses.sort((one, other) => one.start - other.start);
}

/** Adds a passage to a clause on its topic, if there is one that obliges nobody else. */
function joins(clause: ClauseFound, held: readonly Clause[]): boolean {
  const obligated = obligatedBy(clause);
  const same = held.find((one) => areOne(obligated, one.obligated));
  if (same === undefined) return false;
  if (same.tellings.at(-1) !== clause) same.tellings.push(clause);
  same.start = Math.min(same.start, clause.start);
  for (const one of obligated) same.obligated.add(one);
  return true;
}

function areOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((actor) => other.has(actor));
}

function obligatedBy({ obligated }: ClauseFound): Set<string> {
  return new Set(obligated.map(({ referent }) => referentKey(referent)));
}
