import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { RawGroup, RawHit } from '../port.ts';
import { type LookUp, lookUp, type Script } from './look-up.ts';
import { readQuery } from './query.ts';

/** With fewer hits than this a query is asked again by sound. */
const enough = 3;

/** What to look for and where. */
export interface Search extends Pick<LookUp, 'kinds' | 'limit'> {
  readonly query: string;
}

/**
 * Looks a query up in every kind, best group and best hit first: every word by spelling, by sound as well where that finds next to
 * nothing; and where nothing at all has every word, any of them, by how many a text has.
 */
export async function search(db: Database, { query, kinds, limit }: Search): Promise<RawGroup[]> {
  if (!isStorable(query) || kinds.length === 0) return [];
  const whole = await withEveryWord(db, { query, kinds, limit });
  if (whole.length > 0) return whole;
  const spelled = await lookUp(db, readQuery(query, { bySound: false, relaxed: true }), { kinds, limit });
  if (spelled.length > 0) return spelled;
  const sound = readQuery(query, { bySound: true, relaxed: true });
  return sound.bySound ? lookUp(db, sound, { kinds, limit }) : [];
}

/**
 * By spelling; by sound as well where that finds next to nothing at all, and, where only some kinds stay poor, among their texts in
 * the other script: "namroush" finds what says النمروش.
 */
async function withEveryWord(db: Database, { query, kinds, limit }: Search): Promise<RawGroup[]> {
  const spelled = await lookUp(db, readQuery(query, { bySound: false }), { kinds, limit: Math.max(limit, enough) });
  const sound = readQuery(query, { bySound: true });
  const script = otherScript(query);
  const poor = kinds.filter((kind) => (spelled.find((group) => group.kind === kind)?.total ?? 0) < enough);
  const found = spelled.map((group) => ({ ...group, hits: group.hits.slice(0, limit) }));
  if (!sound.bySound || poor.length === 0) return found;
  if (spelled.reduce((sum, { total }) => sum + total, 0) < enough) return lookUp(db, sound, { kinds, limit });
  if (script === undefined) return found;
  const sounded = await lookUp(db, sound, { kinds: poor, limit: limit + enough, script });
  return joined(spelled, sounded, limit);
}

/** The script that a query is not written in; none where it is written in both. */
function otherScript(query: string): Script | undefined {
  const arabic = /\p{Script=Arabic}/u.test(query);
  const latin = /\p{Script=Latin}/u.test(query);
  return arabic === latin ? undefined : arabic ? 'other' : 'arabic';
}

/** Puts what was found by sound behind what was found by spelling, nothing twice. */
function joined(spelled: readonly RawGroup[], sounded: readonly RawGroup[], limit: number): RawGroup[] {
  const keyOf = ({ record, offset }: RawHit) => `${record} ${offset ?? ''}`;
  const groups = new Map(spelled.map((group) => [group.kind, group]));
  for (const { kind, total, hits } of sounded) {
    const held = groups.get(kind) ?? { kind, total: 0, hits: [] };
    const known = new Set(held.hits.map(keyOf));
    const fresh = hits.filter((hit) => !known.has(keyOf(hit)));
    groups.set(kind, { kind, total: held.total + total - (hits.length - fresh.length), hits: [...held.hits, ...fresh] });
  }
  return [...groups.values()].filter(({ hits }) => hits.length > 0).map((group) => ({ ...group, hits: group.hits.slice(0, limit) }));
}
