// Whether the data files of the taxonomy agree with one another.
import { faultsOf } from '../src/taxonomy/topic.ts';
import type { TaxonomyData } from './taxonomy.read.ts';
import type { Authority, DataTerm, DataVocabulary } from './taxonomy.schema.ts';

type Entry = Pick<DataTerm, 'code' | 'label' | 'crosswalk' | 'law' | 'family'>;

/** What is wrong with the data, one sentence a fault; nothing where all is well. */
export function faultsIn(data: TaxonomyData): readonly string[] {
  return [
    ...faultsOf(data.topics.topics),
    ...data.topics.topics.filter(({ code }) => /(?:^|\.)x-/.test(code)).map(({ code }) => `${code}: codes in x- are other people’s`),
    ...entryFaults('topics', data.topics.topics, data),
    ...data.vocabularies.flatMap((vocabulary) => [...repeatedCodes(vocabulary), ...entryFaults(vocabulary.id, vocabulary.terms, data)]),
    ...repeats(
      'the code lists',
      data.codeLists.map(({ id }) => id),
    ),
    ...data.codeLists.flatMap(({ id, codes }) => repeats(id, codes)),
  ];
}

function repeatedCodes({ id, terms }: DataVocabulary): readonly string[] {
  return repeats(
    id,
    terms.map(({ code }) => code),
  );
}

function entryFaults(id: string, entries: readonly Entry[], data: TaxonomyData): readonly string[] {
  return [
    ...repeats(
      `${id} in Arabic`,
      entries.map(({ label }) => label.ar),
    ),
    ...repeats(
      `${id} in English`,
      entries.map(({ label }) => label.en),
    ),
    ...entries.flatMap((entry) => [...crosswalkFaults(entry, data), ...lawFaults(entry, data), ...familyFaults(entry, data)]),
  ];
}

function repeats(where: string, values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at).map((value) => `${where}: ${value} stands twice`);
}

function crosswalkFaults({ code, crosswalk = {} }: Entry, { codeLists }: TaxonomyData): readonly string[] {
  return Object.entries(crosswalk).flatMap(([id, matches]) => {
    const list = codeLists.find((one) => one.id === id);
    if (list === undefined) return [`${code}: there is no code list ${id}`];
    return matches.filter((match) => !list.codes.includes(match.code)).map((match) => `${code}: ${id} has no code ${match.code}`);
  });
}

function lawFaults({ code, law = {} }: Entry, { authorities }: TaxonomyData): readonly string[] {
  return Object.entries(law).flatMap(([id, places]) => {
    const authority = authorities.find((one) => one.id === id);
    if (authority === undefined) return [`${code}: there is no authority ${id}`];
    return places.filter((place) => !holds(authority, place)).map((place) => `${code}: ${id} has no ${place}`);
  });
}

/** A treaty holds `14(2)` where it has fourteen articles or more; a glossary, what is one of its headings. */
function holds(authority: Authority, place: string): boolean {
  if ('headings' in authority) return authority.headings.includes(place);
  const article = Number(/^([1-9]\d*)(?:\([0-9a-z]+\))*$/.exec(place)?.[1] ?? Number.NaN);
  return article <= authority.articles;
}

function familyFaults({ code, family }: Entry, { vocabularies }: TaxonomyData): readonly string[] {
  if (family === undefined) return [];
  const families = vocabularies.find(({ id }) => id === 'event-families')?.terms ?? [];
  return families.some((one) => one.code === family) ? [] : [`${code}: there is no family ${family}`];
}
