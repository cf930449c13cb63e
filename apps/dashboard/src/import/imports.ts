import { type Failure, type ImportRequest, type ImportResult, importLimit } from '@mithaq/client';

/** Why one file was not imported. `told` carries the server's own words. */
export type ImportProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'told'; readonly message: string };

/** How far one file is. */
export type ImportState =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading' }
  | { readonly step: 'sending' }
  | { readonly step: 'done'; readonly result: ImportResult }
  | { readonly step: 'failed'; readonly problem: ImportProblem };

export interface Import {
  readonly key: string;
  readonly name: string;
  readonly state: ImportState;
}

/** A file to import: its name, its size in bytes, and how to read what it holds. */
export interface Importable {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<ImportRequest['content']>;
}

/** Names of formats whose words the register cannot read yet: taken as plain text, they would be markup or noise. */
const notText = /\.(?:pdf|docx?|odt|rtf|html?)$/i;

/** What is wrong with a file before anything of it is sent. */
export function problemBeforeSending({ name, size }: Pick<Importable, 'name' | 'size'>): ImportProblem | undefined {
  if (notText.test(name)) return { kind: 'not-text' };
  if (size === 0) return { kind: 'empty' };
  return size > importLimit ? { kind: 'too-large' } : undefined;
}

export function problemOf(failure: Failure | undefined): ImportProblem {
  if (failure === undefined || failure.unreachable) return { kind: 'unreachable' };
  return { kind: 'told', message: failure.message };
}

/** The list with one import's state changed. */
export function withState(imports: readonly Import[], key: string, state: ImportState): readonly Import[] {
  return imports.map((each) => (each.key === key ? { ...each, state } : each));
}

export function isOver({ state }: Import): boolean {
  return state.step === 'done' || state.step === 'failed';
}
