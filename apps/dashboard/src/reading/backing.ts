import type { PassageView, Ref, StatementView } from '@mithaq/client';
import type { RecordKind } from '@mithaq/domain';
import type { Texts } from '../voice/text.tsx';
import type { SaidValue } from '../voice/use-value-words.ts';

/** A record that rests on a passage, with each value of it that does. */
export interface Backed {
  readonly subject: Ref;
  readonly values: readonly BackedValue[];
}

/** A value that rests on a passage. `said` says it, where that is more than the passage itself says. */
export interface BackedValue {
  readonly property: string;
  readonly label: Texts;
  readonly said: SaidValue | undefined;
  readonly disputed: boolean;
}

/** What rests on a passage: each record once, with its values, as told by the statements of the source. */
export function backedBy(passage: Pick<PassageView, 'exact' | 'backs'>, statements: ReadonlyMap<string, StatementView>): readonly Backed[] {
  const subjects = new Map<string, { subject: Ref; values: Map<string, BackedValue> }>();
  for (const { statement: id, subject, property, propertyLabel } of passage.backs) {
    const statement = statements.get(id);
    const said = statement && !isSaidBy(passage.exact, statement.display) ? statement : undefined;
    const known = subjects.get(subject.id) ?? { subject, values: new Map<string, BackedValue>() };
    const value = { property, label: propertyLabel, said, disputed: statement?.standing === 'disputed' };
    known.values.set(`${property} ${JSON.stringify(said?.display)}`, value);
    subjects.set(subject.id, known);
  }
  return [...subjects.values()].map(({ subject, values }) => ({ subject, values: [...values.values()] }));
}

/** Whether a value only says again what the passage says. */
function isSaidBy(exact: string, display: Texts): boolean {
  const said = Object.values(display);
  return said.length === 0 || said.some((words) => words === '' || exact.includes(words));
}

/** What a passage is drawn as: the kind of the record that it tells most of. */
export function kindBackedBy({ backs }: Pick<PassageView, 'backs'>): RecordKind | undefined {
  const kinds = new Set(backs.map(({ subject }) => subject.record));
  return mostTelling.find((kind) => kinds.has(kind));
}

/** What is agreed and what happened comes before whom it names. */
const mostTelling: readonly RecordKind[] = ['agreement', 'clause', 'event', 'recognition', 'tenure', 'office', 'actor', 'place', 'source'];
