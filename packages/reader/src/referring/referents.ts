import type { Newcomer, Referent } from '../found.ts';
import type { Lexicon, LexiconEntry } from '../names/lexicon.ts';

/** Only whom something means, of all that it says: of a mention, its referent. */
export function referentOf(found: Referent): Referent {
  return 'record' in found ? { record: found.record } : { newcomer: found.newcomer };
}

/** What the same one has everywhere: the id of a record, or the key of a newcomer. */
export function keyOf(referent: Referent): string {
  return 'record' in referent ? referent.record : referent.newcomer.key;
}

/** What is known of whom words mean: what the register has, or what the text says of somebody new. */
export function knownOf(referent: Referent, { entries }: Lexicon): Newcomer | LexiconEntry | undefined {
  return 'record' in referent ? entries.get(referent.record) : referent.newcomer;
}
