import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { Search, SearchableKind, SearchResult } from '../port.ts';
import { type AskedWord, tsqueryOf } from './asked-for.ts';
import { type CompletedWord, completed } from './completions.ts';
import { readResultCursor } from './cursor.ts';
import { countFacets } from './facet-counts.ts';
import { tsqueryOfFilters } from './filters.ts';
import type { Finding } from './finding.ts';
import { groupsOf } from './groups.ts';
import { type FoundRow, type LookUp, lookUp, scoreUnit, worthOfWord } from './look-up.ts';
import { type Looking, openLooking } from './looking.ts';
import { inOtherScript, nearnessAlone, nearnessBesideOthers, withNearWords } from './near-words.ts';
import { type QueryWord, type ReadQuery, readQuery } from './query.ts';

/** With fewer hits than this a query is asked again by near spellings and by sound. */
const enough = 3;
/** Of what is found so often, something in the other script would be one more. */
const plenty = 50;
/** What a document has to have of what all words are worth: where it may lack one that no spelling was found for; where any word will do. */
const leastShares = { all: 0.42, most: 0.65, some: 0.5, heard: 0.45 } as const;

/** What every way to find something has in common. */
type Frame = Omit<LookUp, 'words' | 'least'>;

const nothing: SearchResult = { groups: [], partial: false, facetsAreCapped: false, madeFrom: [] };

/**
 * Looks a query up in every kind, best group and best hit first: every word by spelling; where that finds next to nothing, by near
 * spellings and by sound, in either script; and where nothing at all has every word, any of them, those with the most of them first.
 */
export async function search(db: Database, asked: Search): Promise<SearchResult> {
  if (!isStorable(JSON.stringify(asked)) || asked.kinds.length === 0) return nothing;
  const query = readQuery(asked.query);
  if (query.words.length === 0) return nothing;
  const looking = openLooking(db);
  const findings = await found(looking, query, frameOf(asked, query));
  const groups = groupsOf(findings, asked.limit);
  const partial = findings.some((finding) => finding.partial);
  const madeFrom = looking.questions();
  const result = { groups, partial, facetsAreCapped: false, ...(madeFrom === undefined ? {} : { madeFrom }) };
  return asked.counted === true ? { ...result, ...(await countFacets(db, findings, asked.asOf)) } : result;
}

function frameOf({ kinds, limit, filters = {}, asOf, after, counted = false }: Search, { whole }: ReadQuery): Frame {
  return {
    ...{ kinds, asOf, whole, facets: counted, kept: tsqueryOfFilters(filters), statuses: filters.status ?? null },
    // One more than is shown tells whether there is a next page; no fewer than tell whether there is enough.
    limit: Math.max(limit + 1, enough),
    after: after === undefined ? undefined : readResultCursor(after),
  };
}

/** The first way that finds something; where only some kinds stay poor, their texts in the other script beside it. */
async function found(looking: Looking, query: ReadQuery, frame: Frame): Promise<Finding[]> {
  const ways = waysFor(looking, query, frame);
  if (frame.after !== undefined) {
    const way = ways.find(({ by }) => by === frame.after?.by);
    return way === undefined ? [] : [await way.find()];
  }
  const [spelled, ...others] = ways;
  const bySpelling = await spelled?.find();
  if (bySpelling && totalOf(bySpelling.rows) >= enough) return [bySpelling, ...(await besideIt(looking, query, { frame, bySpelling }))];
  for (const way of others) {
    const finding = await way.find();
    if (finding.rows.length > 0) return [finding];
  }
  return bySpelling ? [bySpelling] : [];
}

interface Way {
  readonly by: string;
  find(): Promise<Finding>;
}

function waysFor(looking: Looking, { words }: ReadQuery, frame: Frame): Way[] {
  const all = once(() => completed(looking, words));
  const some = once(async () => (await all()).filter(({ isReason }) => isReason));
  const spelled = async (words: () => Promise<CompletedWord[]>) => (await words()).map(withoutAlternatives);
  const alone = async () => withNearWords(looking, await some(), nearnessAlone);
  const ways = [
    way(looking, 'spelled', { frame, words: () => spelled(all) }),
    way(looking, 'begun', { frame, words: async () => begunByMore(words, await all()) }),
    way(looking, 'heard', {
      frame: { ...frame, byWorth: true },
      words: async () => withNearWords(looking, await all(), words.length > 1 ? nearnessBesideOthers : nearnessAlone),
      least: (words) => (words.length > 1 ? leastShares.all * worthOf(words) : 0),
    }),
  ];
  if (words.length < 2) return ways;
  const any = { ...frame, any: true, whole: undefined };
  return [
    ...ways,
    way(looking, 'most', { frame: { ...any, byWorth: true }, words: alone, least: (words) => leastShares.most * worthOf(words) }),
    way(looking, 'some', {
      frame: any,
      words: () => spelled(some),
      least: (words) => worthOfWord * Math.ceil(leastShares.some * words.length),
    }),
    way(looking, 'some-heard', { frame: { ...any, byWorth: true }, words: alone, least: (words) => leastShares.heard * worthOf(words) }),
  ];
}

/** Whatever begins like the word that is being typed, where it stood for some of that only; nothing where it stood for all. */
function begunByMore(words: readonly QueryWord[], all: readonly CompletedWord[]): AskedWord[] {
  return all.some((word) => word.begunByMore) ? words.map(withoutAlternatives) : [];
}

interface HowToFind {
  readonly frame: Omit<LookUp, 'words'>;
  readonly words: () => Promise<readonly AskedWord[]>;
  readonly least?: (words: readonly AskedWord[]) => number;
}

function way(looking: Looking, by: string, { frame, words, least }: HowToFind): Way {
  return {
    by,
    find: async () => {
      const found = await words();
      const asked: LookUp = { ...frame, words: found, least: least === undefined ? 0 : Math.floor(scoreUnit * least(found)) };
      return { by, asked, rows: await lookUp(looking, asked), partial: asked.any === true };
    },
  };
}

/** What it is worth to have the best spelling of every word. */
function worthOf(words: readonly AskedWord[]): number {
  return words.reduce((sum, { potential = worthOfWord }) => sum + potential, 0);
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let done: Promise<Result> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

function withoutAlternatives(word: QueryWord): AskedWord {
  return { ...word, alternatives: [] };
}

/** "namroush" finds what says النمروش as well, in the kinds where nothing much says Namroush. */
async function besideIt(
  looking: Looking,
  query: ReadQuery,
  { frame, bySpelling }: { frame: Frame; bySpelling: Finding },
): Promise<Finding[]> {
  const { words, script } = query;
  const poor = frame.kinds.filter((kind) => totalOf(bySpelling.rows, kind) < enough);
  if (
    script === undefined ||
    poor.length === 0 ||
    totalOf(bySpelling.rows) >= plenty ||
    bySpelling.asked.words.some(({ isBegun }) => isBegun === true)
  )
    return [];
  const heard = await inOtherScript(looking, words);
  if (heard === undefined || tsqueryOf(heard) === '') return [];
  const asked: LookUp = { ...frame, kinds: poor, words: heard, byWorth: true, whole: undefined };
  return [{ by: 'other-script', asked, rows: await lookUp(looking, asked), partial: false }];
}

function totalOf(rows: readonly FoundRow[], kind?: SearchableKind): number {
  const totals = new Map(rows.map((row) => [row.kind, row.total]));
  if (kind !== undefined) return totals.get(kind) ?? 0;
  return [...totals.values()].reduce((sum, total) => sum + total, 0);
}
