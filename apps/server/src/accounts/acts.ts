import { createHash } from 'node:crypto';
import type { Act, AuditProblem, AuditReport, Slice, Window } from '@mithaq/api';
import { CanonicalFault } from '@mithaq/domain';
import { canonicalJson } from '@mithaq/domain/interchange';
import { notAsSaid } from './not-as-said.ts';
import { readPlace, writePlace } from './place.ts';
import type { Connection, Pool } from './transaction.ts';

/** What the first entry of the chain follows. */
const beginning = '0'.repeat(64);
const walked = 1_000;

/** An act as it is handed in. */
export type NewAct = Omit<Act, 'position' | 'at' | 'subjectName'> & { readonly at: Date };

/** A page of acts, with what their subjects are called: a person now, a key when it was made. */
const named = `select act.*, coalesce("user".name, made.data ->> 'name') as subject_name
  from account_act as act left join "user" on "user".id = act.subject
  left join account_act as made on made.subject = act.subject and made.kind = 'key-created'
  where $1::bigint is null or act.position < $1::bigint order by act.position desc limit $2`;

interface NamedRow extends ActRow {
  readonly subject_name: string | null;
}

interface ActRow {
  readonly position: string;
  readonly kind: Act['kind'];
  readonly subject: string;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly at: Date;
  readonly data: Act['data'];
  readonly digest: string;
  readonly hash: string;
}

/**
 * Adds an act to the history of accounts, in the transaction (`inTurn`) that does it. Acts are rare: one waits for the other, so that
 * each has its place in the chain at once.
 */
export async function recordAct(connection: Connection, { by, at, ...rest }: NewAct): Promise<void> {
  const act = { ...rest, at: at.toISOString(), by: by && { id: by.id, name: by.name } };
  const { rows } = await connection.query<Pick<ActRow, 'position' | 'hash'>>(
    'select position, hash from account_act order by position desc limit 1',
  );
  const previous = rows[0]?.hash ?? beginning;
  const position = Number(rows[0]?.position ?? 0) + 1;
  const digest = digestOf(act);
  await connection.query(
    `insert into account_act (position, kind, subject, author_id, author_name, at, data, digest, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      position,
      act.kind,
      act.subject,
      act.by?.id ?? null,
      act.by?.name ?? null,
      act.at,
      JSON.stringify(act.data),
      digest,
      hashOf({ digest, position, previous }),
    ],
  );
}

/** A page of acts, the newest first. @throws MithaqError `invalid-input` for a place that no page gave */
export async function actsIn(pool: Pool, { limit, after }: Window): Promise<Slice<Act>> {
  const before = after === undefined ? null : readPlace('acts', after);
  const [{ rows }, counted] = await Promise.all([
    pool.query<NamedRow>(named, [before, limit + 1]),
    pool.query<{ total: string }>('select count(*) as total from account_act'),
  ]);
  const acts = rows.slice(0, limit).map(namedAct);
  const last = acts.at(-1);
  const total = Number(counted.rows[0]?.total ?? 0);
  return rows.length > limit && last !== undefined
    ? { rows: acts, total, next: writePlace('acts', String(last.position)) }
    : { rows: acts, total };
}

/** Walks the whole history of accounts, proves its chain, and holds what accounts are against what it says last. */
export async function verifyActs(pool: Pool): Promise<AuditReport> {
  const problems: AuditProblem[] = [];
  let entries = 0;
  let position = 0;
  let head = beginning;
  for await (const row of everyAct(pool)) {
    problems.push(...problemsOf(row, { position: position + 1, previous: head }));
    entries += 1;
    position = Number(row.position);
    head = row.hash;
  }
  return { entries, head, problems: [...problems, ...(await notAsSaid(pool))] };
}

async function* everyAct(pool: Pool): AsyncGenerator<ActRow> {
  let seen = '0';
  for (;;) {
    const { rows } = await pool.query<ActRow>('select * from account_act where position > $1 order by position limit $2', [seen, walked]);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < walked) return;
    seen = last.position;
  }
}

function problemsOf(row: ActRow, expected: { readonly position: number; readonly previous: string }): AuditProblem[] {
  const { position: _, ...act } = actOf(row);
  const position = Number(row.position);
  const found: AuditProblem['problem'][] = [];
  if (position !== expected.position) found.push('gap');
  if (row.digest !== digestIn(act)) found.push('digest');
  if (row.hash !== hashOf({ digest: row.digest, position, previous: expected.previous })) found.push('chain');
  return found.map((problem) => ({ problem, position, subject: row.subject }));
}

function namedAct({ subject_name, ...row }: NamedRow): Act {
  return { ...actOf(row), ...(subject_name === null ? {} : { subjectName: subject_name }) };
}

function actOf({ position, kind, subject, author_id, author_name, at, data }: ActRow): Act {
  const by = author_id === null ? null : { id: author_id, name: author_name ?? '' };
  return { position: Number(position), kind, subject, by, at: at.toISOString(), data };
}

/** The digest that an act should have; none where what it holds has no canonical form, as nothing has that was written here. */
function digestIn(act: Omit<Act, 'position'>): string | undefined {
  try {
    return digestOf(act);
  } catch (fault) {
    if (fault instanceof CanonicalFault) return undefined;
    throw fault;
  }
}

function digestOf({ kind, subject, by, at, data }: Omit<Act, 'position'>): string {
  return sha256(canonicalJson({ kind, subject, by, at, data }));
}

/** The same seal that the register's own history has. */
function hashOf(link: { readonly digest: string; readonly position: number; readonly previous: string }): string {
  return sha256(canonicalJson(link));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
