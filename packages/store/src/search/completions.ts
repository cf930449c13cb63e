import { sql } from 'kysely';
import type { Looking } from './looking.ts';
import type { QueryWord } from './query.ts';
import { searchPartitions } from './searchable-kinds.ts';

/** A beginning stands for at most so many words, those that most documents have first. */
const most = 8;

/** A word of a query, and what is known of it. */
export interface CompletedWord extends QueryWord {
  /** Whether words begin so that documents have. */
  readonly completes: boolean;
  /** Whether it is but the beginning of such words, and none itself. */
  readonly isBegun: boolean;
  /** Whether more words begin so than it stands for. */
  readonly begunByMore: boolean;
  /** In how many documents of each kind it is, about, in the order of the kinds. */
  readonly byKind: readonly number[];
}

/**
 * Puts the words that begin so in place of the beginning of a word that is still being typed. Asking the index for all of a common
 * beginning means reading every entry of hundreds of words, again and again; a few letters more find what is left out here.
 */
export async function completed(looking: Looking, words: readonly QueryWord[]): Promise<CompletedWord[]> {
  const found = await tokensOf(looking, words);
  return words.map((word) => completedWord(word, found));
}

/** By form, in how many documents of each kind it is. */
type Counts = ReadonlyMap<string, readonly number[]>;

interface Found {
  readonly counts: Counts;
  readonly completions: ReadonlyMap<string, Completions>;
}

interface Completions {
  readonly forms: readonly string[];
  readonly all: number;
}

function completedWord(word: QueryWord, { counts, completions }: Found): CompletedWord {
  const begun = word.beginnings.flatMap((beginning) => completions.get(beginning) ?? []);
  const forms = [...new Set([...word.forms, ...begun.flatMap((one) => one.forms)])];
  return {
    ...word,
    forms,
    beginnings: [],
    completes: begun.length > 0,
    isBegun: begun.length > 0 && !word.beginnings.some((beginning) => counts.has(beginning)),
    begunByMore: begun.some(({ all }) => all > most),
    byKind: searchPartitions.map((_, kind) => forms.reduce((sum, form) => sum + (counts.get(form)?.[kind] ?? 0), 0)),
  };
}

interface TokenRow {
  readonly beginning: string | null;
  readonly form: string;
  readonly by_kind: readonly number[];
  readonly all: number;
}

async function tokensOf({ db, note }: Looking, words: readonly QueryWord[]): Promise<Found> {
  const [forms, beginnings] = [words.flatMap((word) => word.forms), words.flatMap((word) => word.beginnings)];
  note(forms.map((form) => `token:${form}` as const));
  note(beginnings.map((beginning) => `begins:${beginning}` as const));
  const { rows } = await sql<TokenRow>`
    select null as beginning, form, by_kind, 1 as all from search_token where form = any(${[...forms]}::text[])
    union all
    select given.beginning, found.form, found.by_kind, found.all
    from unnest(${[...beginnings]}::text[]) as given (beginning) cross join lateral (
      select token.form, token.by_kind, count(*) over ()::integer as all
      from search_token as token where token.form >= given.beginning and token.form < given.beginning || ${'\u{10ffff}'}
      order by token.documents desc, token.form limit ${most}) as found`.execute(db);
  const completions = Map.groupBy(rows, ({ beginning }) => beginning ?? '');
  completions.delete('');
  return {
    counts: new Map(rows.map(({ form, by_kind }) => [form, by_kind])),
    completions: new Map(
      [...completions].map(([beginning, found]) => [beginning, { forms: found.map(({ form }) => form), all: found[0]?.all ?? 0 }]),
    ),
  };
}
