import { MithaqError, type Statement } from '@mithaq/domain';
import { found } from '../assembly/found.ts';
import { gather } from '../assembly/gather.ts';
import { type Quoted, referenceAnswer } from '../assembly/references.ts';
import { kindOfId } from '../assembly/refs.ts';
import type { Reading } from '../ports.ts';
import { procedure } from '../trpc.ts';
import { ReferenceAnswer, ReferenceRequest } from '../views/reference.ts';

/**
 * A record, what a statement says of it, or one passage, as a reference to copy. Only what the register holds can be cited: a passage that
 * no statement about the record cites is not found.
 * @throws MithaqError `not-found`
 */
export const cite = procedure
  .input(ReferenceRequest)
  .output(ReferenceAnswer)
  .query(async ({ ctx: { world, locale }, input }) => {
    const quoted = await quotedBy(world.register, input);
    const held = await found(world.register, kindOfId(input.record), input.record, ['record']);
    const sources = quoted.citations.map(({ source }) => source);
    const gathered = await gather(world.register, { held: [held], statements: quoted.statements, more: sources });
    return referenceAnswer(gathered, quoted, { language: locale, today: world.today(), base: input.base });
  });

async function quotedBy(reading: Reading, { record, statements: wanted, source: key, start, end }: ReferenceRequest): Promise<Quoted> {
  if (wanted === undefined && key === undefined) return { record, statements: [], citations: [] };
  const statements = await reading.statementsAbout([record]);
  if (wanted !== undefined) {
    const said = wanted.map((id) => statements.find((statement) => statement.id === id) ?? missing(id));
    return { record, statements: said, citations: said.flatMap((statement) => statement.citations) };
  }
  const source = await found(reading, 'source', key ?? '', ['source']);
  const passage = passageOf(statements, { source: source.record.id, start, end });
  if (passage === undefined) throw new MithaqError('not-found', { key: `${key} ${start}–${end}` }, ['start']);
  return { record, statements: [], citations: [passage] };
}

function missing(statement: string): never {
  throw new MithaqError('not-found', { key: statement }, ['statements']);
}

function passageOf(
  statements: readonly Statement[],
  { source, start, end }: { readonly source: string; readonly start: number | undefined; readonly end: number | undefined },
): Statement['citations'][number] | undefined {
  const citations = statements.flatMap((statement) => statement.citations);
  return citations.find((one) => one.source === source && one.selector.start === start && one.selector.end === end);
}
