import type { Source, Statement } from '@mithaq/domain';
import type { Held, HeldSuggestion, Reading } from '../ports.ts';
import type { SourceRow } from '../views/source.ts';
import { checkOf } from './evidence.ts';
import { type Gathered, gather } from './gather.ts';
import { passagesOf } from './passages.ts';
import { sourceRefTo } from './refs.ts';

const mostMarks = 200;

/** Reads what rows of these sources need. */
export async function sourceRows(reading: Reading, sources: readonly Held<Source>[]): Promise<SourceRow[]> {
  const ids = sources.map(({ record }) => record.id);
  if (ids.length === 0) return [];
  const [citing, suggestions] = await Promise.all([Promise.all(ids.map((id) => reading.statementsCiting(id))), reading.suggestionsOf(ids)]);
  const statements = citing.flat();
  const gathered = await gather(reading, { held: sources, statements });
  return sources.map(({ record }, index) =>
    sourceRow(gathered, record, {
      statements: citing[index] ?? [],
      suggestions: suggestions.filter(({ source }) => source === record.id),
    }),
  );
}

/** A source as a list shows it, from what was gathered. */
export function sourceRow(
  gathered: Gathered,
  source: Source,
  { statements, suggestions }: { readonly statements: readonly Statement[]; readonly suggestions: readonly HeldSuggestion[] },
): SourceRow {
  const citations = passagesOf(statements, source.id);
  const { type, title, published, publishedInferred, text } = source;
  return {
    ref: sourceRefTo(gathered, source.id),
    type,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    publishedInferred,
    length: text.length,
    passageCount: citations.length,
    mismatchCount: citations.filter(({ citation }) => checkOf(gathered, citation) === 'mismatch').length,
    openSuggestionCount: suggestions.filter(({ standing }) => standing === 'open').length,
    suggestionCount: suggestions.length,
    marks: marksOf(suggestions),
  };
}

/** Where suggestions fall; of more than the most, an even choice. */
function marksOf(suggestions: readonly HeldSuggestion[]): SourceRow['marks'] {
  const ordered = suggestions.toSorted((one, other) => one.start - other.start);
  const step = Math.max(1, ordered.length / mostMarks);
  const chosen = Array.from({ length: Math.min(mostMarks, ordered.length) }, (_, index) => ordered[Math.floor(index * step)]);
  return chosen.flatMap((suggestion) => (suggestion ? [{ start: suggestion.start, kind: suggestion.value.kind }] : []));
}
