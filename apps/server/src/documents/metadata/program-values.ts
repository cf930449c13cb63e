import { lineOf } from './values.ts';

/** Titles that programs fill in for people, of which none is a headline: `Microsoft Word - draft.docx`, `untitled`, the file's own name. */
const noTitle =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled\d*|document\d*|doc\d+|بلا عنوان|مستند\d*|.*\.(?:docx?|pdf|indd|qxd|odt|rtf|html?|txt))$/iu;

/** Authors that programs fill in. */
const noAuthor =
  /^(?:user\d*|admin(?:istrator)?|owner|author|unknown|anonymous|pc|hp|lenovo|dell|acer|microsoft(?: office)?(?: user)?|windows user|مستخدم|المستخدم)$/iu;

/** A title from the properties of a file. Undefined where a program made it up. */
export function ownTitle(value: unknown): string | undefined {
  const line = lineOf(value);
  return line === undefined || noTitle.test(line) ? undefined : line;
}

/** An author from the properties of a file. Undefined where a program made it up. */
export function ownAuthor(value: unknown): string | undefined {
  const line = lineOf(value);
  return line === undefined || noAuthor.test(line) ? undefined : line;
}
