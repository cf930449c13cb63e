import { checkSelector, type Source } from '@mithaq/domain';
import type { Held, ReadDocument, Reading } from '../ports.ts';
import { FileReading, type ImportResult, SourceQuestion } from '../views/source.ts';
import { gather } from './gather.ts';
import { refTo, sourceRefTo } from './refs.ts';
import { talliesOf } from './source-rows.ts';

/** What came of a file: what was done with it, and what it was read into. */
export interface Imported {
  readonly outcome: ImportResult['outcome'];
  readonly read: Omit<ReadDocument, 'text'>;
  /** The source that a new one is much like. */
  readonly kin?: { readonly source: string; readonly shared: number; readonly linked: boolean } | undefined;
}

/** What an import did, with every citation of the source held against its text. A mismatch is reported and never moved. */
export async function importReport(reading: Reading, source: Held<Source>, { outcome, read, kin }: Imported): Promise<ImportResult> {
  const { id } = source.record;
  const [statements, tallies, texts] = await Promise.all([
    reading.statementsCiting(id),
    talliesOf(reading, [id], { isEditor: true }),
    reading.texts([id]),
  ]);
  const gathered = await gather(reading, { held: [source], statements, more: kin ? [kin.source] : [] });
  const text = texts.get(id) ?? '';
  const checked = statements.flatMap((statement) =>
    statement.citations
      .filter((citation) => citation.source === id)
      .map(({ selector }) => ({ statement, selector, check: checkSelector(selector, text) })),
  );
  const mismatches = checked.flatMap(({ statement, selector, check }) =>
    check.result === 'exact'
      ? []
      : [
          {
            statement: statement.id,
            subject: refTo(gathered, statement.subject),
            expected: selector.exact,
            found: check.found,
            start: selector.start,
          },
        ],
  );
  return {
    outcome,
    source: sourceRefTo(gathered, id),
    ...(kin ? { kin: { ...kin, source: sourceRefTo(gathered, kin.source) } } : {}),
    citations: { checked: checked.length, exact: checked.length - mismatches.length, mismatches },
    file: fileReading(read),
    missing: SourceQuestion.options.filter((what) => source.record[what] === undefined),
    suggestionCount: tallies.get(id)?.total ?? 0,
  };
}

/** How a file was read, and what it says of itself. */
function fileReading({ format, encoding, pages, metadata }: Imported['read']): FileReading {
  const found = foundIn.options.flatMap((what) => {
    const one = metadata[what];
    return one === undefined ? [] : [{ what, ...one }];
  });
  return { format, ...(encoding === undefined ? {} : { encoding }), ...(pages === undefined ? {} : { pages }), found };
}

const foundIn = FileReading.shape.found.element.shape.what;
