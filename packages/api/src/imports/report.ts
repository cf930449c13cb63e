import { captionOfRecord, type InterfaceLanguage, type MithaqError } from '@mithaq/domain';
import { type ImportedEntry, type ImportPlan, type ImportProblem, mostEntriesTold } from '../views/structured-import.ts';
import type { Plan, PlannedEntry } from './plan.ts';
import type { FilesRead } from './read-files.ts';

/** How many problems are named. */
const mostProblems = 100;

const nothing = { created: 0, changed: 0, unchanged: 0, entries: [] };

/** What is wrong with files that could not be read, in the caller's language. */
export function refusedReport({ problems, more }: Extract<FilesRead, { outcome: 'refused' }>, language: InterfaceLanguage): ImportPlan {
  const told = problems.slice(0, mostProblems).map((problem) => problemView(problem, language));
  return { outcome: 'refused', ...nothing, problems: told, problemsLeft: more + problems.length - told.length };
}

/** What an import would do, in the caller's language. */
export function planReport({ entries, problems }: Plan, language: InterfaceLanguage): ImportPlan {
  const told = problems.slice(0, mostProblems).map((problem) => problemView(problem, language));
  const count = (outcome: PlannedEntry['outcome']) => entries.filter((entry) => entry.outcome === outcome).length;
  const moving = entries.flatMap(entryView);
  return {
    outcome: problems.length > 0 ? 'refused' : moving.length > 0 ? 'ready' : 'nothing',
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    entries: moving.slice(0, mostEntriesTold),
    problems: told,
    problemsLeft: problems.length - told.length,
  };
}

function entryView({ entry, outcome, fields }: PlannedEntry): ImportedEntry[] {
  if (outcome === 'unchanged') return [];
  const base = { id: entry.id, kind: entry.record, outcome, fields: [...fields] };
  if (entry.record === 'statement') return [{ ...base, subject: entry.subject }];
  const label = captionOfRecord(entry);
  return [Object.keys(label).length > 0 ? { ...base, label } : base];
}

function problemView(problem: MithaqError, language: InterfaceLanguage): ImportProblem {
  return { code: problem.code, path: [...problem.path], message: problem.messageIn(language) };
}
