import type { AgreementFound, ClauseFound, EventFound, Found, Mention, Span } from '../../found.ts';
import { groupedBy } from './grouped.ts';

/** The findings of one text by kind: each once, in the order of the text, and only those that stand in it. */
export interface Findings {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly agreements: readonly AgreementFound[];
  readonly clauses: readonly ClauseFound[];
  readonly events: readonly EventFound[];
}

/** Sorts findings out, however they come: the same findings give the same, in whatever order they were given. */
export function findingsIn(text: string, found: readonly Found[]): Findings {
  const ordered = inOrder(found.filter((one) => standsIn(text, one)));
  return {
    text,
    mentions: ordered.filter((one) => one.kind === 'mention'),
    agreements: ordered.filter((one) => one.kind === 'agreement'),
    clauses: ordered.filter((one) => one.kind === 'clause'),
    events: ordered.filter((one) => one.kind === 'event'),
  };
}

/** Whether a span gives words that stand in the text where it says. */
export function standsIn(text: string, { start, end, exact }: Span): boolean {
  return start >= 0 && start < end && text.slice(start, end) === exact;
}

function inOrder(found: readonly Found[]): readonly Found[] {
  const byPlaceAndKind = groupedBy(found, ({ start, end, kind }) => `${start} ${end} ${kind}`);
  return [...byPlaceAndKind.values()].flatMap(eachOnce).sort((one, other) => byPlace(one, other) || compareTexts(one.kind, other.kind));
}

/** Findings at one place that differ, in an order of their own; the order in which they came says nothing. */
function eachOnce(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const byLetter = new Map(found.map((one) => [toTheLetter(one), one]));
  return [...byLetter].sort(byKey).map(([, one]) => one);
}

/** By where spans begin, the longer first. */
export function byPlace(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** Compares by UTF-16 code unit, so that an order is the same on every machine. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** One text for one value, whatever the order of its keys. */
function toTheLetter(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(byKey)) : inner));
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return compareTexts(one, other);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
