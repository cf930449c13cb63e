import type { AgreementFound } from '../../found.ts';
import type { ToldEvent } from './events.ts';
import type { Findings } from './findings.ts';
import { headlined } from './headline.ts';
import { mayBeOneInstrument } from './instruments.ts';
import { joinedKeys } from './joined-keys.ts';

/** For every key of an agreement, the one key under which all that is told of it is gathered. */
export type OneKey = (key: string) => string;

/** What is known of an agreement while keys are joined. */
interface Known {
  readonly instrument: string;
  readonly records: Set<string>;
  readonly topics: Set<string>;
  isOne: boolean;
}

/**
 * Joins keys of one agreement: those of phrases that name one record of the register, those of which one signature is told twice, now of the
 * one and now of the other ("signed the peace accord … the agreement that Santos and Londoño signed"), unless kind, record or topics differ, and
 * those of headline and lead, unless kind or record differ: a headline says in a word what the lead says at length.
 */
export function oneKeyEach(findings: Findings, events: readonly ToldEvent[]): OneKey {
  const keys = joinedKeys();
  const known = knownOf(findings);
  const join = ([one, other]: Pair, isOne: (mine: Known, theirs: Known) => boolean): void => {
    const [mine, theirs] = [known.get(keys.of(one)), known.get(keys.of(other))];
    if (mine === undefined || theirs === undefined || !isOne(mine, theirs)) return;
    keys.join(one, other);
    if (mine !== theirs) addTo(mine, theirs);
  };
  for (const pair of sharingARecord(findings.agreements)) join(pair, () => true);
  for (const pair of events.flatMap(signedTwice)) join(pair, (mine, theirs) => mayBeOne(mine, theirs) && !areApart(mine, theirs));
  const pair = headlined(findings);
  if (pair) join(pair, mayBeOne);
  return keys.of;
}

/** Two keys that may be of one agreement. */
type Pair = readonly [string, string];

function knownOf({ agreements, clauses }: Findings): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const { key, instrument, record, several, topics } of agreements) {
    const held = known.get(key) ?? { instrument, records: new Set<string>(), topics: new Set<string>(), isOne: true };
    known.set(key, held);
    if (record !== undefined) held.records.add(record);
    if (several !== undefined) held.isOne = false;
    for (const topic of topics) held.topics.add(topic);
  }
  for (const { agreement, topics } of clauses) for (const topic of topics) known.get(agreement ?? '')?.topics.add(topic);
  return known;
}

function addTo(known: Known, { records, topics, isOne }: Known): void {
  for (const record of records) known.records.add(record);
  for (const topic of topics) known.topics.add(topic);
  known.isOne &&= isOne;
}

function sharingARecord(agreements: readonly AgreementFound[]): readonly Pair[] {
  const first = new Map<string, string>();
  return agreements.flatMap(({ key, record }) => {
    if (record === undefined) return [];
    const held = first.get(record) ?? key;
    first.set(record, held);
    return [[held, key] as const];
  });
}

/** So many tellings of a signature are held against each other. */
const mostTellings = 6;

/** The agreements of which tellings of one signature each name one. A telling that names two tells of two. */
function signedTwice(event: ToldEvent): readonly Pair[] {
  const [{ type, modality }] = event;
  if (type !== 'signature' || modality !== 'occurred') return [];
  const named = event.filter(({ agreements }) => agreements.length > 0).slice(0, mostTellings);
  if (named.some(({ agreements }) => agreements.length > 1)) return [];
  const [first, ...others] = [...new Set(named.flatMap(({ agreements }) => agreements))];
  return first === undefined ? [] : others.map((other) => [first, other] as const);
}

/** Two may be one where no more than one of them is known to the register, and they may be of one kind. */
function mayBeOne(one: Known, other: Known): boolean {
  const records = new Set([...one.records, ...other.records]);
  return one.isOne && other.isOne && records.size < 2 && mayBeOneInstrument(one.instrument, other.instrument);
}

/** Whether both have topics, and none in common. */
function areApart({ topics: some }: Known, { topics: others }: Known): boolean {
  return some.size > 0 && others.size > 0 && ![...some].some((topic) => others.has(topic));
}
