import { CountryCode, type Name } from '@mithaq/domain';
import arCountries from '../languages/ar/countries.json' with { type: 'json' };
import enCountries from '../languages/en/countries.json' with { type: 'json' };
import { folded } from '../text/fold.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
import { tokenize } from '../text/tokens.ts';
import { wordsIn } from '../text/words-in.ts';
import towns from './towns.json' with { type: 'json' };

/** A country, town, region or water that texts name, whether or not the register has it. */
export interface Territory {
  /** The same in every text: of a country by its code, of anything else by its country and its Arabic name. */
  readonly key: string;
  readonly is: 'country' | 'capital' | 'other';
  /** ISO 3166-1 alpha-2; absent where it lies in several. */
  readonly country?: CountryCode;
  /** In each language the usual name first. */
  readonly names: readonly Name[];
}

/** What a language calls a country, its people and its capital. */
export interface CountryData {
  readonly names: readonly string[];
  /** In the masculine singular, without an article. */
  readonly adjectives?: readonly string[];
  readonly capital?: readonly string[];
}

/** Words and numbers that need no cutting: all names but a few. */
const plainWords = /^(?:[a-z]+|[ء-ي]+|\d+)(?: (?:[a-z]+|[ء-ي]+|\d+))*$/;

type Countries = Readonly<Record<string, CountryData>>;

/** The countries of the world by their codes, as Arabic and English write them. */
export const countryData: { readonly ar: Countries; readonly en: Countries } = { ar: arCountries, en: enCountries };

/** Codes as the domain has them, each looked at once: hundreds of towns share them. */
const codes = new Map<string, CountryCode>();

const countries: readonly Territory[] = Object.keys(arCountries).flatMap((code) => {
  const country = codeOf(code);
  const [ar, en] = [countryData.ar[code], countryData.en[code]];
  const capital = namesOf(ar?.capital, en?.capital);
  return [
    { key: `place:country:${code}`, is: 'country', country, names: namesOf(ar?.names, en?.names) } as const,
    ...(capital.length > 0 ? [{ key: keyOf(capital, code), is: 'capital', country, names: capital } as const] : []),
  ];
});

const others: readonly Territory[] = towns.map(({ ar, en, country }) => {
  const names = namesOf(ar, en);
  return { key: keyOf(names, country), is: 'other', names, ...(country !== undefined && { country: codeOf(country) }) };
});

/** Every known territory by the words of its names; several where they share one (Tripoli). */
export const territories: Phrases<readonly Territory[]> = phrases(sharing([...countries, ...others]));

/** The territory of a country itself, by its code. */
export const countryOf: ReadonlyMap<string, Territory> = new Map(
  countries.filter(({ is }) => is === 'country').map((territory) => [territory.country ?? '', territory]),
);

/** A name as the words that a text would be cut into, with one space between them. */
export function spaced(name: string): string {
  const text = folded(name);
  const parted = text.replaceAll('-', ' ');
  if (plainWords.test(parted)) return parted;
  if (text.includes("'"))
    return tokenize(name)
      .tokens.map((token) => token.text)
      .join(' ');
  return wordsIn(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

function codeOf(written: string): CountryCode {
  const code = codes.get(written) ?? CountryCode.parse(written);
  codes.set(written, code);
  return code;
}

function sharing(all: readonly Territory[]): ReadonlyMap<string, readonly Territory[]> {
  const byWords = new Map<string, Territory[]>();
  for (const territory of all) {
    for (const { value } of territory.names) {
      const words = spaced(value);
      const others = byWords.get(words);
      if (others === undefined) byWords.set(words, [territory]);
      else if (others.at(-1) !== territory) others.push(territory);
    }
  }
  return byWords;
}

function namesOf(ar: readonly string[] = [], en: readonly string[] = []): readonly Name[] {
  const arabic = ar.map((value, at): Name => ({ value, language: 'ar', kind: at === 0 ? 'official' : 'alias' }));
  return [...arabic, ...en.map((value, at): Name => ({ value, language: 'en', kind: at === 0 ? 'gloss' : 'alias' }))];
}

function keyOf([name]: readonly Name[], country: string | undefined): string {
  return ['place', ...(country === undefined ? [] : [country]), spaced(name?.value ?? '')].join(':');
}
