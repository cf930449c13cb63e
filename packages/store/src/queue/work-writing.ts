import type { WorkWriting } from '../port.ts';
import { removeSuggestions } from '../register/save-suggestions.ts';
import type { Journal } from '../revisions/journal.ts';
import { ask, giveUp, settle } from './due.ts';
import { addImportFiles, steerImport, updateImportFile } from './files.ts';
import { settleNames } from './names.ts';

/** Keeping account of work within one transaction. What waits is no part of the history: the journal gets what was withdrawn alone. */
export function workWritingTo(journal: Journal): WorkWriting {
  const { db } = journal;
  return {
    ask: (kind, sources) => journal.inTurn(() => ask(db, kind, sources)),
    settle: (due) => journal.inTurn(() => settle(db, due)),
    giveUp: (due, fault) => journal.inTurn(() => giveUp(db, due, fault)),
    settleNames: (through) => journal.inTurn(() => settleNames(db, through)),
    addImportFiles: (files) => journal.inTurn(() => addImportFiles(db, files)),
    updateImportFile: (id, state, told = {}) => journal.inTurn(() => updateImportFile(db, { id, state, ...told })),
    steerImport: (steering) => journal.inTurn(() => steerImport(db, steering)),
    removeSuggestions: (ids) => removeSuggestions(journal, ids),
  };
}
