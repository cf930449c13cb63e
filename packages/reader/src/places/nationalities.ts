import type { CountryCode } from '@mithaq/domain';
import { languages } from '../languages/languages.ts';
import { perWord } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { countryData, countryOf, spaced } from './territories.ts';
import { peoples } from './words.ts';

/** A country's adjective in a text: "Italian", الإيطالية. */
export interface Nationality {
  readonly country: CountryCode;
  /** Whether it stands with the article, where the language has one. */
  readonly isDefinite: boolean;
}

/** A nationality met in a text, the token after it, and how many letters of particles stand before it. */
export interface NationalityMet extends Nationality {
  readonly next: number;
  readonly skipped: number;
}

/** What is written, folded, after an Arabic adjective of a country: feminine, dual and plural in every case. */
const endings = ['', 'ه', 'ان', 'ين', 'ون', 'ات', 'تان', 'تين'];
/** The letter that such an adjective ends in. */
const lastLetter = 'ي';
const article = languages.map(({ clitics }) => clitics.article).find((written) => written !== '') ?? '';

/** Adjectives by their first words, folded; those of two words ("South Korean") with the second. */
const nationalities: ReadonlyMap<string, readonly Written[]> = byFirstWord([...arabic(), ...english()]);

interface Written extends Nationality {
  readonly words: readonly string[];
}

/** The adjective of a country that starts at a token, if one does. Both languages are known at once. */
export function nationalityAt(tokens: readonly Token[], at: number): NationalityMet | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  for (const { written, skipped } of startsAt(token.word)) {
    const found = written.find(({ words }) => words.every((one, ahead) => ahead === 0 || tokens[at + ahead]?.text === one));
    if (found) return { country: found.country, isDefinite: found.isDefinite, next: at + found.words.length, skipped };
  }
  return undefined;
}

/** The adjectives that each reading of a word may begin. */
const startsAt = perWord(({ readings }) =>
  readings.flatMap(({ word, skipped }) => {
    const written = nationalities.get(word);
    return written === undefined ? [] : [{ written, skipped }];
  }),
);

function byFirstWord(all: readonly Written[]): ReadonlyMap<string, readonly Written[]> {
  const byFirst = new Map<string, Written[]>();
  for (const written of all) {
    const first = written.words[0] ?? '';
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [written]);
    else others.push(written);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}

function arabic(): readonly Written[] {
  const regular = Object.entries(countryData.ar).flatMap(([code, { adjectives = [] }]) => {
    const country = countryOf.get(code)?.country;
    return country === undefined ? [] : adjectives.flatMap((adjective) => inflected(spaced(adjective).split(' '), country));
  });
  const plurals = peoples.flatMap(([plural, code]) => {
    const country = countryOf.get(code)?.country;
    return country === undefined ? [] : inflectedOnce([spaced(plural)], country);
  });
  return [...regular, ...plurals];
}

function inflected(adjective: readonly string[], country: CountryCode): readonly Written[] {
  return endings.flatMap((ending) =>
    inflectedOnce(
      adjective.map((word) => (word.endsWith(lastLetter) ? word + ending : word)),
      country,
    ),
  );
}

function inflectedOnce(words: readonly string[], country: CountryCode): readonly Written[] {
  const [first = '', ...others] = words;
  const definite = [article + first, ...others.map((word) => article + word)];
  const halfDefinite = others.length > 0 ? [{ words: [article + first, ...others], country, isDefinite: true }] : [];
  return [{ words, country, isDefinite: false }, { words: definite, country, isDefinite: true }, ...halfDefinite];
}

function english(): readonly Written[] {
  return Object.entries(countryData.en).flatMap(([code, { adjectives = [] }]) => {
    const country = countryOf.get(code)?.country;
    return country === undefined ? [] : adjectives.map((adjective) => ({ words: spaced(adjective).split(' '), country, isDefinite: true }));
  });
}
