import type { Mention } from '../found.ts';
import { spaced } from '../places/territories.ts';
import type { Placed } from '../text/placed.ts';
import { isLatin } from '../text/word-classes.ts';
import type { Lexicon } from './lexicon.ts';
import { likeness } from './likeness.ts';
import { reasons } from './reasons.ts';
import { keysNear, soundKeys } from './sound-keys.ts';
import { articles, droppable, particles, patronymics } from './words.ts';

/** A person of the register, by the parts of one of the names: articles, particles and patronymics taken off. */
interface Kept {
  readonly record: string;
  readonly value: string;
  readonly parts: readonly string[];
}

type Index = ReadonlyMap<string, readonly Kept[]>;

/** How alike the parts of two names have to be, each by itself. */
const enough = { share: 0.6, evidence: 4 } as const;
/** The most names that one name is compared with: past that its sound tells too little. */
const mostCompared = 64;

const indexes = new WeakMap<Lexicon, Index>();

/**
 * Newcomers that may be persons of the register in another spelling, in one script or across the two: each part has to match. A person is
 * offered only where no other is as near.
 */
export function nearOf(newcomers: readonly Placed<Mention>[], lexicon: Lexicon): readonly Placed<Mention>[] {
  const compared = new Map<string, Kept | undefined>();
  return newcomers.map((mention) => {
    const name = mention.found.exact;
    const near = compared.has(name) ? compared.get(name) : nearest(name, lexicon);
    compared.set(name, near);
    return near ? { ...mention, found: asNear(mention.found, near) } : mention;
  });
}

function nearest(name: string, lexicon: Lexicon): Kept | undefined {
  const parts = partsOf(name);
  if (parts.length < 2) return undefined;
  const candidates = new Set(keysNear(parts.at(-1) ?? '').flatMap((key) => indexOf(lexicon).get(key) ?? []));
  if (candidates.size > mostCompared) return undefined;
  const alike = [...candidates]
    .map((kept) => ({ kept, share: shareOf(parts, kept.parts) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share);
  const [best, other] = alike.filter(({ kept }, at) => alike.findIndex((one) => one.kept.record === kept.record) === at);
  return best && best.share > (other?.share ?? 0) ? best.kept : undefined;
}

/** How alike two names are by their first and last parts, and by those between where both have as many; 0 where a part differs. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const pairs =
    one.length === other.length
      ? one.map((part, at) => [part, other[at]] as const)
      : [[one[0], other[0]] as const, [one.at(-1), other.at(-1)] as const];
  let sum = 0;
  for (const [part = '', another = ''] of pairs.toReversed()) {
    const share = likenessOf(part, another);
    if (share === 0) return 0;
    sum += share;
  }
  return sum / pairs.length;
}

function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const { share, evidence } = likeness(one, other);
  return share >= enough.share && evidence >= enough.evidence ? share : 0;
}

function indexOf(lexicon: Lexicon): Index {
  const known = indexes.get(lexicon) ?? indexed(lexicon);
  indexes.set(lexicon, known);
  return known;
}

function indexed({ entries }: Lexicon): Index {
  const index = new Map<string, Kept[]>();
  const persons = [...entries.values()].filter(({ actorKind }) => actorKind === 'person');
  for (const { record, names } of persons) {
    for (const { value } of names) {
      const parts = partsOf(value);
      if (parts.length < 2) continue;
      for (const key of soundKeys(parts.at(-1) ?? '')) {
        const others = index.get(key);
        if (others === undefined) index.set(key, [{ record, value, parts }]);
        else others.push({ record, value, parts });
      }
    }
  }
  return index;
}

function partsOf(name: string): readonly string[] {
  return spaced(name)
    .split(' ')
    .filter((word) => !articles.has(word) && !droppable.has(word) && !particles.has(word) && !patronymics.has(word))
    .map((word) => (isLatin(word) ? word : word.replace(/^ال(?=.{3})/, '')));
}

function asNear(found: Mention, { record, value }: Kept): Mention {
  const { start, end, exact, kind, office } = found;
  const own = 'newcomer' in found ? [{ newcomer: found.newcomer }] : [];
  const basis = `near:${record}:${spaced(exact)}`;
  return {
    start,
    end,
    exact,
    kind,
    record,
    confidence: 'low',
    reason: reasons.near(value),
    basis,
    otherwise: own,
    ...(office && { office }),
  };
}
