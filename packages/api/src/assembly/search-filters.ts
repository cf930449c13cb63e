import { codesOn, MithaqError, topicOf, type Words } from '@mithaq/domain';
import type { Facet, RawHit, Reading } from '../ports.ts';
import type { SearchRequest } from '../views/search.ts';
import { found } from './found.ts';

type Filters = { readonly [Of in Facet]?: readonly string[] };

/** What a request narrows the search to, actors by their ids. @throws MithaqError `not-found` for an actor or topic that there is not */
export async function filtersOf(reading: Reading, request: SearchRequest): Promise<Filters> {
  const { topics, countries, actors, statuses, publishers, languages } = request;
  const taxonomy = await reading.taxonomy();
  for (const [at, code] of (topics ?? []).entries()) {
    if (topicOf(code, taxonomy) === undefined) throw new MithaqError('not-found', { key: code }, ['topics', at]);
  }
  const years = yearsOf(request);
  return {
    ...(topics ? { topic: topics.flatMap((code) => codesOn(code, taxonomy)) } : {}),
    ...(countries ? { country: countries } : {}),
    ...(actors ? { actor: await idsOf(reading, actors) } : {}),
    ...(years ? { year: years } : {}),
    ...(statuses ? { status: statuses } : {}),
    ...(publishers ? { publisher: publishers } : {}),
    ...(languages ? { language: languages } : {}),
  };
}

/** Whether anything narrows a search. */
export function isNarrowed(filters: Filters): boolean {
  return Object.keys(filters).length > 0;
}

/** So many years at most are looked at one by one; what is searched is younger than most of them. */
const mostYears = 400;

function yearsOf({ fromYear, toYear }: SearchRequest): string[] | undefined {
  if (fromYear === undefined && toYear === undefined) return undefined;
  const last = toYear ?? (fromYear ?? 0) + mostYears - 1;
  const first = Math.max(fromYear ?? 1, last - mostYears + 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, after) => String(first + after).padStart(4, '0'));
}

async function idsOf(reading: Reading, keys: readonly string[]): Promise<string[]> {
  const actors = await Promise.all(keys.map((key, at) => found(reading, 'actor', key, ['actors', String(at)])));
  return actors.map(({ record }) => record.id);
}

const ofOneKind: Words = { ar: 'المنتظر نوع واحد مع المؤشر', en: 'expected one kind with a cursor' };

/** Where a page of one kind goes on. @throws MithaqError `invalid-input` where more than one kind is asked for */
export function pageOfOneKind({ cursor, kinds }: SearchRequest, held: readonly RawHit['kind'][]): { readonly after?: string } {
  if (cursor === undefined) return {};
  if (kinds?.length !== 1 || held.length !== 1) throw new MithaqError('invalid-input', { expected: ofOneKind }, ['kinds']);
  return { after: cursor };
}
