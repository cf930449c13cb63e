import { isLatin } from '../text/word-classes.ts';
import { soundClassOf } from './sound-classes.ts';

/** Latin letters that stand for one consonant together or for several by language, with every one of them; in this order. */
const spellings: readonly (readonly [written: RegExp, as: readonly string[]])[] = [
  [/tsch|sch|tch|sh/g, ['š']],
  [/ph/g, ['f']],
  [/th/g, ['t']],
  [/dh/g, ['d']],
  [/kh/g, ['k']],
  [/gh/g, ['g', '']],
  [/dj/g, ['g']],
  [/ch/g, ['š', 'k', 'h']],
  [/wh/g, ['w']],
  [/tz|ts|cz/g, ['s', 'ts']],
  [/x/g, ['ks', 'š']],
  [/c/g, ['k', 's']],
  [/j/g, ['g', '']],
  [/w/g, ['', 'v']],
  [/v/g, ['v', '']],
  [/z/g, ['z', 'ts']],
];
/** Arabic letters that stand for one consonant together. */
const pairs = /تش|تس/g;
/** At most so many readings of one word. */
const mostReadings = 8;
/** From this length on a key of all consonants but one is telling enough. */
const longEnough = 4;

/**
 * The keys under which a folded word is kept by its sound: the classes of its consonants in order, common to Arabic and Latin script, in
 * each reading that its letters allow; and, where there are four or more, all of them but one (`-` before them). None for a word without
 * consonants.
 */
export function soundKeys(word: string): readonly string[] {
  const keys = new Set<string>();
  for (const consonants of soundsOf(word)) {
    keys.add(consonants);
    for (const fewer of withoutOne(consonants)) keys.add(`-${fewer}`);
  }
  return [...keys];
}

/**
 * The keys under which words are kept that may be spellings of one name with this one: its own, and those of a word with one consonant
 * more or less. Such words share a key nearly always; that they share one proves little, which is for `likeness` to say.
 */
export function keysNear(word: string): readonly string[] {
  const keys = new Set(soundKeys(word));
  for (const consonants of soundsOf(word)) {
    if (consonants.length >= longEnough - 1) keys.add(`-${consonants}`);
    for (const fewer of withoutOne(consonants)) keys.add(fewer);
  }
  return [...keys];
}

function soundsOf(word: string): readonly string[] {
  return [...new Set(readingsOf(word).map(consonantsOf))].filter((consonants) => consonants !== '');
}

function withoutOne(consonants: string): readonly string[] {
  if (consonants.length < longEnough) return [];
  return Array.from(consonants, (_, at) => undoubled(consonants.slice(0, at) + consonants.slice(at + 1)));
}

function readingsOf(word: string): readonly string[] {
  if (!isLatin(word)) return [...new Set([word, word.replace(pairs, 'ش')])];
  let readings: readonly string[] = [word];
  for (const [written, sounds] of spellings) {
    if (word.search(written) < 0) continue;
    readings = [...new Set(readings.flatMap((reading) => sounds.map((sound) => reading.replace(written, sound))))].slice(0, mostReadings);
  }
  return readings;
}

/** An h counts at the front alone: elsewhere it is as often a vowel's. */
function consonantsOf(word: string): string {
  let consonants = '';
  for (const [at, letter] of [...word].entries()) {
    const name = soundClassOf(letter);
    if (name !== undefined && (name !== 'h' || at === 0)) consonants += name;
  }
  return undoubled(consonants);
}

function undoubled(consonants: string): string {
  return consonants.replaceAll(/(.)\1+/g, '$1');
}
