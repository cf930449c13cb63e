import type { MithaqClient, Ref, SearchKind } from '@mithaq/client';
import { RecordId, type RecordKind } from '@mithaq/domain';

/** The most that is shown under a box. */
export const mostFound = 8;

/** The longest words that are looked for, in UTF-16 units. */
export const longestSought = 200;

interface Question {
  readonly kinds: readonly RecordKind[];
  readonly words: string;
  readonly signal: AbortSignal;
}

const searched = new Set<string>(['actor', 'office', 'place', 'agreement', 'clause', 'event', 'source'] satisfies readonly SearchKind[]);

/** Records by words in any spelling and either script: what readers find, then what is drafted under such a name, which no search knows. */
export async function findRecords(client: MithaqClient, { kinds, words, signal }: Question): Promise<readonly Ref[]> {
  const sought = kinds.filter((kind): kind is RecordKind & SearchKind => searched.has(kind));
  const [answer, ...alike] = await Promise.all([
    sought.length === 0 ? undefined : client.search.query.query({ q: words, kinds: sought, limit: mostFound }, { signal }),
    ...kinds.map((kind) => client.drafts.similar.query({ kind, names: [words] }, { signal })),
  ]);
  const hits = (answer?.groups ?? []).flatMap(({ hits: all }) => all.flatMap(({ ref }) => (ref ? [ref] : [])));
  const isSought = ({ id, record }: Ref) => RecordId.safeParse(id).success && kinds.some((kind) => kind === record);
  return foundTogether(hits.filter(isSought), alike.flatMap((some) => some.map(({ ref }) => ref)).filter(isSought));
}

/** The fewest places that are left for what no search knows, where there is so much of it. */
const keptForDrafts = 3;

/** What search finds first, then what is only alike: however much search finds, some of that is shown. */
export function foundTogether(hits: readonly Ref[], alike: readonly Ref[]): readonly Ref[] {
  const found = new Map(hits.map((ref) => [ref.id, ref]));
  const others = [...new Map(alike.filter(({ id }) => !found.has(id)).map((ref) => [ref.id, ref])).values()];
  const first = [...found.values()].slice(0, mostFound - Math.min(others.length, keptForDrafts));
  return [...first, ...others].slice(0, mostFound);
}
