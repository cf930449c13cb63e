import type { ClauseFound } from '../../found.ts';
import { folded } from '../../text/fold.ts';
import mutual from './mutual.json' with { type: 'json' };

/** What can only be done together: "cooperation in", "exchange of", "a joint committee". */
const words: ReadonlySet<string> = new Set(mutual.map((word) => folded(word)));

/** So many of the first words of a provision say what is to be done. */
const first = 3;
/** No three words are longer, in code units; what is need not be folded. */
const longest = 80;

/** Whether a provision obliges whoever the parties are, all alike, though it names none of them. */
export function isMutual({ exact, obligated, beneficiaries }: ClauseFound): boolean {
  if (obligated.length > 0 || beneficiaries.length > 0) return false;
  const opening = folded(exact.slice(0, longest)).split(' ').slice(0, first);
  return opening.some((word) => words.has(word));
}
