import type { StatementView } from '@mithaq/client';
import type { LocalizedText } from '@mithaq/domain';

/** The public notes on statements that nobody rejected, each once; without those on what sources differ about, where the page tells it elsewhere. */
export function notesOf(statements: readonly StatementView[], exceptDisputed = false): ReadonlyMap<string, LocalizedText> {
  const told = statements.filter(({ standing }) => standing !== 'rejected' && !(exceptDisputed && standing === 'disputed'));
  return new Map(told.flatMap(({ note }): [string, LocalizedText][] => (note ? [[JSON.stringify(note), note]] : [])));
}
