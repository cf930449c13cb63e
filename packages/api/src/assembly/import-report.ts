import { checkSelector, type Source } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import type { ImportResult } from '../views/source.ts';
import { gather } from './gather.ts';
import { refTo, sourceRefTo } from './refs.ts';
import { talliesOf } from './source-rows.ts';

/** What an import did, with every citation of the source held against its text. A mismatch is reported and never moved. */
export async function importReport(reading: Reading, source: Held<Source>, outcome: ImportResult['outcome']): Promise<ImportResult> {
  const { id } = source.record;
  const [statements, tallies, texts] = await Promise.all([
    reading.statementsCiting(id),
    talliesOf(reading, [id], { isEditor: true }),
    reading.texts([id]),
  ]);
  const gathered = await gather(reading, { held: [source], statements });
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
    citations: { checked: checked.length, exact: checked.length - mismatches.length, mismatches },
    suggestionCount: tallies.get(id)?.total ?? 0,
  };
}
