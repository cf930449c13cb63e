import { type Citation, checkSelector, type Dispute, disputes, propertyLabel, type Statement, support } from '@mithaq/domain';
import { z } from 'zod';
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

/** How well statements are backed. What is cited against our own wording backs nothing of what stands there. */
export function supportView(gathered: Gathered, statements: readonly Statement[]): SupportView {
  const against = againstOurWording(gathered, statements);
  const backing = against.size === 0 ? statements : statements.filter((statement) => !against.has(statement));
  return { ...support(backing, (id) => sourceIn(gathered, id)) };
}

function againstOurWording(gathered: Gathered, statements: readonly Statement[]): ReadonlySet<Statement> {
  if (!statements.some(({ standing }) => standing === 'disputed')) return new Set();
  const ours = disputesIn(gathered, statements).filter(({ readings }) => readings[0]?.statements.length === 0);
  return new Set(ours.flatMap(({ readings }) => readings.flatMap((reading) => reading.statements)));
}

/** The properties on which these statements differ, from one another or from what stands on their records in our own wording. */
export function disputesIn(gathered: Gathered, statements: readonly Statement[]): readonly Dispute[] {
  return disputes(statements, (id) => gathered.held.get(id)?.record);
}

/** The properties on which these statements differ. */
export function disputeViews(gathered: Gathered, statements: readonly Statement[]): DisputeView[] {
  return disputesIn(gathered, statements).map((dispute) => disputeView(gathered, dispute));
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
    readings: readings.map(({ value, statements }) => ({
      value: z.json().parse(value),
      display: displayOf(gathered, { kind: record, property, value }),
      statements: statementViews(gathered, statements),
    })),
    ...(note ? { note } : {}),
  };
}
