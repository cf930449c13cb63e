import { languageOf } from '../languages/languages.ts';
import type { Token } from '../text/tokens.ts';
import { conjunctions, styles } from './words.ts';

/** The words of somebody spoken of; `skipped` letters of particles stand before the first. */
interface Standing {
  readonly from: number;
  readonly to: number;
  readonly skipped: number;
}

/** Whether two stand together, with nothing between them but "and" or a comma, and a style such as "the kingdom of". */
export function areJoined(one: Standing, other: Standing, tokens: readonly Token[]): boolean {
  const between = tokens[one.to];
  if (between === undefined || other.from - one.to > longestStyle || !isQuiet(between.before)) return false;
  const { from, skipped } = withStyle(other, one.to, tokens);
  if (from > one.to) return from === one.to + 1 && isConjunction(between.text);
  return skipped > 0 || between.before.startsWith(',');
}

function isQuiet(between: string): boolean {
  return between === ' ' || between === ', ' || between === ',' || between === '';
}

/** The most words of a style. */
const longestStyle = 6;

/** A name with the style before it, down to a token at most. */
function withStyle({ from, skipped }: Standing, low: number, tokens: readonly Token[]): Pick<Standing, 'from' | 'skipped'> {
  let first = from;
  let before = skipped;
  for (let at = from - 1; at >= Math.max(low, from - longestStyle); at--) {
    const read = tokens[at]?.readings.find(({ word }) => styles.has(word));
    if (read === undefined || before > 0) break;
    [first, before] = [at, read.skipped];
  }
  return { from: first, skipped: before };
}

function isConjunction(text: string): boolean {
  return conjunctions.has(text) || languageOf(text).clitics.conjunctions.includes(text);
}
