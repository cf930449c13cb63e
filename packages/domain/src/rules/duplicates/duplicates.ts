import { groupedBy } from '../groups.ts';
import { compareTexts } from '../time/spans.ts';
import { type Reason, scoreOf } from './evidence.ts';

/** Two records that may be one, how strongly, and why. Nothing is merged by it: that takes a judgement. */
export interface Candidate<Id extends string> {
  readonly one: Id;
  readonly other: Id;
  /** From 0 to 1. It orders a queue, and is no probability. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Pairs that may be one record, and the keys that too many records share to propose anything by themselves. */
export interface Candidates<Id extends string> {
  readonly candidates: readonly Candidate<Id>[];
  readonly tooCommon: readonly string[];
}

/** What somebody may set about a search for duplicates. */
export interface CandidateOptions {
  /** Folds a name for comparison, to words with single spaces between; names that fold alike are one. `nameKey`, if absent; for agreements `agreementKey`. */
  readonly keyOf?: (name: string) => string;
  /** Pairs to leave out, such as those that somebody judged. */
  readonly except?: (one: string, other: string) => boolean;
  /** The least score to propose; 0.5, if absent. */
  readonly least?: number;
}

/** Above this many records a key tells nothing: "ministry" is no reason to compare every ministry with every other. */
const mostForAKey = 40;

/** How to compare records of one kind. */
export interface Comparison<Item> {
  /** The keys of which two records must share one to be compared at all. */
  readonly keysOf: (item: Item) => readonly string[];
  readonly compare: (one: Item, other: Item) => readonly Reason[];
}

/**
 * The pairs worth a judgement, the strongest first. Only records that share a key are compared, and a key of more than 40
 * records proposes nothing and is reported, so the time is linear in the records' keys (at most 20 comparisons a record and
 * key). What shares no key is missed: that is the price.
 */
export function candidatesAmong<Id extends string, Item extends { readonly id: Id }>(
  items: readonly Item[],
  { keysOf, compare }: Comparison<Item>,
  { except = () => false, least = 0.5 }: CandidateOptions,
): Candidates<Id> {
  const ordered = items.toSorted((one, other) => compareTexts(one.id, other.id));
  const keyed = ordered.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })));
  const blocks = [...groupedBy(keyed, ({ key }) => key)];
  const pairs = new Map(blocks.flatMap(([, block]) => (block.length > mostForAKey ? [] : pairsOf(block.map(({ item }) => item)))));
  const candidates = [...pairs.values()]
    .filter(([one, other]) => !except(one.id, other.id))
    .map(([one, other]) => candidateOf(one, other, compare(one, other)))
    .filter(({ score }) => score > 0 && score >= least);
  return {
    candidates: candidates.toSorted(byStrength),
    tooCommon: blocks.filter(([, block]) => block.length > mostForAKey).map(([key]) => key),
  };
}

function candidateOf<Id extends string>(
  { id: one }: { readonly id: Id },
  { id: other }: { readonly id: Id },
  reasons: readonly Reason[],
): Candidate<Id> {
  return { one, other, score: scoreOf(reasons), reasons };
}

function byStrength(one: Candidate<string>, other: Candidate<string>): number {
  return other.score - one.score || compareTexts(one.one, other.one) || compareTexts(one.other, other.other);
}

/** Every pair of a block, by both ids, the lesser first. */
function pairsOf<Item extends { readonly id: string }>(block: readonly Item[]): readonly (readonly [string, readonly [Item, Item]])[] {
  return block.flatMap((one, at) => block.slice(at + 1).map((other) => [`${one.id} ${other.id}`, [one, other]] as const));
}
