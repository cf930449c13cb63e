import { type InterfaceLanguage, readStatement, type Statement, selectorFor } from '@mithaq/domain';
import type { Span } from '../reading/spans.ts';

/**
 * A statement with one of its citations moved to where its passage stands now: the selector is made anew of the text as it is.
 * @throws MithaqError `cut-character`, `invalid-input` of a stretch that is none
 */
export function anchored(
  statement: Statement,
  citation: number,
  { text, span }: { readonly text: string; readonly span: Span },
): Statement {
  const selector = selectorFor(text, span.start, span.end);
  return readStatement({
    ...statement,
    citations: statement.citations.map((one, place) => (place === citation ? { ...one, selector } : one)),
  });
}

/** The same statement without one of its citations. Of one that was its last no source is known any more, which is said in public. */
export function without(
  statement: Statement,
  citation: number,
  { note, language }: { readonly note: string; readonly language: InterfaceLanguage },
): Statement {
  const citations = statement.citations.filter((_, place) => place !== citation);
  if (citations.length > 0) return readStatement({ ...statement, citations });
  return readStatement({ ...statement, citations, standing: 'unsupported', note: { ...statement.note, [language]: note } });
}
