import { covers, type Day, type Recognition } from '@mithaq/domain';
import type { Reading, RecordConditions, Window } from '../ports.ts';
import type { RecognitionView } from '../views/actor.ts';
import type { RecognitionFilter, RecognitionList } from '../views/recognition.ts';
import { conditionsOf, page, reference, sift, windowOf } from './conditions.ts';
import { statementViews, supportView } from './evidence.ts';
import { type Gathered, gather, statementsIn } from './gather.ts';
import { refTo } from './refs.ts';

/** One page of recognitions, by id; with a day, those that may hold on it. */
export async function listRecognitions(reading: Reading, filter: RecognitionFilter): Promise<RecognitionList> {
  const conditions = await recognitionConditions(reading, filter);
  const read = (window: Window) => reading.list('recognition', conditions, window);
  const { asOf } = filter;
  const window = windowOf(filter);
  const slice =
    asOf === undefined
      ? await read(window)
      : await sift(read, async (rows) => rows.filter(({ record }) => covers(record.interval, asOf) !== 'no'), window);
  const statements = await reading.statementsAbout(slice.rows.map(({ record }) => record.id));
  const gathered = await gather(reading, { held: slice.rows, statements });
  return page(
    slice,
    slice.rows.map(({ record }) => ({ ...recognitionView(gathered, record), ...holding(record, asOf) })),
  );
}

async function recognitionConditions(reading: Reading, filter: RecognitionFilter): Promise<RecordConditions> {
  const references = await Promise.all([
    reference(reading, { kind: 'actor', key: filter.by, filter: 'by', property: 'by' }),
    reference(reading, { kind: 'actor', key: filter.of, filter: 'of', property: 'of' }),
  ]);
  return conditionsOf(references.flat(), { as: filter.as });
}

function holding({ interval }: Recognition, asOf: Day | undefined): { sure?: boolean } {
  return asOf === undefined ? {} : { sure: covers(interval, asOf) === 'yes' };
}

/** One recognition, with the statements about it. */
export function recognitionView(gathered: Gathered, { id, by, of, as, interval }: Recognition): RecognitionView {
  const own = statementsIn(gathered, id);
  const support = supportView(gathered, own);
  return { id, by: refTo(gathered, by), of: refTo(gathered, of), as, interval, statements: statementViews(gathered, own), support };
}
