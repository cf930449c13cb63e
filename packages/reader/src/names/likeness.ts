import { isLatin } from '../text/word-classes.ts';
import { costByChance, costOfInserting, costOfWriting, leastCostOf, longestOutput } from './letter-costs.ts';
import { soundClassOf } from './sound-classes.ts';

/** Of what chance would cost, so much is counted: names are not made of letters at random. */
const chanceCounted = 0.85;
/** What a difference within one script costs against the nats that a shared letter is worth. */
const weightOfDifference = 1.6;

/** What editing one spelling into another of the same script costs. Vowels come and go; a consonant that changes is another name. */
const edits = {
  vowel: 1,
  consonant: 3,
  doubled: 0.5,
  vowelForVowel: 0.8,
  sameClass: 1.5,
  other: 4,
} as const;

const vowels = new Set('aeiouyاويه');

/** How alike two words are. */
export interface Likeness {
  /**
   * How much more likely the two are spellings of one name than words that chance brought together, in nats: it may be added up over the
   * parts of a name. Zero or less: they are not.
   */
  readonly evidence: number;
  /** The evidence as a share of the most that the words could give: 1 where they are the same, or transliterated by the book. */
  readonly share: number;
}

/** Compares two folded words of either script by what is known of how names are spelt and transliterated. */
export function likeness(one: string, other: string): Likeness {
  const latin = isLatin(one);
  if (latin === isLatin(other)) return withinScript(one, other);
  return latin ? acrossScripts(other, one) : acrossScripts(one, other);
}

function withinScript(one: string, other: string): Likeness {
  const most = Math.max(costByChance(one), costByChance(other));
  const least = Math.min(costByChance(one), costByChance(other));
  const evidence = least - weightOfDifference * costOfEditing(one, other);
  return { evidence, share: evidence / most };
}

/** Arabic letters that together stand for one sound of another language, and what it is mostly written as alone. */
const together: readonly (readonly [RegExp, string])[] = [
  [/تش/g, 'ش'],
  [/دج/g, 'ج'],
];

/** Letters that Latin script doubles and Arabic does not are as good as single (Rutte, Idriss), and so are those that stand for one sound. */
function acrossScripts(arabic: string, latin: string): Likeness {
  const sounds = together.reduce((word, [letters, one]) => word.replace(letters, one), arabic);
  const single = latin.replaceAll(/(.)\1+/g, '$1');
  const ways = [...new Set([arabic, sounds])].flatMap((one) => [...new Set([latin, single])].map((other) => transliterated(one, other)));
  return ways.reduce((best, way) => (way.share > best.share ? way : best));
}

function transliterated(arabic: string, latin: string): Likeness {
  const chance = chanceCounted * costByChance(latin);
  const evidence = chance - costOfTransliterating(arabic, latin);
  const most = chance - leastCostOf(arabic);
  return { evidence, share: most <= 0 ? 0 : Math.min(1, evidence / most) };
}

/** The cheapest way to write an Arabic word in these Latin letters. */
function costOfTransliterating(arabic: string, latin: string): number {
  const width = latin.length + 1;
  const costs = new Float64Array((arabic.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  for (let i = 0; i <= arabic.length; i += 1) {
    for (let j = 0; j < width; j += 1) {
      const so = costs[i * width + j] ?? 0;
      if (j < latin.length) lower(costs, i * width + j + 1, so + costOfInserting(latin.charAt(j)));
      if (i === arabic.length) continue;
      for (let length = 0; length <= longestOutput && j + length < width; length += 1) {
        lower(costs, (i + 1) * width + j + length, so + costOfWriting(arabic.charAt(i), latin.slice(j, j + length)));
      }
    }
  }
  return costs.at(-1) ?? 0;
}

function lower(costs: Float64Array, at: number, cost: number): void {
  if (cost < (costs[at] ?? 0)) costs[at] = cost;
}

/** The least editing of one spelling into another of the same script. */
function costOfEditing(one: string, other: string): number {
  const letters = Float64Array.from(other, (_, at) => costOfLetter(other, at));
  const costs = new Float64Array(other.length + 1);
  for (let j = 0; j < other.length; j += 1) costs[j + 1] = (costs[j] ?? 0) + (letters[j] ?? 0);
  for (let i = 0; i < one.length; i += 1) {
    const dropped = costOfLetter(one, i);
    let diagonal = costs[0] ?? 0;
    costs[0] = diagonal + dropped;
    for (let j = 0; j < other.length; j += 1) {
      const above = costs[j + 1] ?? 0;
      const exchanged = diagonal + costOfExchange(one.charAt(i), other.charAt(j));
      costs[j + 1] = Math.min(exchanged, above + dropped, (costs[j] ?? 0) + (letters[j] ?? 0));
      diagonal = above;
    }
  }
  return costs[other.length] ?? 0;
}

function costOfLetter(word: string, at: number): number {
  const letter = word.charAt(at);
  if (at > 0 && letter === word.charAt(at - 1)) return edits.doubled;
  return vowels.has(letter) ? edits.vowel : edits.consonant;
}

function costOfExchange(one: string, other: string): number {
  if (one === other) return 0;
  if (vowels.has(one) && vowels.has(other)) return edits.vowelForVowel;
  const name = soundClassOf(one);
  return name !== undefined && name === soundClassOf(other) ? edits.sameClass : edits.other;
}
