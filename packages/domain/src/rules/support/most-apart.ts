import { compareTexts } from '../time/spans.ts';

/** Up to this many sets that hang together, every choice of them is tried. */
const fewEnoughToTry = 24;

/**
 * The largest number of sets of which no two have a member in common. (The problem is known as set packing, and no method is
 * known that is both exact and quick for any sets.)
 *
 * First what cannot matter goes: members of one set only, sets that contain another one, and sets that nothing clashes with
 * any more, which are chosen. What remains falls into groups that hang together. A group of up to 24 is tried in full, so the
 * number is exact. A larger one is chosen from set by set, those with the fewest clashes first, until nothing can be added:
 * that number is surely reached, so it never says too much, and the largest is at most as many times as great as the largest
 * set has members.
 *
 * The order of the sets makes no difference. In time about quadratic in their number at worst.
 */
export function mostApart(sets: readonly ReadonlySet<string>[]): number {
  const pool = poolOf(sets);
  const chosen = settle(pool, [...pool.live]);
  return groupsIn(pool).reduce((sum, group) => sum + mostInGroup(pool, group), chosen);
}

/** A set that is still to be chosen or left out, with those of its members that another such set has too. */
interface Candidate {
  readonly members: Set<string>;
}

/** The candidates, and who has each member. */
interface Pool {
  readonly live: Set<Candidate>;
  readonly holders: Map<string, Set<Candidate>>;
}

function poolOf(sets: readonly ReadonlySet<string>[]): Pool {
  const rows = sets.map((set) => [...set].toSorted()).toSorted((one, other) => compareTexts(one.join('\n'), other.join('\n')));
  const pool: Pool = { live: new Set(), holders: new Map() };
  for (const row of rows) {
    const candidate = { members: new Set(row) };
    pool.live.add(candidate);
    for (const member of row) pool.holders.set(member, (pool.holders.get(member) ?? new Set()).add(candidate));
  }
  for (const member of [...pool.holders.keys()]) forgetIfOwn(pool, member);
  return pool;
}

function holdersOf({ holders }: Pool, member: string): ReadonlySet<Candidate> {
  return holders.get(member) ?? new Set();
}

/** A member that one set alone has makes it clash with nothing. Returns the set that has it no more. */
function forgetIfOwn(pool: Pool, member: string): readonly Candidate[] {
  const holders = holdersOf(pool, member);
  const [holder] = holders;
  if (!holder || holders.size > 1) return [];
  holder.members.delete(member);
  pool.holders.delete(member);
  return [holder];
}

/** Takes a candidate out of the pool. Returns those that have fewer members for it. */
function remove(pool: Pool, candidate: Candidate): readonly Candidate[] {
  pool.live.delete(candidate);
  return [...candidate.members].flatMap((member) => {
    pool.holders.get(member)?.delete(candidate);
    return forgetIfOwn(pool, member);
  });
}

/** Chooses what nothing clashes with, and drops what contains another, until neither is left. Returns how many it chose. */
function settle(pool: Pool, changed: readonly Candidate[]): number {
  const left = [...changed];
  let chosen = 0;
  for (let one = left.pop(); one; one = left.pop()) {
    if (!pool.live.has(one)) continue;
    if (one.members.size > 0) {
      for (const wider of containing(pool, one)) left.push(...remove(pool, wider));
    } else {
      remove(pool, one);
      chosen += 1;
    }
  }
  return chosen;
}

/** The others that have every member of a candidate: whatever it clashes with, they clash with too. */
function containing(pool: Pool, { members }: Candidate): readonly Candidate[] {
  const [rarest, ...others] = [...members].map((member) => holdersOf(pool, member)).toSorted((one, other) => one.size - other.size);
  return [...(rarest ?? [])].filter((one) => one.members !== members && others.every((holders) => holders.has(one)));
}

/** The candidates divided into groups of which no two clash. */
function groupsIn(pool: Pool): readonly (readonly Candidate[])[] {
  const seen = new Set<Candidate>();
  const groups: (readonly Candidate[])[] = [];
  for (const start of pool.live) {
    if (seen.has(start)) continue;
    const group = groupOf(pool, start);
    for (const candidate of group) seen.add(candidate);
    groups.push(group);
  }
  return groups;
}

function groupOf(pool: Pool, start: Candidate): readonly Candidate[] {
  const group = new Set([start]);
  const members = new Set<string>();
  for (const candidate of group) {
    const fresh = [...candidate.members].filter((member) => !members.has(member));
    for (const member of fresh) {
      members.add(member);
      for (const holder of holdersOf(pool, member)) group.add(holder);
    }
  }
  return [...group];
}

function mostInGroup(pool: Pool, group: readonly Candidate[]): number {
  return group.length > fewEnoughToTry ? chooseFrom(pool, group) : mostByTrying(group);
}

/** Chooses from a group those with the fewest clashes first, and drops what clashes with them, until none is left. */
function chooseFrom(pool: Pool, group: readonly Candidate[]): number {
  const burdened = group.map((candidate) => ({ candidate, burden: burdenOf(pool, candidate) }));
  return burdened
    .toSorted((one, other) => one.burden - other.burden)
    .reduce((chosen, { candidate }) => chosen + (pool.live.has(candidate) ? choose(pool, candidate) : 0), 0);
}

function burdenOf(pool: Pool, { members }: Candidate): number {
  return [...members].reduce((sum, member) => sum + holdersOf(pool, member).size, 0);
}

function choose(pool: Pool, candidate: Candidate): number {
  const clashing = new Set([...candidate.members].flatMap((member) => [...holdersOf(pool, member)]));
  const changed = [...clashing].flatMap((one) => remove(pool, one));
  return 1 + settle(pool, changed);
}

/** The largest choice of a few, by trying. A set that clashes with one other at most is as good as that one: nothing is tried. */
function mostByTrying([first, ...rest]: readonly Candidate[]): number {
  if (!first) return 0;
  const apart = rest.filter((other) => !overlap(first.members, other.members));
  const taken = 1 + mostByTrying(apart);
  return rest.length - apart.length < 2 ? taken : Math.max(taken, mostByTrying(rest));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((member) => other.has(member));
}
