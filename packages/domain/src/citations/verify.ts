import type { Source } from '../records/source.ts';
import type { Citation } from '../records/statement.ts';
import { checkSelector } from '../values/selector.ts';
import { type TextRange, wholeRange } from './boundaries.ts';

/** What is wrong with a citation. */
export type CitationProblem =
  | { readonly problem: 'other-source'; readonly source: string }
  | { readonly problem: 'other-text'; readonly sha256: string }
  | { readonly problem: 'other-length'; readonly length: number }
  | { readonly problem: 'mismatch'; readonly found: string }
  | { readonly problem: 'other-context'; readonly prefix: string; readonly suffix: string }
  | { readonly problem: 'cut-character'; readonly whole: TextRange };

/**
 * Holds a citation against its source and the source's text: that it cites this source, that the text is the one whose SHA-256
 * and length the source tells, that the quote stands at its position to the letter and within its context, and that it cuts no
 * character from its marks. No problem means that a reader who opens the text at the position reads the quote.
 * @param text the source's text as decoded
 * @param sha256 of the file's bytes, as the caller computed it; without it the text is known by its length alone
 */
export function verifyCitation(citation: Citation, source: Source, text: string, sha256?: string): readonly CitationProblem[] {
  const { selector } = citation;
  const checked = checkSelector(selector, text);
  return [
    ...(citation.source === source.id ? [] : [{ problem: 'other-source', source: citation.source } as const]),
    ...(sha256 === undefined || sha256 === source.text.sha256 ? [] : [{ problem: 'other-text', sha256 } as const]),
    ...(text.length === source.text.length ? [] : [{ problem: 'other-length', length: text.length } as const]),
    ...(checked.result === 'exact' ? placeProblems(citation, text) : [{ problem: 'mismatch', found: checked.found } as const]),
  ];
}

function placeProblems({ selector }: Citation, text: string): readonly CitationProblem[] {
  const { start, end } = selector;
  const prefix = text.slice(Math.max(0, start - (selector.prefix ?? '').length), start);
  const suffix = text.slice(end, end + (selector.suffix ?? '').length);
  const whole = wholeRange(text, selector);
  const inContext = prefix === (selector.prefix ?? '') && suffix === (selector.suffix ?? '');
  return [
    ...(inContext ? [] : [{ problem: 'other-context', prefix, suffix } as const]),
    ...(whole.start === start && whole.end === end ? [] : [{ problem: 'cut-character', whole } as const]),
  ];
}
