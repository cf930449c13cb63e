/**
 * Text in a cell that no spreadsheet takes for a formula, and back again to the letter.
 *
 * OWASP ("CSV Injection") names the beginnings that make spreadsheets calculate: = + - @, tab and carriage return, and the
 * full-width forms of the first four. They count here also behind what a reader does not see or a program may strip: spaces,
 * quotes, bidi controls, zero-width marks; and in every form that compatibility normalisation makes one of them. Where the
 * list separator of a system is the semicolon, as in much of North Africa and Europe, programs cut a comma-separated file at
 * semicolons, tabs and line ends, with no regard for its quotes: so what follows one of those begins a cell, too.
 *
 * An apostrophe goes before each such beginning, and before each beginning that is an apostrophe already. So what begins with
 * one was given it here, and taking one away gives the text back. The text that is empty is one apostrophe: a cell with
 * nothing in it says that there is no text.
 */
const unsafeBeginning = /^(?=[\t\r\n])|(?:^|(?<=[;\t\r\n]))(?='|(?:(?![\t\r\n])["\p{Z}\p{C}\p{DI}])*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−⩵⩶﬩])/gu;

/** Text as a cell that is inert. */
export function guarded(text: string): string {
  return text === '' ? "'" : text.replace(unsafeBeginning, "'");
}

/** The text that a cell was made of. */
export function unguarded(cell: string): string {
  return cell.replace(/(^|[;\t\r\n])'/g, '$1');
}
