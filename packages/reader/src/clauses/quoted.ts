import type { Span } from '../found.ts';

/** Quotation marks that open, each with the one that closes it. */
const closing: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
]);

/**
 * A span that takes in a quotation mark right beside it, where the other one of the two stands inside: a name in quotation marks at the beginning or the
 * end of a provision.
 */
export function withQuotes({ start, end, exact }: Span, text: string): Span {
  const open = text.charAt(start - 1);
  const isOpened = isCutAtStart(exact, open);
  const isClosed = isCutAtEnd(exact, text.charAt(end));
  const [from, to] = [isOpened ? start - 1 : start, isClosed ? end + 1 : end];
  return { start: from, end: to, exact: text.slice(from, to) };
}

function isCutAtStart(exact: string, open: string): boolean {
  const close = closing.get(open);
  return close !== undefined && (close === open ? isOdd(exact, open) : exact.indexOf(close) >= 0 && !isBefore(exact, open, close));
}

/** Whether the mark that opens stands before the first one that closes. */
function isBefore(exact: string, open: string, close: string): boolean {
  const at = exact.indexOf(open);
  return at >= 0 && at < exact.indexOf(close);
}

function isCutAtEnd(exact: string, close: string): boolean {
  return [...closing].some(([open, other]) => other === close && open !== close && exact.lastIndexOf(open) > exact.lastIndexOf(close));
}

function isOdd(exact: string, mark: string): boolean {
  return exact.split(mark).length % 2 === 0;
}
