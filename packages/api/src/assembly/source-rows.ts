import type { Source, Statement } from '@mithaq/domain';
import type { Assignment, Held, Reading, SuggestionTally } from '../ports.ts';
import type { SourceRow } from '../views/source.ts';
import { assignmentView } from './assignments.ts';
import { checkOf } from './evidence.ts';
import { type Gathered, gather } from './gather.ts';
import { type Passage, passagesOf } from './passages.ts';
import { sourceRefTo } from './refs.ts';

const mostMarks = 200;

/** Who a source is shown to: editors see what the reader proposes, everybody what a person accepted. */
export interface Beholder {
  readonly isEditor: boolean;
}

/** How many suggestions these sources have, and where: as much as a row shows of them to whoever asks. */
export async function talliesOf(
  reading: Reading,
  sources: readonly string[],
  { isEditor }: Beholder,
): Promise<ReadonlyMap<string, SuggestionTally>> {
  return isEditor ? reading.suggestionTallies(sources, mostMarks) : new Map();
}

/** Who is to look at these sources: editors are told. */
export async function assignmentsOf(
  reading: Reading,
  sources: readonly string[],
  { isEditor }: Beholder,
): Promise<ReadonlyMap<string, Assignment>> {
  return isEditor ? reading.assignments(sources) : new Map();
}

/** Reads what rows of these sources need. */
export async function sourceRows(reading: Reading, sources: readonly Held<Source>[], beholder: Beholder): Promise<SourceRow[]> {
  const ids = sources.map(({ record }) => record.id);
  if (ids.length === 0) return [];
  const [citing, tallies, assignments] = await Promise.all([
    Promise.all(ids.map((id) => reading.statementsCiting(id))),
    talliesOf(reading, ids, beholder),
    assignmentsOf(reading, ids, beholder),
  ]);
  const statements = citing.flat();
  const gathered = await gather(reading, { held: sources, statements });
  return sources.map(({ record }, index) =>
    sourceRow(gathered, record, {
      statements: citing[index] ?? [],
      tally: tallies.get(record.id),
      assignment: assignments.get(record.id),
    }),
  );
}

interface Beside {
  readonly statements: readonly Statement[];
  readonly tally: SuggestionTally | undefined;
  readonly assignment: Assignment | undefined;
}

/** A source as a list shows it, from what was gathered. */
export function sourceRow(gathered: Gathered, source: Source, { statements, tally, assignment }: Beside): SourceRow {
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
    openSuggestionCount: tally?.open ?? 0,
    suggestionCount: tally?.total ?? 0,
    marks: tally ? [...tally.marks] : marksOf(citations),
    ...(assignment === undefined ? {} : { assignment: assignmentView(assignment) }),
  };
}

/** Where nobody may be shown what the reader proposed, or it proposed nothing: the places that are cited, the first of them. */
function marksOf(passages: readonly Passage[]): SourceRow['marks'] {
  return passages.slice(0, mostMarks).map(({ citation }) => ({ start: citation.selector.start, kind: 'passage' }));
}
