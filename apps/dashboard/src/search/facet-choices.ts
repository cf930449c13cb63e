import 'server-only';
import type { SearchAnswer } from '@mithaq/client';
import { statuses } from '@mithaq/domain';
import { one, type Query, withChanges } from '../address/query.ts';
import { type Facet, facets, yearsOf } from './asking.ts';
import { offeredValues } from './offered-values.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import type { Telling } from './telling.ts';

type SearchFacets = NonNullable<SearchAnswer['facets']>;
type FacetValue = SearchFacets[Facet][number];

/** A value that a search can be narrowed to, or is. */
export interface FacetChoice {
  readonly value: string;
  readonly label: Phrase;
  readonly count?: string;
  readonly chosen: boolean;
  /** The search with it, or without it where it is chosen. */
  readonly href: string;
}

/** The values of one facet. */
export interface FacetChoices {
  readonly facet: Facet;
  readonly label: string;
  readonly choices: readonly FacetChoice[];
}

/** What a search can be narrowed by, facets that tell nothing apart left out. What is chosen is always among them, so that it can be let go. */
export function facetChoices(counted: SearchFacets | undefined, query: Query, telling: Telling): readonly FacetChoices[] {
  return facets
    .map((facet) => ({
      facet,
      label: telling.t(`narrow.facets.${facet}`),
      choices: choicesOf(facet, counted?.[facet] ?? [], { query, telling }),
    }))
    .filter(({ choices }) => choices.length > 1 || choices.some(({ chosen }) => chosen));
}

interface Around {
  readonly query: Query;
  readonly telling: Telling;
}

function choicesOf(facet: Facet, values: readonly FacetValue[], { query, telling }: Around): readonly FacetChoice[] {
  const chosen = chosenOf(facet, query);
  return offeredValues(values, chosen).map(({ value, ...told }: { value: string } & Partial<FacetValue>) => ({
    value,
    label: labelOf(facet, { value, ...told }, telling),
    ...(told.count === undefined ? {} : { count: telling.t('exactly', { count: told.count }) }),
    chosen: value === chosen,
    href: addressWith(facet, value === chosen ? undefined : value, query),
  }));
}

/** The value that an address narrows a facet to; of years the one that is both first and last. */
function chosenOf(facet: Facet, query: Query): string | undefined {
  if (facet !== 'year') return one(query, facet);
  const { fromYear, toYear } = yearsOf(query);
  return fromYear !== undefined && fromYear === toYear ? String(fromYear) : undefined;
}

function addressWith(facet: Facet, value: string | undefined, query: Query): string {
  const changes = facet === 'year' ? { from: value, to: value } : { [facet]: value };
  return `/search${withChanges(query, { ...changes, cursor: undefined, hit: undefined })}`;
}

type Labelled = Pick<FacetValue, 'value' | 'label'>;

function labelOf(facet: Facet, { value, label }: Partial<Labelled> & Pick<Labelled, 'value'>, telling: Telling): Phrase {
  if (label !== undefined) return telling.words(label);
  const text = namers[facet]?.(value, telling);
  return phraseOf({ text: text ?? value, language: text === undefined ? 'und' : telling.locale }, telling.locale);
}

/** What values are called that the register leaves to whoever shows them. */
const namers: Partial<Readonly<Record<Facet, (value: string, telling: Telling) => string | undefined>>> = {
  country: (code, { locale }) => nameOf('region', code, locale),
  language: (code, { locale }) => nameOf('language', code, locale),
  year: (year) => year,
  status: (code, { plain }) => {
    const label = statuses.term(code)?.label;
    return label && plain(label);
  },
};

/** How a country or a language is called; `undefined` for a code that is none. */
function nameOf(type: 'region' | 'language', code: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
