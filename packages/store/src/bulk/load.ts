import { AnyRecord, readAs, Statement } from '@mithaq/domain';
import pg from 'pg';
import { copyRows, type Row } from './copy.ts';
import { derive } from './derive.ts';
import { type Rows, rowsOfRecord, rowsOfStatement, rowsOfText, targets } from './rows.ts';
import { putBack, setAside } from './set-aside.ts';

/** A part of what is loaded. A source's text comes in the part that has the source. */
export interface Part {
  readonly records: readonly unknown[];
  readonly statements: readonly unknown[];
  readonly texts: readonly { readonly source: string; readonly text: string }[];
}

/** How far loading has come. */
export interface Loaded {
  readonly records: number;
  readonly statements: number;
  readonly texts: number;
}

/** Told of what is being done, now and then. */
export type Progress = (step: string, loaded: Loaded) => void;

/** So many rows of a table are kept in memory before they are written. */
const most = 20_000;
/** After so many texts it is told how far it has come. */
const reported = 1_000;

/**
 * Fills an empty register that is migrated, as saving each thing by itself in this order would, at a hundred times the speed: every value
 * is read by the domain's schemas, derived columns come from the functions that saving uses, rows go in by COPY without indexes, and what
 * follows from all of them is worked out at the end. All of it is the register's own work of one moment. Nothing else may use the database
 * meanwhile; where it fails, the database is to be thrown away.
 * @throws MithaqError `invalid-record`
 */
export async function loadRegister(
  url: string,
  parts: Iterable<Part>,
  { now, progress = () => undefined }: { readonly now: Date; readonly progress?: Progress },
): Promise<Loaded> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set maintenance_work_mem = '512MB'; set synchronous_commit = off`);
    const aside = await setAside(client, Object.keys(targets));
    const loaded = await load(client, parts, { at: now.toISOString(), progress });
    progress('index', loaded);
    await putBack(client, aside);
    progress('derive', loaded);
    await derive(url, client);
    await client.query('vacuum analyze');
    return loaded;
  } finally {
    await client.end();
  }
}

async function load(client: pg.ClientBase, parts: Iterable<Part>, { at, progress }: { at: string; progress: Progress }): Promise<Loaded> {
  const waiting = new Map<keyof typeof targets, Row[]>();
  let loaded: Loaded = { records: 0, statements: 0, texts: 0 };
  for (const part of parts) {
    for (const rows of rowsOf(part, at)) await keep(client, waiting, rows);
    loaded = {
      records: loaded.records + part.records.length,
      statements: loaded.statements + part.statements.length,
      texts: loaded.texts + part.texts.length,
    };
    if (loaded.texts % reported === 0) progress('load', loaded);
  }
  for (const [table, rows] of waiting) await copyRows(client, targets[table], rows);
  return loaded;
}

function* rowsOf({ records, statements, texts }: Part, at: string): Generator<Rows> {
  const attached = new Map(texts.map(({ source, text }) => [source, text]));
  for (const given of records) {
    const record = readAs(AnyRecord, given);
    yield rowsOfRecord(record, at);
    if (record.record !== 'source') continue;
    const text = attached.get(record.id);
    if (text !== undefined) yield rowsOfText(record, text, at);
  }
  for (const given of statements) yield rowsOfStatement(readAs(Statement, given), at);
}

async function keep(client: pg.ClientBase, waiting: Map<keyof typeof targets, Row[]>, added: Rows): Promise<void> {
  for (const { to, row } of added) {
    const rows = waiting.get(to) ?? [];
    waiting.set(to, rows);
    rows.push(row);
    if (rows.length < most) continue;
    await copyRows(client, targets[to], rows);
    rows.length = 0;
  }
}
