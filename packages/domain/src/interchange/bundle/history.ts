import type { Sha256 } from '../../records/source.ts';
import { utf8 } from '../intake/utf8.ts';
import { canonicalJson } from './canonical-json.ts';
import { Digest } from './digest.ts';
import type { RevisionEntry } from './parts.ts';

/** The hash that stands before the first entry of a history. */
export const hashBeforeFirst = '0'.repeat(64);

const ofPlace: readonly string[] = ['position', 'digest', 'hash'];

/**
 * The digest of an entry of the history: the SHA-256 of its canonical JSON (RFC 8785) without its place in the history (`position`,
 * `digest`, `hash`). Members that are absent are left out.
 * @throws CanonicalFault where `data` is no JSON
 */
export function revisionDigest(entry: Omit<RevisionEntry, 'position' | 'digest' | 'hash'>): Sha256 {
  return digestOf(Object.fromEntries(Object.entries(entry).filter(([member]) => !ofPlace.includes(member))));
}

/**
 * The hash of an entry at its place: the SHA-256 of the canonical JSON of its digest, its position and the hash of the entry before it
 * (`previous`; 64 zeros before the first). Who knows the last hash from elsewhere can tell that nothing before it was changed.
 */
export function revisionHash({ digest, position }: Pick<RevisionEntry, 'digest' | 'position'>, previous: string): Sha256 {
  return digestOf({ digest, position, previous });
}

function digestOf(value: object): Sha256 {
  const digest = new Digest();
  digest.add(utf8(canonicalJson(value)));
  return digest.value;
}
