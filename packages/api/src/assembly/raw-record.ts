import type { RecordKind } from '@mithaq/domain';
import type { Draft, Reading, Register } from '../ports.ts';
import type { DraftMark } from '../views/draft.ts';
import type { HeldStatement, RecordAnswer } from '../views/record.ts';
import { draftMark } from './drafts.ts';
import { found } from './found.ts';

/** Which record. */
export interface Wanted {
  readonly kind: RecordKind;
  readonly key: string;
}

/** A record as readers see it, raw. @throws MithaqError `not-found` */
export async function publishedRecord(register: Reading, { kind, key }: Wanted): Promise<RecordAnswer> {
  const { record, revision } = await found(register, kind, key);
  return { record, revision, statements: await statementsOf(register, record.id, new Map()) };
}

/** A record as editors see it, raw: its draft where there is one, and the drafts of what is stated of it. @throws MithaqError `not-found` */
export async function workingRecord(register: Register, { kind, key }: Wanted): Promise<RecordAnswer> {
  const working = register.working();
  const { record, revision } = await found(working, kind, key);
  const [draft, drafts] = await Promise.all([register.draft(record.id), register.draftStatementsAbout([record.id])]);
  const marks = new Map(drafts.map((one) => [one.subject, draftMark(one)]));
  const statements = await statementsOf(working, record.id, marks);
  return { record, revision, ...markedBy(draft), statements: [...statements, ...leaving(drafts, statements)] };
}

function markedBy(draft: Draft | undefined): { readonly draft?: DraftMark } {
  return draft === undefined ? {} : { draft: draftMark(draft) };
}

async function statementsOf(reading: Reading, record: string, marks: ReadonlyMap<string, DraftMark>): Promise<HeldStatement[]> {
  const statements = await reading.statementsAbout([record]);
  const revisions = await reading.revisionsOf(statements.map(({ id }) => id));
  return statements.map((statement) => {
    const draft = marks.get(statement.id);
    return { statement, revision: revisions.get(statement.id) ?? 0, ...(draft ? { draft } : {}) };
  });
}

/** Statements that are to be withdrawn: the working view shows what will be, and a form shows what is going as well. */
function leaving(drafts: readonly Draft[], shown: readonly HeldStatement[]): HeldStatement[] {
  const ids = new Set<string>(shown.map(({ statement }) => statement.id));
  return drafts.flatMap((draft) =>
    draft.data.record === 'statement' && draft.act === 'withdraw' && !ids.has(draft.subject)
      ? [{ statement: draft.data, revision: draft.revision, draft: draftMark(draft) }]
      : [],
  );
}
