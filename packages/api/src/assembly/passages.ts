import { type Citation, propertyLabel, type Statement } from '@mithaq/domain';
import type { PassageView } from '../views/source.ts';
import { checkOf } from './evidence.ts';
import { type Gathered, groupedBy, recordIn } from './gather.ts';
import { refTo } from './refs.ts';

/** A passage of one source, and the statements that rest on it. */
export interface Passage {
  readonly citation: Citation;
  readonly statements: readonly Statement[];
}

/** The passages of a source in the order of its text, each stretch once. */
export function passagesOf(statements: readonly Statement[], source: string): readonly Passage[] {
  const uses = statements.flatMap((statement) =>
    statement.citations.flatMap((citation) => (citation.source === source ? [{ citation, statement }] : [])),
  );
  const groups = groupedBy(uses, ({ citation: { selector } }) => `${selector.start} ${selector.end} ${selector.exact}`);
  return [...groups.values()].flatMap(passageOf).toSorted((one, other) => byPosition(one.citation, other.citation));
}

/** A passage with the records that rest on it. */
export function passageView(gathered: Gathered, { citation, statements }: Passage): PassageView {
  const { selector, attributedTo } = citation;
  return {
    exact: selector.exact,
    start: selector.start,
    end: selector.end,
    check: checkOf(gathered, citation),
    ...(attributedTo ? { attributedTo: refTo(gathered, attributedTo) } : {}),
    backs: statements.map(({ id, subject, property }) => ({
      statement: id,
      subject: refTo(gathered, subject),
      property,
      propertyLabel: propertyLabel(recordIn(gathered, subject).record, property),
    })),
  };
}

function passageOf(uses: readonly { readonly citation: Citation; readonly statement: Statement }[]): Passage[] {
  const spoken = uses.find(({ citation }) => citation.attributedTo !== undefined) ?? uses[0];
  return spoken ? [{ citation: spoken.citation, statements: [...new Set(uses.map(({ statement }) => statement))] }] : [];
}

function byPosition({ selector: one }: Citation, { selector: other }: Citation): number {
  return one.start - other.start || one.end - other.end;
}
