import { type Citation, reanchor, Selector, type Statement } from '@mithaq/domain';
import { SuggestionEntry } from '@mithaq/domain/interchange';
import type { HeldSuggestion } from '../ports.ts';
import { selectorAt } from '../suggestions/selector.ts';

/** The text that something was chosen from, and the one that takes its place. */
export interface Texts {
  readonly before: string;
  readonly after: string;
}

/** A statement with its passages of one source where they stand in another text of it, and how many of them stand nowhere for certain. */
export interface ReanchoredStatement {
  readonly statement: Statement;
  readonly moved: number;
  readonly orphaned: number;
}

/**
 * Looks for a statement's passages in a new text of their source. One that is found for certain goes there; any other stays as it was chosen,
 * and is an orphan until an editor has seen to it.
 * @param textsOf the texts by the number of the citation: not all were chosen from the same one
 */
export function reanchoredStatement(statement: Statement, source: string, textsOf: (ordinal: number) => Texts): ReanchoredStatement {
  const found = statement.citations.map((citation, ordinal) =>
    citation.source === source ? reanchoredCitation(citation, textsOf(ordinal)) : { citation, became: 'exact' as const },
  );
  return {
    statement: { ...statement, citations: found.map(({ citation }) => citation) },
    moved: found.filter(({ became }) => became === 'moved').length,
    orphaned: found.filter(({ became }) => became === 'orphan').length,
  };
}

function reanchoredCitation(citation: Citation, { before, after }: Texts) {
  const found = reanchor(citation.selector, after, before);
  if (found.result === 'moved') return { citation: { ...citation, selector: found.selector }, became: found.result };
  const place =
    found.result === 'orphan' && found.reason === 'ambiguous' ? placeInContext(citation.selector, { before, after }) : undefined;
  if (place === undefined) return { citation, became: found.result };
  return { citation: { ...citation, selector: selectorAt(after, place) }, became: 'moved' as const };
}

/** How much of the text on either side tells apart words that stand in a text more than once, in UTF-16 code units. */
const context = 60;

/**
 * Where words stand in another text, told from others like them by more of what stood around them than a selector keeps: what was enough in the old
 * text may be too little in the new one.
 */
function placeInContext({ exact, start, end }: Span, { before, after }: Texts): Span | undefined {
  const prefix = before.slice(Math.max(0, start - context), start).replace(/^[\uDC00-\uDFFF]/, '');
  const suffix = before.slice(end, end + context).replace(/[\uD800-\uDBFF]$/, '');
  const around = { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
  const selector = Selector.safeParse({ exact, ...around, start, end });
  if (!selector.success) return undefined;
  const found = reanchor(selector.data, after, before);
  if (found.result === 'orphan') return undefined;
  return found.result === 'moved' ? { exact, start: found.selector.start, end: found.selector.end } : { exact, start, end };
}

/**
 * A suggestion where its words stand in another text, with all that its value says of places in the text; undefined where any of them is not
 * found for certain.
 */
export function reanchoredSuggestion(suggestion: HeldSuggestion, texts: Texts): HeldSuggestion | undefined {
  const { start, end, exact, value } = suggestion;
  const place = movedSpan({ start, end, exact }, texts);
  const moved = place && movedWithin(value, texts);
  const read = moved && SuggestionEntry.shape.value.safeParse(moved.value);
  return place && read?.success === true ? { ...suggestion, ...place, value: read.data } : undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

function movedSpan(span: Span, { before, after }: Texts): Span | undefined {
  const selector = Selector.safeParse(selectorAt(before, span));
  if (!selector.success) return undefined;
  const found = reanchor(selector.data, after, before);
  if (found.result === 'orphan') return found.reason === 'ambiguous' ? placeInContext(span, { before, after }) : undefined;
  const { start, end } = found.result === 'moved' ? found.selector : span;
  return { ...span, start, end };
}

/** A value with every stretch of text in it moved; undefined where one of them cannot be. */
function movedWithin(value: unknown, texts: Texts): { readonly value: unknown } | undefined {
  if (typeof value !== 'object' || value === null) return { value };
  const members = Object.entries(value).map(([key, member]) => [key, movedWithin(member, texts)] as const);
  if (members.some(([, moved]) => moved === undefined)) return undefined;
  const inner = members.map(([key, moved]) => [key, moved?.value] as const);
  if (Array.isArray(value)) return { value: inner.map(([, member]) => member) };
  if (!isSpan(value)) return { value: Object.fromEntries(inner) };
  const place = movedSpan(value, texts);
  return place && { value: { ...Object.fromEntries(inner), ...place } };
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'exact' in value && typeof value.start === 'number' && typeof value.exact === 'string';
}
