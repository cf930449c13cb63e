import { folded } from '../text/fold.ts';
import { isArabic } from '../text/scripts.ts';
import arClitics from './ar/clitics.json' with { type: 'json' };
import arNames from './ar/names.json' with { type: 'json' };
import arPlurals from './ar/plurals.json' with { type: 'json' };
import arStemming from './ar/stemming.json' with { type: 'json' };
import arStopWords from './ar/stop-words.json' with { type: 'json' };
import enClitics from './en/clitics.json' with { type: 'json' };
import enNames from './en/names.json' with { type: 'json' };
import enPlurals from './en/plurals.json' with { type: 'json' };
import enStemming from './en/stemming.json' with { type: 'json' };
import enStopWords from './en/stop-words.json' with { type: 'json' };
import type { Clitics, LanguageData, NameData } from './language.ts';

/** The ending of a word, and what replaces it in the stem. */
export type Ending = readonly [ending: string, replacement: string];

/** A language made ready for reading: its words folded, its lists as sets and maps. */
export interface Language {
  readonly tag: string;
  readonly clitics: Clitics;
  /** Endings by pass, each by its last letter, the longest first. */
  readonly endings: readonly ReadonlyMap<string, readonly Ending[]>[];
  readonly protected: ReadonlySet<string>;
  readonly unsplit: ReadonlySet<string>;
  readonly plurals: ReadonlyMap<string, string>;
  readonly stopWords: ReadonlySet<string>;
  readonly names: NameData;
}

export const arabic: Language = prepared({
  tag: 'ar',
  clitics: arClitics,
  stemming: arStemming,
  plurals: arPlurals,
  stopWords: arStopWords,
  names: arNames,
});
export const english: Language = prepared({
  tag: 'en',
  clitics: enClitics,
  stemming: enStemming,
  plurals: enPlurals,
  stopWords: enStopWords,
  names: enNames,
});

/** The languages the reader knows. */
export const languages: readonly Language[] = [arabic, english];

/** The language whose rules a folded word is read by: told by its script alone. */
export function languageOf(word: string): Language {
  return isArabic(word) ? arabic : english;
}

function prepared({ tag, clitics, stemming, plurals, stopWords, names }: LanguageData): Language {
  return {
    tag,
    clitics,
    endings: stemming.passes.map((pass) => byLastLetter(foldedPairs(pass))),
    protected: new Set(stemming.protected.map(folded)),
    unsplit: new Set(clitics.unsplit.map(folded)),
    plurals: new Map(foldedPairs(plurals)),
    stopWords: new Set(stopWords.map(folded)),
    names,
  };
}

function foldedPairs(words: Readonly<Record<string, string>>): readonly Ending[] {
  return Object.entries(words).map(([key, value]) => [folded(key), folded(value)]);
}

function byLastLetter(endings: readonly Ending[]): ReadonlyMap<string, readonly Ending[]> {
  const longestFirst = endings.toSorted(([one], [other]) => other.length - one.length);
  const byLast = new Map<string, Ending[]>();
  for (const ending of longestFirst) {
    const last = ending[0].slice(-1);
    const others = byLast.get(last);
    if (others === undefined) byLast.set(last, [ending]);
    else others.push(ending);
  }
  return byLast;
}
