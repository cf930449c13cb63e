import { type AnyRecord, type Judgement, recordKinds, type Statement } from '@mithaq/domain';
import type { BundleItem, SuggestionEntry, TextEntry } from '@mithaq/domain/interchange';
import { type RawBuilder, sql } from 'kysely';
import { batchesOf } from '../database/batches.ts';
import type { Database } from '../database/connect.ts';
import {
  type ChangeRow,
  type ChangeSetRow,
  changeSetOf,
  type DraftRow,
  draftOf,
  placedFrom,
  type RevisionRow,
  sealedFrom,
} from './rows.ts';
import type { ChangeLine, MarkLine } from './shapes.ts';

type Batches<Of> = AsyncGenerator<readonly Of[]>;

/** What a register holds, in batches, from within one transaction: kind by kind and in the order of keys, as a bundle wants it. */
export async function* itemsIn(db: Database): Batches<BundleItem> {
  for (const kind of recordKinds)
    yield* each(db, sql<Holding<AnyRecord>>`select data from record where kind = ${sql.lit(kind)} order by id`, ({ data }) => data);
  yield* each(db, sql<Holding<Statement>>`select data from statement order by id`, ({ data }) => data);
  yield* each(db, sql<Holding<Judgement>>`select data from judgement order by id`, ({ data }) => ({ part: 'judgement', value: data }));
  const sealed = sealedFrom();
  yield* each(db, history, (row) => ({ part: 'revision', value: sealed(row) }));
  yield* each(db, sql<Holding<SuggestionEntry>>`select data from suggestion order by id`, ({ data }) => ({
    part: 'suggestion',
    value: data,
  }));
  yield* each(db, sql<ChangeSetRow>`select * from change_set order by id`, (row) => ({ part: 'change-set', value: changeSetOf(row) }));
  yield* each(db, sql<DraftRow>`select * from draft order by subject`, (row) => ({ part: 'draft', value: draftOf(row) }));
  yield* each(db, texts, (value) => ({ part: 'text', value }));
}

interface Holding<Of> {
  readonly data: Of;
}

const history = sql<RevisionRow>`
  select subject, kind, revision, from_revision, state, data, author_id, author_name, at, message, change_set, digest, position, hash
  from revision order by position nulls last, id`;

/** With those that were replaced: the history still shows them. */
const texts = sql<TextEntry>`
  select sha256, text, array(select source from text_attachment where text_attachment.sha256 = text_content.sha256 order by source) as sources
  from text_content order by sha256`;

/** The feed of changes, in its order. */
export function changesIn(db: Database): Batches<ChangeLine> {
  const query = sql<ChangeRow>`
    select what, subject, author_name, audience, at, position, public_position from change order by position nulls last, id`;
  return each(db, query, placedFrom());
}

/** What was done once, what administrators set, and which sources editors put aside; not what is made from the rest. */
export function marksIn(db: Database): Batches<MarkLine> {
  const query = sql<MarkLine>`
    select key, value from (
      select key, value from meta where key like 'once %' or key like 'setting %'
      union all select 'aside ' || source, jsonb_build_object('by', author_name, 'at', at) from source_aside) as mark
    order by key collate "C"`;
  return each(db, query, (row) => row);
}

async function* each<Row, Of>(db: Database, query: RawBuilder<Row>, as: (row: Row) => Of): Batches<Of> {
  for await (const rows of batchesOf(db, query)) yield rows.map(as);
}
