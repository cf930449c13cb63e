import type { CountryCode } from '@mithaq/domain';
import { languageOf } from '../languages/languages.ts';
import { nationalityAt } from '../places/nationalities.ts';
import { perWord } from '../text/known-words.ts';
import { isSpace } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { formsOf } from '../text/word-forms.ts';
import { personnel } from './words.ts';

/** People or things of a state: "Italian instructors", مستشارين عسكريين قطريين. `from` and `to` count tokens. */
export interface Personnel {
  readonly from: number;
  readonly to: number;
  /** Whose they are; of "joint Turkish-Russian patrols" both. */
  readonly countries: readonly [CountryCode, ...CountryCode[]];
}

/** At most so many words stand between such a noun and the adjective of a country. */
const reach = 2;

/** People or things of a state whose words start at a token. */
export function personnelAt(tokens: readonly Token[], at: number): Personnel | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  return languageOf(token.text).clitics.article === '' ? ledByCountry(tokens, at) : followedByCountry(tokens, at);
}

function followedByCountry(tokens: readonly Token[], at: number): Personnel | undefined {
  if (!isPersonnel(tokens[at])) return undefined;
  for (let from = at + 1; from <= at + 1 + reach && isSpace(tokens[from]?.before ?? ''); from++) {
    const met = countriesAt(tokens, from);
    if (met !== undefined) return { from: at, to: met.to, countries: met.countries };
  }
  return undefined;
}

function ledByCountry(tokens: readonly Token[], at: number): Personnel | undefined {
  const met = countriesAt(tokens, at);
  if (met === undefined) return undefined;
  for (let to = met.to; to <= met.to + reach && /^[ -]$/.test(tokens[to]?.before ?? ''); to++)
    if (isPersonnel(tokens[to])) return { from: at, to: to + 1, countries: met.countries };
  return undefined;
}

/** Adjectives of one country or of two, one right after the other. */
function countriesAt(tokens: readonly Token[], at: number): Pick<Personnel, 'to' | 'countries'> | undefined {
  const first = nationalityAt(tokens, at);
  if (first === undefined || first.skipped > 0) return undefined;
  const second = /^[ -]$/.test(tokens[first.next]?.before ?? '') ? nationalityAt(tokens, first.next) : undefined;
  if (second === undefined) return { to: first.next, countries: [first.country] };
  return { to: second.next, countries: [first.country, second.country] };
}

function isPersonnel(token: Token | undefined): boolean {
  return token !== undefined && meansPersonnel(token.word);
}

const meansPersonnel = perWord((word) => formsOf({ word }).some(({ stem }) => personnel.has(stem)));
