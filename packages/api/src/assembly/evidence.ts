import { type Citation, checkSelector, type Dispute, disputes, propertyLabel, type Statement, support } from '@mithaq/domain';
import type { CitationView, DisputeView, SourceRef, StatementView, SupportView } from '../views/statement.ts';
import { displayOf } from './display.ts';
import { type Gathered, recordIn, sourceIn } from './gather.ts';
import { kindOfId, parentOf, refTo, sourceRefTo } from './refs.ts';

/** A statement with its passages, each held against its source's text where that is attached. */
function statementView(gathered: Gathered, statement: Statement): StatementView {
  const { id, subject, property, value, modality, standing, note, citations } = statement;
  const kind = kindOfId(subject);
  return {
    id,
    subject,
    property,
    propertyLabel: propertyLabel(kind, property),
    value,
    display: displayOf(gathered, { kind, property, value }),
    modality,
    standing,
    ...(note ? { note } : {}),
    citations: citations.map((citation) => citationView(gathered, citation)),
  };
}

export function statementViews(gathered: Gathered, statements: readonly Statement[]): StatementView[] {
  return statements.map((statement) => statementView(gathered, statement));
}

/** How a citation stands against the text of its source. */
export function checkOf(gathered: Gathered, { source, selector }: Citation): CitationView['check'] {
  const text = gathered.texts.get(source);
  return text === undefined ? 'unchecked' : checkSelector(selector, text).result;
}

/** How well statements are backed. */
export function supportView(gathered: Gathered, statements: readonly Statement[]): SupportView {
  return { ...support(statements, (id) => sourceIn(gathered, id)) };
}

/** The properties on which these statements differ. */
export function disputeViews(gathered: Gathered, statements: readonly Statement[]): DisputeView[] {
  return disputes(statements).map((dispute) => disputeView(gathered, dispute));
}

/** The sources that these statements cite, each once, in the order of first mention. */
export function sourceRefs(gathered: Gathered, statements: readonly Statement[]): SourceRef[] {
  const ids = new Set<string>(statements.flatMap((statement) => statement.citations.map(({ source }) => source)));
  return [...ids].map((id) => sourceRefTo(gathered, id));
}

function citationView(gathered: Gathered, citation: Citation): CitationView {
  const { source, selector, attributedTo } = citation;
  return {
    source: sourceRefTo(gathered, source),
    exact: selector.exact,
    start: selector.start,
    end: selector.end,
    ...(attributedTo ? { attributedTo: refTo(gathered, attributedTo) } : {}),
    check: checkOf(gathered, citation),
  };
}

function disputeView(gathered: Gathered, { subject, property, readings }: Dispute): DisputeView {
  const { record } = recordIn(gathered, subject);
  const note = readings.flatMap(({ statements }) => statements).find((statement) => statement.note)?.note;
  return {
    subject: refTo(gathered, subject),
    ...parentOf(gathered, subject),
    property,
    propertyLabel: propertyLabel(record, property),
    readings: readings.flatMap(({ statements }) => {
      const [first] = statements;
      if (first === undefined) return [];
      const display = displayOf(gathered, { kind: record, property, value: first.value });
      return [{ value: first.value, display, statements: statementViews(gathered, statements) }];
    }),
    ...(note ? { note } : {}),
  };
}
