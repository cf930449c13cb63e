import { fold } from '../text/fold.ts';
import arClitics from './ar/clitics.json' with { type: 'json' };
import arDates from './ar/dates.json' with { type: 'json' };
import arNames from './ar/names.json' with { type: 'json' };
import arPlurals from './ar/plurals.json' with { type: 'json' };
import arStemming from './ar/stemming.json' with { type: 'json' };
import arStopWords from './ar/stop-words.json' with { type: 'json' };
import enClitics from './en/clitics.json' with { type: 'json' };
import enDates from './en/dates.json' with { type: 'json' };
import enNames from './en/names.json' with { type: 'json' };
import enPlurals from './en/plurals.json' with { type: 'json' };
import enStemming from './en/stemming.json' with { type: 'json' };
import enStopWords from './en/stop-words.json' with { type: 'json' };
import type { Clitics, DateData, LanguageData, NameData } from './language.ts';

/** A language made ready for reading: its words folded, its lists as sets and maps. */
export interface Language {
  readonly tag: string;
  readonly clitics: Clitics;
  /** Endings by pass, the longest first. */
  readonly endings: readonly (readonly (readonly [ending: string, replacement: string])[])[];
  readonly protected: ReadonlySet<string>;
  readonly unsplit: ReadonlySet<string>;
  readonly plurals: ReadonlyMap<string, string>;
  readonly stopWords: ReadonlySet<string>;
  readonly dates: DateData;
  readonly names: NameData;
}

const arabic = prepared({
  tag: 'ar',
  clitics: arClitics,
  stemming: arStemming,
  plurals: arPlurals,
  stopWords: arStopWords,
  dates: arDates,
  names: arNames,
});
const english = prepared({
  tag: 'en',
  clitics: enClitics,
  stemming: enStemming,
  plurals: enPlurals,
  stopWords: enStopWords,
  dates: enDates,
  names: enNames,
});

/** The languages the reader knows. */
export const languages: readonly Language[] = [arabic, english];

const arabicLetter = /^\p{Script=Arabic}/u;

/** The language whose rules a folded word is read by: told by its script alone. */
export function languageOf(word: string): Language {
  return arabicLetter.test(word) ? arabic : english;
}

function prepared({ tag, clitics, stemming, plurals, stopWords, dates, names }: LanguageData): Language {
  return {
    tag,
    clitics,
    endings: stemming.passes.map((pass) => foldedPairs(pass).sort(([one], [other]) => other.length - one.length)),
    protected: new Set(stemming.protected.map(folded)),
    unsplit: new Set(clitics.unsplit.map(folded)),
    plurals: new Map(foldedPairs(plurals)),
    stopWords: new Set(stopWords.map(folded)),
    dates,
    names,
  };
}

function foldedPairs(words: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(words).map(([key, value]) => [folded(key), folded(value)]);
}

function folded(word: string): string {
  return fold(word).text;
}
