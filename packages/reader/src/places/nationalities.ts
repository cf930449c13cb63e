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

/** An adjective as the data has it, in folded words, and all that texts write it as. */
interface Adjective {
  readonly words: readonly string[];
  readonly forms: () => readonly Written[];
}

/** How many letters of an adjective are the same in all its forms, an article in front left out. */
const beginning = 3;

/** Adjectives by how their first words begin. Forms are made when such a word is met: all together they are thousands. */
const nationalities: ReadonlyMap<string, readonly Adjective[]> = byBeginning([...arabic(), ...english()]);

/** One form of an adjective; of two words ("South Korean") with the second. */
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

/** The adjectives that each reading of a word may begin, the longest first. */
const startsAt = perWord(({ readings }) =>
  readings.flatMap(({ word, skipped }) => {
    const written = formsFrom(word);
    return written.length === 0 ? [] : [{ written, skipped }];
  }),
);

function formsFrom(word: string): readonly Written[] {
  const bare = article !== '' && word.startsWith(article) ? word.slice(article.length) : '';
  const adjectives = [word, bare].flatMap((one) => nationalities.get(one.slice(0, beginning)) ?? []);
  const forms = adjectives.flatMap((adjective) => adjective.forms()).filter(({ words }) => words[0] === word);
  return forms.sort((one, other) => other.words.length - one.words.length);
}

function byBeginning(all: readonly Adjective[]): ReadonlyMap<string, readonly Adjective[]> {
  const found = new Map<string, Adjective[]>();
  for (const adjective of all) {
    const begun = adjective.words[0]?.slice(0, beginning) ?? '';
    const others = found.get(begun);
    if (others === undefined) found.set(begun, [adjective]);
    else others.push(adjective);
  }
  return found;
}

function arabic(): readonly Adjective[] {
  const regular = Object.entries(countryData.ar).flatMap(([code, { adjectives = [] }]) => adjectivesOf(code, adjectives, inflected));
  return [...regular, ...peoples.flatMap(([plural, code]) => adjectivesOf(code, [plural], inflectedOnce))];
}

function adjectivesOf(
  code: string,
  written: readonly string[],
  formsOf: (words: readonly string[], country: CountryCode) => readonly Written[],
): readonly Adjective[] {
  const country = countryOf.get(code)?.country;
  if (country === undefined) return [];
  return written.map((adjective) => {
    const words = spaced(adjective).split(' ');
    return { words, forms: () => formsOf(words, country) };
  });
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

function english(): readonly Adjective[] {
  return Object.entries(countryData.en).flatMap(([code, { adjectives = [] }]) =>
    adjectivesOf(code, adjectives, (words, country) => [{ words, country, isDefinite: true }]),
  );
}
