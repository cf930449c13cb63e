import type { DraftSaved } from '@mithaq/client';
import { AnyRecord, findProblems, type Problem } from '@mithaq/domain';
import { type Draftable, isSame } from '../keeping/draftable.ts';
import { joined } from '../keeping/join.ts';
import type { Held } from '../keeping/keeping.ts';
import type { StandingRow } from './plan.ts';
import type { TableRow } from './table-row.ts';

/** What is typed and not saved, by record. */
type Typed = ReadonlyMap<string, Draftable>;

/** Why the server did not take a record. */
export interface NotSaved {
  /** Whether somebody else saved the same field first. */
  readonly isConflict: boolean;
  /** Absent where nobody answered. */
  readonly message: string | undefined;
}

/** A table in which records are edited: as the server has them, and what is typed over that. */
export interface TableState {
  readonly rows: readonly TableRow[];
  readonly typed: Typed;
  readonly past: readonly Typed[];
  readonly future: readonly Typed[];
  readonly notSaved: ReadonlyMap<string, NotSaved>;
}

export type TableEvent =
  /** Records as they are with what was typed, pasted or set for many. */
  | { readonly on: 'put'; readonly records: readonly { readonly id: string; readonly data: Draftable }[] }
  | { readonly on: 'undone' | 'redone' }
  /** Somebody gives up what was typed into these. */
  | { readonly on: 'threw-away'; readonly ids: readonly string[] }
  /** `sent` is what was: what was typed since is not saved with it. */
  | { readonly on: 'saved'; readonly saved: readonly DraftSaved[]; readonly sent: Typed; readonly notSaved: ReadonlyMap<string, NotSaved> }
  /** A save was taken back: the rows are what they were before it, and what was saved is typed again. */
  | { readonly on: 'took-back'; readonly rows: readonly TableRow[]; readonly typed: Typed }
  /** The page was drawn anew. */
  | { readonly on: 'fetched'; readonly rows: readonly TableRow[] }
  /** What this device held of them when the table was opened. */
  | { readonly on: 'found'; readonly held: readonly Held[] };

export function tableOf(rows: readonly TableRow[]): TableState {
  return { rows, typed: new Map(), past: [], future: [], notSaved: new Map() };
}

/** The rows with what stands in their cells now. */
export function standingRows({ rows, typed }: TableState): readonly StandingRow[] {
  return rows.map((row) => ({ row, data: typed.get(row.id) ?? row.data }));
}

/** What its schema refuses of a row as it is typed; nothing of one that nobody typed into. */
export function problemsOf({ row, data }: StandingRow): readonly Problem[] {
  return data === row.data ? [] : findProblems(AnyRecord, data);
}

const mostSteps = 200;

/** What comes of an event. What is typed stays until it is saved or thrown away. */
export function step(state: TableState, event: TableEvent): TableState {
  switch (event.on) {
    case 'put':
      return typing(state, withRecords(state, event.records));
    case 'threw-away':
      return typing(state, new Map([...state.typed].filter(([id]) => !event.ids.includes(id))));
    case 'undone':
      return walked(state, { from: state.past, onto: 'future' });
    case 'redone':
      return walked(state, { from: state.future, onto: 'past' });
    case 'saved':
      return saved(state, event);
    case 'took-back':
      return { ...withRows(state, event.rows), typed: new Map([...state.typed, ...event.typed]), past: [], future: [] };
    case 'fetched':
      return fetched(state, event.rows);
    case 'found':
      return event.held.reduce(found, state);
  }
}

function withRecords({ rows, typed }: TableState, records: readonly { readonly id: string; readonly data: Draftable }[]): Typed {
  const next = new Map(typed);
  for (const { id, data } of records) {
    const row = rows.find((one) => one.id === id);
    if (row === undefined || isSame(row.data, data)) next.delete(id);
    else next.set(id, data);
  }
  return next;
}

function typing(state: TableState, typed: Typed): TableState {
  const touched = [...new Set([...typed.keys(), ...state.typed.keys()])].filter((id) => typed.get(id) !== state.typed.get(id));
  if (touched.length === 0) return state;
  const notSaved = new Map([...state.notSaved].filter(([id]) => typed.has(id)));
  return { ...state, typed, notSaved, past: [...state.past, state.typed].slice(-mostSteps), future: [] };
}

interface Walk {
  readonly from: readonly Typed[];
  readonly onto: 'past' | 'future';
}

function walked(state: TableState, { from, onto }: Walk): TableState {
  const typed = from.at(-1);
  if (typed === undefined) return state;
  const steps = { past: state.past, future: state.future };
  const taken = onto === 'future' ? 'past' : 'future';
  return { ...state, ...steps, typed, [taken]: from.slice(0, -1), [onto]: [...steps[onto], state.typed] };
}

/** What was saved is typed no more; undoing goes no further back than this. */
function saved(state: TableState, { saved: answers, sent, notSaved }: Extract<TableEvent, { on: 'saved' }>): TableState {
  const done = new Map(answers.map((answer) => [answer.subject, answer]));
  const rows = state.rows.map((row): TableRow => {
    const answer = done.get(row.id);
    if (answer === undefined) return row;
    const { data, revision, changeSet } = answer;
    return { ...row, data, revision, changeSet, isDraft: true };
  });
  const typed = new Map([...state.typed].filter(([id, data]) => !done.has(id) || data !== sent.get(id)));
  return { rows, typed, notSaved, past: [], future: [] };
}

function withRows(state: TableState, rows: readonly TableRow[]): TableState {
  const anew = new Map(rows.map((row) => [row.id, row]));
  return { ...state, rows: state.rows.map((row) => anew.get(row.id) ?? row) };
}

/** Rows as the server has them now. One that somebody types into stays as it was when they began: the server joins it, or says that it cannot. */
function fetched(state: TableState, rows: readonly TableRow[]): TableState {
  const before = new Map(state.rows.map((row) => [row.id, row]));
  const kept = rows.map((row) => {
    const held = before.get(row.id);
    if (held === undefined || !(state.typed.has(row.id) || held.revision > row.revision)) return row;
    return state.typed.has(row.id) ? { ...held, statements: row.statements } : held;
  });
  const there = new Set(rows.map(({ id }) => id));
  const gone = state.rows.filter(({ id }) => state.typed.has(id) && !there.has(id));
  return { ...state, rows: [...kept, ...gone] };
}

/** Takes up what the device held: upon what the server has now where that goes together, else upon what it was typed over. */
function found(state: TableState, held: Held): TableState {
  const row = state.rows.find(({ id }) => id === held.subject);
  const { revision, data: base } = held.base;
  if (row === undefined || revision === undefined || state.typed.has(row.id)) return state;
  const { data, clashes } = joined({ base, theirs: row.data, mine: held.data, sent: held.sent });
  if (clashes.length === 0) {
    return isSame(data, row.data) ? state : { ...state, typed: new Map([...state.typed, [row.id, data]]) };
  }
  const rows = state.rows.map((one) => (one.id === row.id ? { ...row, revision, data: base } : one));
  return { ...state, rows, typed: new Map([...state.typed, [row.id, held.data]]) };
}
