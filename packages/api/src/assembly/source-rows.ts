import type { Source, Statement } from '@mithaq/domain';
import type { Held, Reading, SuggestionTally } from '../ports.ts';
import type { SourceRow } from '../views/source.ts';
import { checkOf } from './evidence.ts';
import { type Gathered, gather } from './gather.ts';
import { passagesOf } from './passages.ts';
import { sourceRefTo } from './refs.ts';

const mostMarks = 200;
const none: SuggestionTally = { total: 0, open: 0, marks: [] };

/** How many suggestions these sources have, and where: as much as a row shows of them. */
export function talliesOf(reading: Reading, sources: readonly string[]): Promise<ReadonlyMap<string, SuggestionTally>> {
  return reading.suggestionTallies(sources, mostMarks);
}

/** Reads what rows of these sources need. */
export async function sourceRows(reading: Reading, sources: readonly Held<Source>[]): Promise<SourceRow[]> {
  const ids = sources.map(({ record }) => record.id);
  if (ids.length === 0) return [];
  const [citing, tallies] = await Promise.all([Promise.all(ids.map((id) => reading.statementsCiting(id))), talliesOf(reading, ids)]);
  const statements = citing.flat();
  const gathered = await gather(reading, { held: sources, statements });
  return sources.map(({ record }, index) =>
    sourceRow(gathered, record, { statements: citing[index] ?? [], tally: tallies.get(record.id) }),
  );
}

/** A source as a list shows it, from what was gathered. */
export function sourceRow(
  gathered: Gathered,
  source: Source,
  { statements, tally = none }: { readonly statements: readonly Statement[]; readonly tally: SuggestionTally | undefined },
): SourceRow {
  const citations = passagesOf(statements, source.id);
  const { type, title, published, text } = source;
  return {
    ref: sourceRefTo(gathered, source.id),
    type,
    ...(title ? { title } : {}),
    ...(published ? { published: published.date } : {}),
    publishedInferred: published?.inferred === true,
    length: text.length,
    passageCount: citations.length,
    mismatchCount: citations.filter(({ citation }) => checkOf(gathered, citation) === 'mismatch').length,
    openSuggestionCount: tally.open,
    suggestionCount: tally.total,
    marks: [...tally.marks],
  };
}
