import type { SearchKind } from '@mithaq/client';
import { yearOf } from '../search/year.ts';

/** What is looked for, and by what it is narrowed. Years as they are written. */
export interface Question {
  readonly words: string;
  readonly kind: SearchKind | undefined;
  readonly from: string;
  readonly to: string;
}

/** What narrows a question, as an address has it. A year that is not written out yet is left out. */
export function narrowedIn({ kind, from, to }: Question): Readonly<Record<string, string>> {
  const [first, last] = [yearIn(from), yearIn(to)];
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
  };
}

function yearIn(written: string): string | undefined {
  const year = written.trim().length < 4 ? undefined : yearOf(written);
  return year === undefined ? undefined : String(year);
}

/** Where the answer to a question is; nowhere while there are no words. White space at the end says that the last word is finished. */
export function answerAddress(question: Question, locale: string): string | undefined {
  const words = question.words.trimStart();
  if (words === '') return undefined;
  return `/${locale}/search/hits?${new URLSearchParams({ q: words, ...narrowedIn(question) })}`;
}
