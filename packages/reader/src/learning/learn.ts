import type { LocalizedText } from '@mithaq/domain';
import type { Found } from '../found.ts';
import { type BasisCount, confidenceAfter, effectOf } from './effect.ts';

/** What editors made of findings so far, by what these rest on (`Judged.basis`). */
export type Counts = ReadonlyMap<string, BasisCount>;

/**
 * Findings as editors' judgements of others like them leave them: surer or less sure, with the count added to the reason. What they find,
 * and where, is never changed, and nothing is left out: an editor sees what was lowered, and may judge otherwise.
 */
export function learned(found: readonly Found[], counts: Counts): readonly Found[] {
  return counts.size === 0 ? found : found.map((one) => learnedOne(one, counts.get(one.basis)));
}

function learnedOne<One extends Found>(one: One, count: BasisCount | undefined): One {
  const effect = count && effectOf(count);
  if (count === undefined || effect === undefined) return one;
  return { ...one, confidence: confidenceAfter(effect, one.confidence), reason: withCount(one.reason, count) };
}

/** The reason in each of its languages, with the count after it in those that we word. */
function withCount(reason: LocalizedText, count: BasisCount): LocalizedText {
  const words = countInWords(count);
  return Object.fromEntries(
    Object.entries(reason).map(([language, text]) => {
      const more = words[language];
      return [language, more === undefined ? text : `${text}${language === 'ar' ? '؛' : ';'} ${more}`];
    }),
  );
}

/** "Accepted 14 of 15 times here", for an editor. */
export function countInWords({ accepted, rejected }: BasisCount): LocalizedText {
  const judged = accepted + rejected;
  return {
    ar: `قُبل مثله هنا ${accepted} من أصل ${judged}`,
    en: judged === 1 ? `accepted ${accepted} of 1 time here` : `accepted ${accepted} of ${judged} times here`,
  };
}
