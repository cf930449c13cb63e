import { type Citation, compareRevisions, type Revised, referencesOf, type Statement } from '@mithaq/domain';
import type { Draft, Held, Register } from '../ports.ts';
import type { DraftMark, DraftView } from '../views/draft.ts';
import { statementViews } from './evidence.ts';
import { fieldChangeViews } from './field-changes.ts';
import { type Gathered, gather, sourceIn } from './gather.ts';
import { recordOf, subjectView } from './subjects.ts';

/** That something is a draft, and whose. */
export function draftMark({ act, state, changeSet, by, at }: Draft): DraftMark {
  return { act, state, changeSet, ...(by ? { by: by.name } : {}), at };
}

/** Drafts with what they change of what readers see, and the passages for it. Everything is read a generation at a time. */
export async function draftViews(register: Register, drafts: readonly Draft[]): Promise<DraftView[]> {
  if (drafts.length === 0) return [];
  const working = register.working();
  const records = [...new Set(drafts.map(({ data }) => recordOf(data)))];
  const [held, stated, statements] = await Promise.all([
    register.records(records),
    register.statementsAbout(records),
    working.statementsAbout(records),
  ]);
  const published = publishedBy(held, stated);
  const named = drafts.flatMap(({ data }) => namedBy(data, published.get(data.id)));
  const gathered = await gather(working, { statements, more: [...records, ...named] });
  return drafts.map((draft) => draftView(gathered, draft, { before: published.get(draft.subject), statements }));
}

function publishedBy(held: readonly Held[], statements: readonly Statement[]): ReadonlyMap<string, Revised> {
  const revised: readonly Revised[] = [...held.map(({ record }) => record), ...statements];
  return new Map(revised.map((one) => [one.id, one]));
}

function namedBy(...revised: readonly (Revised | undefined)[]): string[] {
  return revised.flatMap((one) => (one ? referencesOf(one).map(({ to }) => to) : []));
}

interface Beside {
  /** What readers see; `undefined` where it is new to them. */
  readonly before: Revised | undefined;
  /** The statements about the records that are drafted, as editors see them. */
  readonly statements: readonly Statement[];
}

function draftView(gathered: Gathered, draft: Draft, { before, statements }: Beside): DraftView {
  const after = draft.act === 'withdraw' ? undefined : draft.data;
  return {
    subject: subjectView(gathered, draft.data),
    mark: draftMark(draft),
    revision: draft.revision,
    ...(draft.base === undefined ? {} : { base: draft.base }),
    fields: fieldChangeViews(gathered, { before, after }),
    statements: statementViews(gathered, showable(gathered, statementsFor(draft.data, { before, statements }))),
  };
}

/** Of a statement, itself; of a record, the statements about the fields that differ. */
function statementsFor(data: Revised, { before, statements }: Beside): readonly Statement[] {
  if (data.record === 'statement') return [data];
  const changed = new Set(compareRevisions(before, data).map(({ property }) => property));
  return statements.filter(({ subject, property }) => subject === data.id && changed.has(property));
}

/** Without the sources and speakers that were drafted and given up: nothing is left to show of them. */
function showable(gathered: Gathered, statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => ({ ...statement, citations: statement.citations.flatMap((one) => citationLeft(gathered, one)) }));
}

function citationLeft(gathered: Gathered, { attributedTo, ...citation }: Citation): Citation[] {
  if (sourceIn(gathered, citation.source) === undefined) return [];
  return [attributedTo !== undefined && gathered.held.has(attributedTo) ? { ...citation, attributedTo } : citation];
}
