import type { WorkWriting } from '../port.ts';
import { removeSuggestions } from '../register/save-suggestions.ts';
import type { Journal } from '../revisions/journal.ts';
import { askReadings, giveUpReading, settleReading } from './due.ts';
import { addImportFiles, updateImportFile } from './files.ts';
import { settleNames } from './names.ts';

/** Keeping account of work within one transaction. What waits is no part of the history: the journal gets what was withdrawn alone. */
export function workWritingTo(journal: Journal): WorkWriting {
  const { db } = journal;
  return {
    askReadings: (sources) => journal.inTurn(() => askReadings(db, sources)),
    settleReading: (due) => journal.inTurn(() => settleReading(db, due)),
    giveUpReading: (due, fault) => journal.inTurn(() => giveUpReading(db, due, fault)),
    settleNames: (through) => journal.inTurn(() => settleNames(db, through)),
    addImportFiles: (files) => journal.inTurn(() => addImportFiles(db, files)),
    updateImportFile: (id, state, told = {}) => journal.inTurn(() => updateImportFile(db, { id, state, ...told })),
    removeSuggestions: (ids) => removeSuggestions(journal, ids),
  };
}
