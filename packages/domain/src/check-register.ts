import { type CitationProblem, verifyCitation } from './citations/verify.ts';
import type { Citation, Statement } from './records/statement.ts';
import { indexRegister, type Register, type RegisterIndex } from './register.ts';
import { type AnyRecord, referencesOf } from './registry.ts';
import { checkStatement, type StatementProblem } from './statements.ts';
import { topicOf } from './taxonomy/topics.ts';

/** What is wrong with a register of records and statements that are each valid. `id` is the record or statement at fault. */
export type RegisterProblem =
  | { readonly problem: 'id-twice'; readonly id: string }
  | { readonly problem: 'slug-twice'; readonly id: string; readonly slug: string }
  | { readonly problem: 'dangling'; readonly id: string; readonly property: string; readonly to: string }
  | { readonly problem: 'unknown-topic'; readonly id: string; readonly topic: string }
  | { readonly problem: 'statement'; readonly id: string; readonly fault: StatementProblem }
  | { readonly problem: 'citation'; readonly id: string; readonly fault: CitationProblem };

/** What a register is held against beside itself. */
export interface RegisterCheck {
  /** The texts of sources by the source's id, to look every quote up in. A source that is not there is not looked at. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Whether a topic code is one of the taxonomy in use; that of this package, if absent. */
  readonly isTopic?: (code: string) => boolean;
}

/**
 * Everything that is wrong with a register as a whole: what no schema of one record can see. Ids and slugs that stand twice,
 * records that name others which are not there, topics that no taxonomy has, statements that do not fit their records, and,
 * where a text is given, quotes that do not stand in it. Nothing wrong gives an empty list. Linear in the register and its texts.
 */
export function checkRegister(
  register: Register,
  { texts = new Map(), isTopic = isKnown }: RegisterCheck = {},
): readonly RegisterProblem[] {
  const index = indexRegister(register);
  return [
    ...idsTwice(register),
    ...slugsTwice(register.records),
    ...[...register.records, ...register.statements].flatMap((entry) => danglingIn(entry, index)),
    ...register.records.flatMap((record) => unknownTopics(record, isTopic)),
    ...register.statements.flatMap((statement) => faultsOf(statement, index)),
    ...register.statements.flatMap((statement) => citationFaults(statement, { index, texts })),
  ];
}

const isKnown = (code: string): boolean => topicOf(code) !== undefined;

function idsTwice({ records, statements }: Register): readonly RegisterProblem[] {
  return repeated([...records, ...statements], ({ id }) => id).map(({ id }) => ({ problem: 'id-twice', id }));
}

function slugsTwice(records: readonly AnyRecord[]): readonly RegisterProblem[] {
  return repeated(records, ({ record, slug }) => `${record} ${slug}`).map(({ id, slug }) => ({ problem: 'slug-twice', id, slug }));
}

/** Every item whose key an earlier one has. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(keyOf(item)).size);
}

function danglingIn(entry: AnyRecord | Statement, index: RegisterIndex): readonly RegisterProblem[] {
  return referencesOf(entry)
    .filter(({ to }) => index.get(to) === undefined)
    .map(({ property, to }) => ({ problem: 'dangling', id: entry.id, property, to }));
}

function unknownTopics(record: AnyRecord, isTopic: (code: string) => boolean): readonly RegisterProblem[] {
  const topics: readonly string[] = 'topics' in record ? record.topics : [];
  return topics.filter((topic) => !isTopic(topic)).map((topic) => ({ problem: 'unknown-topic', id: record.id, topic }));
}

/** A statement whose subject is not there is told as dangling already. */
function faultsOf(statement: Statement, index: RegisterIndex): readonly RegisterProblem[] {
  const subject = index.get(statement.subject);
  const faults = subject === undefined ? [] : checkStatement(statement, subject);
  return faults.map((fault) => ({ problem: 'statement', id: statement.id, fault }));
}

interface Library {
  readonly index: RegisterIndex;
  readonly texts: ReadonlyMap<string, string>;
}

function citationFaults({ id, citations }: Statement, library: Library): readonly RegisterProblem[] {
  return citations.flatMap((citation) => citationProblems(citation, library)).map((fault) => ({ problem: 'citation', id, fault }));
}

function citationProblems(citation: Citation, { index, texts }: Library): readonly CitationProblem[] {
  const source = index.find('source', citation.source);
  const text = texts.get(citation.source);
  return source === undefined || text === undefined ? [] : verifyCitation(citation, source, text);
}
