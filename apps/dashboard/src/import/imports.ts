import { documentLimit, type Failure, type FileLikeness, type FileProgress, type ImportRequest, type ImportResult } from '@mithaq/client';

/** Why one file was not imported. `told` carries the server's own words; `mayPass` where it was none of the file's fault. */
export type ImportProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'other-format' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'told'; readonly message: string; readonly mayPass: boolean };

/**
 * How far one file is: it waits to be sent or, where it has an `id`, to be read by the server; it is held because its text is there already, paused, or
 * left out because somebody said so.
 */
export type ImportState =
  | { readonly step: 'waiting' }
  | { readonly step: 'sending' }
  | { readonly step: 'reading' }
  | { readonly step: 'held'; readonly like: FileLikeness }
  | { readonly step: 'paused' }
  | { readonly step: 'left-out' }
  | { readonly step: 'done'; readonly result: ImportResult }
  | { readonly step: 'failed'; readonly problem: ImportProblem };

export interface Import {
  readonly key: string;
  /** The server's own id of it, once it waits there. */
  readonly id?: string;
  readonly name: string;
  readonly state: ImportState;
  /** The file itself, where this page was given it: it may be sent again. */
  readonly file?: Importable;
}

/** A file to import: its name, its size in bytes, and how to read what it holds. */
export interface Importable {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<ImportRequest['content']>;
}

/** Pictures have no text, whatever they show. */
const picture = /\.(?:jpe?g|png|gif|tiff?|webp|heic|bmp|svg)$/i;

/** What names end with of formats that the server does not read: they need not be sent to be told so. It looks at what a file holds itself. */
const otherFormat = /\.(?:doc|odt|rtf|epub|xlsx?|pptx?|zip|mp[34])$/i;

/** What is wrong with a file before anything of it is sent. */
export function problemBeforeSending({ name, size }: Pick<Importable, 'name' | 'size'>): ImportProblem | undefined {
  if (picture.test(name)) return { kind: 'picture' };
  if (otherFormat.test(name)) return { kind: 'other-format' };
  if (size === 0) return { kind: 'empty' };
  return size > documentLimit ? { kind: 'too-large' } : undefined;
}

const passing: readonly string[] = ['internal', 'unavailable', 'too-many', 'unauthenticated'];

export function problemOf(failure: Failure | undefined): ImportProblem {
  if (failure === undefined || failure.unreachable) return { kind: 'unreachable' };
  return { kind: 'told', message: failure.message, mayPass: passing.includes(failure.category) };
}

/** The list with one import's state changed. One that is over comes to the front: the latest first. */
export function withState(imports: readonly Import[], key: string, state: ImportState): readonly Import[] {
  const changed = imports.map((each) => (each.key === key ? { ...each, state } : each));
  return latestFirst(changed, (each) => each.key === key);
}

function latestFirst(imports: readonly Import[], isChanged: (each: Import) => boolean): readonly Import[] {
  const isNews = (each: Import) => isOver(each) && isChanged(each);
  return [...imports.filter(isNews), ...imports.filter((each) => !isNews(each))];
}

/** A file that waits at the server. What its progress told already, before the answer that names it came, is kept. */
export function withQueued(imports: readonly Import[], key: string, id: string): readonly Import[] {
  const told = imports.find((each) => each.id === id);
  const state = told?.state ?? { step: 'waiting' };
  return imports.flatMap((each) => {
    if (each.key === key) return [{ ...each, id, state }];
    return each === told ? [] : [each];
  });
}

/** The list after news of how far the server is, of files that it has and of such as it does not have yet. */
export function withProgress(imports: readonly Import[], files: readonly FileProgress[]): readonly Import[] {
  const news = new Map(files.map((file) => [file.id, file]));
  const held = new Set(imports.map(({ id }) => id));
  const changed = imports.map((each) => {
    const file = each.id === undefined ? undefined : news.get(each.id);
    return file ? { ...each, state: stateOf(file) } : each;
  });
  const added = files
    .filter(({ id }) => !held.has(id))
    .map((file) => ({ key: file.id, id: file.id, name: file.name, state: stateOf(file) }));
  return latestFirst([...changed, ...added], ({ id }) => id !== undefined && news.has(id));
}

function stateOf({ state, result, fault, like }: FileProgress): ImportState {
  if (state === 'held' && like) return { step: 'held', like };
  if (state === 'paused' || state === 'left-out') return { step: state };
  if (state === 'done' && result) return { step: 'done', result };
  if (state === 'failed' && fault) return { step: 'failed', problem: { kind: 'told', message: fault.message, mayPass: fault.mayPass } };
  return { step: state === 'reading' ? 'reading' : 'waiting' };
}

export function isOver({ state }: Import): boolean {
  return state.step === 'done' || state.step === 'failed' || state.step === 'left-out';
}

/** Whether the file may be taken when it is sent again, and this page still has it. */
export function mayRetry({ state, file }: Import): boolean {
  if (state.step !== 'failed' || file === undefined) return false;
  const { problem } = state;
  return problem.kind === 'told' ? problem.mayPass : problem.kind === 'unreachable' || problem.kind === 'unreadable';
}

/** How many files are where. */
export interface ImportCounts {
  readonly all: number;
  readonly done: number;
  readonly failed: number;
  /** Their text is there already: somebody is asked. */
  readonly held: number;
  readonly paused: number;
  readonly leftOut: number;
}

export function countsOf(imports: readonly Import[]): ImportCounts {
  const count = (step: ImportState['step']) => imports.filter(({ state }) => state.step === step).length;
  return {
    ...{ all: imports.length, done: count('done'), failed: count('failed') },
    ...{ held: count('held'), paused: count('paused'), leftOut: count('left-out') },
  };
}

const order: readonly ImportState['step'][] = ['held', 'failed', 'reading', 'sending', 'done', 'paused', 'waiting', 'left-out'];

/** In the order in which they are of interest: what is asked, what failed, what goes on now, what is done, what is yet to come. */
export function inOrder(imports: readonly Import[]): readonly Import[] {
  return imports.toSorted((one, other) => order.indexOf(one.state.step) - order.indexOf(other.state.step));
}
