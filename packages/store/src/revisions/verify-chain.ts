import { CanonicalFault } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { AuditProblem } from '../port.ts';
import { digestOf, hashOf, type Kept, noHash } from './entry.ts';
import { authorOf, type EntryColumns, entryColumns } from './read.ts';

/** How many entries are read at a time. */
const step = 500;

/** Where what was found goes, and who wants to know how far it has come. */
export interface Walk {
  readonly found: (problems: readonly AuditProblem[]) => void;
  readonly progress: (entries: number) => void;
}

/** How far the chain goes, and what its last hash is. */
export interface Chain {
  readonly entries: number;
  readonly head: string;
}

interface Link extends EntryColumns {
  readonly data: Kept | null;
  readonly hash: string;
  /** Whether the revision before it is there; of a first one, true. */
  readonly follows: boolean;
}

/** The link before the one that is looked at. */
interface Previous {
  readonly position: number;
  readonly hash: string;
}

/** Proves the chain from its first entry to the one that is the last when it begins. */
export async function verifyChain(db: Database, { found, progress }: Walk): Promise<Chain> {
  const end = await lastPosition(db);
  let previous: Previous = { position: 0, hash: noHash };
  let entries = 0;
  for (;;) {
    const links = await linksAfter(db, previous.position, end);
    for (const link of links) {
      found(problemsOf(link, previous));
      previous = { position: Number(link.position), hash: link.hash };
    }
    entries += links.length;
    progress(entries);
    if (links.length < step) return { entries, head: previous.hash };
  }
}

async function lastPosition(db: Database): Promise<string> {
  const { rows } = await sql<{ last: string }>`select coalesce(max(position), 0) as last from revision`.execute(db);
  return rows[0]?.last ?? '0';
}

async function linksAfter(db: Database, position: number, end: string): Promise<readonly Link[]> {
  const { rows } = await sql<Link>`
    select ${entryColumns}, data, hash, revision = 1 or exists (
      select from revision as before where before.subject = entry.subject and before.revision = entry.revision - 1) as follows
    from revision as entry where position > ${position} and position <= ${end}::bigint order by position limit ${step}`.execute(db);
  return rows;
}

function problemsOf(link: Link, previous: Previous): AuditProblem[] {
  const { subject, digest } = link;
  const position = Number(link.position);
  const isNext = position === previous.position + 1;
  const isLinked = link.hash === hashOf({ digest, position, previous: previous.hash });
  const faults: Readonly<Record<'digest' | 'gap' | 'chain' | 'revision-gap', boolean>> = {
    digest: digestIn(link) !== digest,
    gap: !isNext,
    // After a gap the hash before is not known, so that nothing can be said of this one.
    chain: isNext && !isLinked,
    'revision-gap': !link.follows,
  };
  const problems = (['digest', 'gap', 'chain', 'revision-gap'] as const).filter((problem) => faults[problem]);
  return problems.map((problem) => ({ problem, position, subject }));
}

/** The digest that an entry should have; none where what it holds has no canonical form, as nothing has that was written here. */
function digestIn(link: Link): string | undefined {
  const { subject, kind, revision, from_revision: from, state, at, message, change_set: changeSet, data } = link;
  try {
    return digestOf({
      ...{ subject, kind, revision, state, by: authorOf(link.author_id, link.author_name), at: at.toISOString() },
      ...(from === null ? {} : { from }),
      ...(message === null ? {} : { message }),
      ...(changeSet === null ? {} : { changeSet }),
      ...(data === null ? {} : { data }),
    });
  } catch (fault) {
    if (fault instanceof CanonicalFault) return undefined;
    throw fault;
  }
}
