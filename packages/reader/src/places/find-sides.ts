import type { CountryCode } from '@mithaq/domain';
import type { Mention } from '../found.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { perWord } from '../text/known-words.ts';
import { isSpace } from '../text/phrases.ts';
import type { Placed } from '../text/placed.ts';
import { spanBetween, type TokenizedText } from '../text/tokens.ts';
import { nationalityAt } from './nationalities.ts';
import { reasons } from './reasons.ts';
import { stateOf } from './referents.ts';
import { countryOf } from './territories.ts';
import { manySides, sides } from './words.ts';

/** An adjective of a country, with "side" or the like where that stands beside it. */
interface Side {
  readonly from: number;
  readonly to: number;
  readonly skipped: number;
  readonly country: CountryCode;
}

/**
 * The states that adjectives of countries stand for: "the Turkish side", الجانبان التركي والقطري. Any other adjective of a country describes and
 * names nobody.
 */
export function findSides(text: TokenizedText, lexicon: Lexicon): readonly Placed<Mention>[] {
  const found: Placed<Mention>[] = [];
  for (let at = 0; at < text.tokens.length; ) {
    const group = sidesAt(text, at);
    for (const side of group) found.push(mentionOf(side, text, lexicon));
    at = group.at(-1)?.to ?? at + 1;
  }
  return found;
}

function sidesAt(text: TokenizedText, at: number): readonly Side[] {
  const { tokens } = text;
  const token = tokens[at];
  const noun = token && sideOf(token.word);
  if (!noun) return nationalSide(text, at);
  const first = isSpace(tokens[at + 1]?.before ?? '') ? nationalityAt(tokens, at + 1) : undefined;
  if (first?.isDefinite !== true || first.skipped > 0) return [];
  const isOfMany = manySides.has(noun.word);
  const from = isOfMany ? at + 1 : at;
  const skipped = isOfMany ? 0 : noun.skipped;
  return [{ from, to: first.next, skipped, country: first.country }, ...coordinated(text, first.next)];
}

const sideOf = perWord(({ readings }) => readings.find(({ word }) => sides.has(word) || manySides.has(word)) ?? null);

/** "… and the Qatari". */
function coordinated({ tokens }: TokenizedText, at: number): readonly Side[] {
  const next = isSpace(tokens[at]?.before ?? '') ? nationalityAt(tokens, at) : undefined;
  if (next?.isDefinite !== true || next.skipped !== 1) return [];
  return [{ from: at, to: next.next, skipped: next.skipped, country: next.country }];
}

/** In English the adjective stands first. */
function nationalSide({ tokens }: TokenizedText, at: number): readonly Side[] {
  const first = tokens[at]?.capitalised ? nationalityAt(tokens, at) : undefined;
  if (first === undefined || !isSpace(tokens[first.next]?.before ?? '') || !sides.has(tokens[first.next]?.text ?? '')) return [];
  return [{ from: at, to: first.next + 1, skipped: 0, country: first.country }];
}

function mentionOf(side: Side, text: TokenizedText, lexicon: Lexicon): Placed<Mention> {
  const territory = countryOf.get(side.country);
  const span = spanBetween(text, side);
  const judged = {
    confidence: 'medium',
    reason: territory ? reasons.side(territory) : { ar: span.exact, en: span.exact },
    basis: `country:${side.country}:side`,
  } as const;
  return { from: side.from, to: side.to, found: { ...span, kind: 'mention', ...stateOf(side.country, lexicon), ...judged } };
}
