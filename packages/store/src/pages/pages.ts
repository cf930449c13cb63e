import type { Day } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { gathered } from '../database/gathered.ts';
import type { Reading } from '../port.ts';
import { type Answers, openAnswers } from './answers.ts';
import { type ListAsked, type ListedPage, openLists, type RowsKept } from './list.ts';
import { type Memory, openMemory, type Remembered, sizeOfPage } from './memory.ts';
import { readingOfOneState } from './one-state.ts';
import type { Question } from './questions.ts';

/** An answer that was made from one state of the register. */
export interface MadePage {
  readonly key: string;
  /** JSON, as it is sent. */
  readonly body: string;
  /** Everything that was asked to make it. */
  readonly questions: readonly Question[];
}

/** Answers that are kept whole, as JSON, for as long as everything that they were made from is unchanged; each for one day. */
export interface Pages extends Answers {
  /**
   * The answer that is kept under a key and holds now, on this day, as UTF-8. Whatever was published before the call is taken into account,
   * whichever server published it.
   */
  read(key: string, day: Day): Promise<Uint8Array | undefined>;
  /**
   * A page of the list of published agreements, with the rows of it that are kept.
   * Nothing where an actor is named that is not there by this name. @throws MithaqError `invalid-input` for a cursor of another list
   */
  list(asked: ListAsked, kept: RowsKept): Promise<ListedPage | undefined>;
  /**
   * Makes answers from one state of the register, and keeps those that still hold when they are done. Answers with what was made.
   * @throws whatever `make` throws
   */
  make(day: Day, make: (reading: Reading) => Promise<readonly MadePage[]>): Promise<readonly MadePage[]>;
}

/** So many bytes of pages are held in memory, to spare the database from sending them. They are no part of the heap that is collected. */
const most = 96_000_000;

/** Opens the pages of a register, on its primary: a replica may be behind what was published. */
export function openPages(db: Database): Pages {
  const memory = openMemory<Remembered>(most, sizeOfPage);
  const reading = gathered((keys) => read({ db, memory }, keys), { atOnce: 2, together: 64 });
  return {
    read: (key, day) => reading(`${day} ${key}`),
    list: openLists(db),
    ...openAnswers(db),
    make: async (day, make) => {
      const { made, since } = await madeOfOneState(db, make);
      for (const page of made) await keep({ db, memory }, page, { day, since });
      return made;
    },
  };
}

interface Open {
  readonly db: Database;
  readonly memory: Memory;
}

interface PageRow {
  readonly at: number;
  readonly version: string;
  readonly body: string | null;
}

/** One statement says which are kept, and sends those of which memory has no or another version. A key has its day before it. */
async function read({ db, memory }: Open, dated: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const held = dated.map((one) => memory.get(keyIn(one)));
  const { rows } = await sql<PageRow>`
    select asked.at::integer as at, page.version, case when page.version = asked.version then null else page.body end as body
    from unnest(${dated.map(keyIn)}::text[], ${dated.map(dayIn)}::date[], ${held.map((page) => page?.version ?? '0')}::bigint[])
      with ordinality as asked (key, day, version, at) join page on page.key = asked.key and page.day = asked.day`.execute(db);
  const bodies = new Map<string, Uint8Array>();
  for (const { at, version, body } of rows) {
    const one = dated[at - 1] ?? '';
    const known = body === null ? held[at - 1]?.body : Buffer.from(body);
    if (known === undefined) continue;
    bodies.set(one, known);
    if (body !== null) memory.set(keyIn(one), { version, body: known });
  }
  return bodies;
}

/** `YYYY-MM-DD`. */
const dayLength = 10;

function dayIn(dated: string): string {
  return dated.slice(0, dayLength);
}

function keyIn(dated: string): string {
  return dated.slice(dayLength + 1);
}

async function madeOfOneState(db: Database, make: (reading: Reading) => Promise<readonly MadePage[]>) {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const { rows } = await sql<{ since: string }>`select coalesce(max(position), 0) as since from revision`.execute(transaction);
      return { made: await make(readingOfOneState(transaction)), since: rows[0]?.since ?? '0' };
    });
}

async function keep({ db, memory }: Open, { key, body, questions }: MadePage, { day, since }: { day: Day; since: string }): Promise<void> {
  const { rows } = await sql<{ version: string | null }>`
    select keep_page(${key}, ${day}::date, ${body}, ${[...questions]}::text[], ${since}::bigint) as version`.execute(db);
  const version = rows[0]?.version ?? null;
  if (version !== null) memory.set(key, { version, body: Buffer.from(body) });
}
