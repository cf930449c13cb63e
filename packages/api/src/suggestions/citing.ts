import { type AnyRecord, currentSchemaVersion, type Name, Statement, StatementId, valueKey } from '@mithaq/domain';
import { fold } from '@mithaq/reader/words';
import type { HeldSuggestion, Reading } from '../ports.ts';
import { selectorAt } from './selector.ts';

/** The id of the statement that accepting a suggestion makes: the suggestion's own number, so that it can be found and undone. */
export function statementIdOf({ id }: Pick<HeldSuggestion, 'id'>): StatementId {
  return StatementId.parse(`statement_${id.slice(id.indexOf('_') + 1)}`);
}

/**
 * The statement that an accepted mention of a record comes to: the record goes by this name, at this passage. None where the text is not
 * here, or a statement says so already. `reading` shows the record, whether it is published or drafted.
 */
export async function mentionStatement(
  reading: Reading,
  { id, source, start, end, exact }: HeldSuggestion,
  record: AnyRecord,
): Promise<Statement | undefined> {
  const name = nameAsRead(namesOf(record), exact);
  const text = (await reading.texts([source])).get(source);
  if (name === undefined || text === undefined) return undefined;
  const statement = Statement.parse({
    record: 'statement',
    schemaVersion: currentSchemaVersion,
    id: statementIdOf({ id }),
    subject: record.id,
    property: 'names',
    value: name,
    modality: 'occurred',
    standing: 'accepted',
    rank: 0,
    citations: [{ source, selector: selectorAt(text, { start, end }) }],
  });
  return says(await reading.statementsAbout([record.id]), statement) ? undefined : statement;
}

/** Whether one of these statements, that nobody rejected, gives the same value of the same record at the same passages. */
export function says(held: readonly Statement[], { subject, property, value, citations }: Statement): boolean {
  return held.some(
    (other) =>
      other.subject === subject &&
      other.property === property &&
      other.standing !== 'rejected' &&
      valueKey(other.value) === valueKey(value) &&
      citations.every(({ source, selector }) =>
        other.citations.some(
          (citation) => citation.source === source && citation.selector.start === selector.start && citation.selector.end === selector.end,
        ),
      ),
  );
}

/** What a record goes by; empty for a kind of record that has no names. */
export function namesOf(record: AnyRecord): readonly Name[] {
  return 'names' in record ? record.names : [];
}

/** The name that a passage gives: the one that folds to the same, else one that holds its words or lies in them, else the first. */
export function nameAsRead(names: readonly Name[], exact: string): Name | undefined {
  const read = fold(exact).text;
  const folded = names.map((name) => ({ name, text: fold(name.value).text }));
  const best =
    folded.find(({ text }) => text === read) ??
    folded.find(({ text }) => text.includes(read)) ??
    folded.find(({ text }) => read.includes(text)) ??
    folded[0];
  return best?.name;
}
