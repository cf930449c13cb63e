import type { Day } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import type { SearchableKind } from '../port.ts';
import { type AskedWord, tsqueryOf, tsqueryOfRow, tsqueryOfWord } from './asked-for.ts';
import type { ResultCursor } from './cursor.ts';
import type { Looking, SearchQuestion } from './looking.ts';
import type { FoundText } from './record-texts.ts';
import { searchPartitions } from './searchable-kinds.ts';
import { quoted } from './vector.ts';
import { samples } from './write-documents.ts';

/** At most so many documents of a kind are counted, and so many ranked. */
export interface Bounds {
  readonly counted: number;
  readonly ranked: number;
}

/** In a search of one kind alone all that are counted are ranked, so that it can be paged through. */
const ofOneKind: Bounds = { counted: 500, ranked: 500 };
/** Of many kinds a few are shown of each: that there are more than so many is enough to know. Reading what is counted is most of the work. */
const ofEachKind: Bounds = { counted: 160, ranked: 80 };

/** With so many in a sample it stands for all. */
const enoughOfSample = 48;
/** Of what is found in a sample there are about so many times as many in all; told up to a thousand. */
const mostTold = 1_000;
/** What it is worth that a text is the query and nothing else. */
const wholeBonus = 2;
/** What a word is worth where each is worth the same. */
export const worthOfWord = 10;
/** What it is worth that a word stands as it was typed, where longer ones would do. */
const worthAsTyped = 0.5;
/** Scores are whole numbers of this part. */
export const scoreUnit = 100_000;

/** Where to look for what. */
export interface LookUp {
  readonly words: readonly AskedWord[];
  /** Whether one of the words will do. A document scores by how many, or how much, of them it has. */
  readonly any?: boolean;
  /** Whether words count by what their alternatives are worth. */
  readonly byWorth?: boolean;
  /** The least that a document has to score; 0 for whatever is found. */
  readonly least?: number;
  readonly whole: string | undefined;
  readonly kinds: readonly SearchableKind[];
  readonly limit: number;
  readonly kept: string | null;
  readonly statuses: readonly string[] | null;
  readonly asOf: Day | undefined;
  readonly after?: ResultCursor | undefined;
  /** Whether what is found is counted by facet, too. */
  readonly facets?: boolean;
}

/** A document that was found. */
export interface FoundRow {
  readonly kind: SearchableKind;
  readonly owner: string;
  readonly ordinal: number;
  readonly score: number;
  readonly record_id: string;
  readonly start_at: number | null;
  readonly texts: readonly FoundText[];
  /** Whether no more than a few words of its source may be shown. */
  readonly excerpts: boolean;
  readonly total: number;
  readonly capped: boolean;
}

/** Looks words up in every kind. The best of each kind first, the kind of the very best first. */
export async function lookUp(looking: Looking, given: LookUp): Promise<FoundRow[]> {
  if (tsqueryOf(given.words) === '') return [];
  noteLookUp(looking, given);
  const { limit, after, least = 0 } = given;
  const beyond = after === undefined ? sql`true` : isBeyond(after);
  const { counted, ranked } = boundsOf(given);
  const { rows } = await sql<FoundRow>`
    with matching as (${matching(given)}),
    counted as (
      select *, count(*) over (partition by kind) as fitting, max(score) over (partition by kind) as best from matching where score >= ${least}),
    placed as (
      select *, row_number() over (partition by kind order by score desc, owner, ordinal) as place from counted as one where ${beyond})
    select one.kind, one.owner, one.ordinal, one.score, document.record_id, document.start_at, document.texts,
      case when sample > 0 then least(${mostTold}, seen * ${samples.oneIn} ^ sample) when ${least} > 0 or seen <= ${ranked} then fitting else seen end::integer as total,
      sample > 0 or seen >= ${counted} as capped,
      one.kind = 'passage' and exists (
        select from record where record.id = document.record_id and record.data ->> 'rights' = 'excerpts-only') as excerpts
    from placed as one join search_document as document using (kind, owner, ordinal)
    where place <= ${limit} order by best desc, one.kind, place`.execute(looking.db);
  return rows;
}

/**
 * A document has to have a form of the words to be found, or to have been found: of any of them, or of each, so that the rarest tells
 * enough. Of a mere beginning nobody knows which forms those are.
 */
function noteLookUp(looking: Looking, { words, whole, any = false }: LookUp): void {
  if (words.some(({ beginnings }) => beginnings.length > 0)) looking.open();
  looking.note((any ? words : rarestOf(words)).flatMap(questionsOf));
  if (whole !== undefined) looking.note([`word:${whole}`]);
}

/** The word that the fewest documents have, of those that ask for something; all where that is not known of each. */
function rarestOf(words: readonly AskedWord[]): readonly AskedWord[] {
  const asking = words.filter((word) => tsqueryOfWord(word) !== '');
  if (asking.some(({ byKind }) => byKind === undefined)) return asking;
  const frequency = ({ byKind = [] }: AskedWord) => byKind.reduce((sum, count) => sum + count, 0);
  return asking.toSorted((one, other) => frequency(one) - frequency(other)).slice(0, 1);
}

function questionsOf({ forms, phrases, alternatives }: AskedWord): SearchQuestion[] {
  const firsts = [...phrases, ...alternatives.map(({ row }) => row)].flatMap((row) => row.slice(0, 1));
  return [...forms, ...firsts].map((form) => `word:${form}` as const);
}

/** How much of what is found is looked at. */
export function boundsOf({ kinds, facets = false }: Pick<LookUp, 'kinds' | 'facets'>): Bounds {
  return kinds.length === 1 ? ofOneKind : facets ? { ...ofEachKind, counted: ofOneKind.counted } : ofEachKind;
}

/** What is found, with its score, for whatever else is asked of it. */
export function matching(given: LookUp, { counted, ranked }: Bounds = boundsOf(given)): RawBuilder<unknown> {
  const { words, any = false, whole, kinds, kept, statuses, asOf } = given;
  const wholeQuery = whole === undefined ? null : quoted(whole);
  const { numbers, forms, worth } = scored(given);
  const firsts = firstSamples(given);
  return sql`select * from search_matching(${[...kinds]}::text[], ${firsts.map(({ sample }) => sample)}::integer[],
    ${firsts.map(({ documents }) => documents)}::integer[], ${tsqueryOf(words, any ? '|' : '&')}::tsquery, ${kept}::tsquery,
    ${wholeQuery}::tsquery, ${wholeBonus}::real, ${statuses === null ? null : [...statuses]}::text[], coalesce(${asOf ?? null}::date, current_date),
    ${numbers}::integer[], ${forms}::text[]::tsquery[], ${worth}::real[], ${counted}::integer, ${ranked}::integer, ${enoughOfSample}::integer)`;
}

/**
 * For each kind in how many documents the rarest word is, about, and the smallest sample in which enough of them should be; all of them
 * where nobody knows.
 */
function firstSamples({ kinds, words, any = false }: LookUp): { sample: number; documents: number }[] {
  return kinds.map((kind) => {
    const counts = words.map(({ byKind }) => byKind?.[searchPartitions.indexOf(kind)] ?? 0);
    const documents = any ? counts.reduce((sum, count) => sum + count, 0) : Math.min(...counts);
    const sample = Math.floor(Math.log(Math.max(1, documents) / (2 * enoughOfSample)) / Math.log(samples.oneIn));
    return { sample: Math.max(0, Math.min(samples.count, sample)), documents };
  });
}

function isBeyond({ score, owner, ordinal }: ResultCursor): RawBuilder<unknown> {
  return sql`(one.score < ${score} or (one.score = ${score} and (one.owner, one.ordinal) > (${owner}, ${ordinal})))`;
}

interface Scored {
  readonly numbers: readonly number[];
  readonly forms: readonly string[];
  readonly worth: readonly number[];
}

/**
 * What words are worth: by their alternatives; where any of them will do, as many as a document has; else only that a word stands as it was
 * typed, where longer ones were found for it.
 */
function scored({ words, any = false, byWorth = false }: LookUp): Scored {
  const rows = words.flatMap((word, number) => {
    if (byWorth && word.alternatives.length > 0)
      return word.alternatives.map(({ row, worth }) => ({ number, form: tsqueryOfRow(row), worth }));
    if (any || byWorth) return [{ number, form: tsqueryOfWord(word), worth: worthOfWord }];
    return word.completes === true ? word.forms.slice(0, 1).map((form) => ({ number, form: quoted(form), worth: worthAsTyped })) : [];
  });
  return { numbers: rows.map(({ number }) => number), forms: rows.map(({ form }) => form), worth: rows.map(({ worth }) => worth) };
}
