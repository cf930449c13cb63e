import type { Span } from '../../src/index.ts';
import type { Had } from './shares.ts';

/** What an editor would not have, or have and not want: for those who write rules. */
export interface Failure {
  readonly what: 'missed' | 'spurious';
  /** Which: an agreement's key, topics, an event's type. */
  readonly of: string;
  readonly span: Span;
}

/** What is had of one kind of thing in one passage, and what is not. */
export interface HadOf {
  readonly had: Had;
  readonly failures: readonly Failure[];
}

/** A failure at a span; none where there is no span. */
export function spanned(what: Failure['what'], of: string, span: Span | undefined): readonly Failure[] {
  return span ? [{ what, of, span: { start: span.start, end: span.end, exact: span.exact } }] : [];
}
