import { type AnyRecord, currentSchemaVersion, type Name, Statement, StatementId, valueKey } from '@mithaq/domain';
import { fold } from '@mithaq/reader';
import type { HeldSuggestion, Reading, Writing } from '../ports.ts';
import { selectorAt } from './selector.ts';

/** The id of the statement that accepting a suggestion makes: the suggestion's own number, so that it can be found and undone. */
export function statementIdOf({ id }: HeldSuggestion): StatementId {
  return StatementId.parse(`statement_${id.slice(id.indexOf('_') + 1)}`);
}

/**
 * Makes the statement that an accepted mention comes to: the record goes by this name, at this passage. Nothing is made
 * of a date, which says nothing of any record yet, nor where a statement says so already.
 */
export async function stateMention(writing: Writing, suggestion: HeldSuggestion): Promise<void> {
  const statement = await mentionStatement(writing, suggestion);
  if (statement === undefined || (await isStated(writing, statement))) return;
  await writing.saveStatement(statement);
}

async function mentionStatement(reading: Reading, suggestion: HeldSuggestion): Promise<Statement | undefined> {
  const { value, source, start, end } = suggestion;
  if (value.kind !== 'mention') return undefined;
  const [[held], texts] = await Promise.all([reading.records([value.record]), reading.texts([source])]);
  const name = held ? nameAsRead(namesOf(held.record), suggestion.exact) : undefined;
  const text = texts.get(source);
  if (name === undefined || text === undefined) return undefined;
  return Statement.parse({
    record: 'statement',
    schemaVersion: currentSchemaVersion,
    id: statementIdOf(suggestion),
    subject: value.record,
    property: 'names',
    value: name,
    modality: 'occurred',
    standing: 'accepted',
    rank: 0,
    citations: [{ source, selector: selectorAt(text, { start, end }) }],
  });
}

/** Whether a statement that nobody rejected gives the same value at the same passage. */
async function isStated(reading: Reading, { subject, property, value, citations }: Statement): Promise<boolean> {
  const held = await reading.statementsAbout([subject]);
  return held.some(
    (other) =>
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

function namesOf(record: AnyRecord): readonly Name[] {
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
