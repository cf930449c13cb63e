import type { Selector } from '@mithaq/domain';

const mostContext = 200;

/** The selector of a stretch of a text: the words around it are kept only where the quote stands more than once. */
export function selectorAt(text: string, { start, end }: { readonly start: number; readonly end: number }): Selector {
  const exact = text.slice(start, end);
  if (standsOnce(text, exact)) return { exact, start, end };
  for (let length = 1; length <= mostContext; length += 1) {
    const prefix = text.slice(Math.max(0, start - length), start).replace(/^[\uDC00-\uDFFF]/, '');
    const suffix = text.slice(end, end + length).replace(/[\uD800-\uDBFF]$/, '');
    const around = contexts(prefix, suffix).find((context) => standsOnce(text, `${context.prefix ?? ''}${exact}${context.suffix ?? ''}`));
    if (around) return { exact, ...around, start, end };
  }
  return { exact, start, end };
}

interface Around {
  readonly prefix?: string;
  readonly suffix?: string;
}

function contexts(prefix: string, suffix: string): readonly Around[] {
  return [{ suffix }, { prefix }, { prefix, suffix }].filter((around) => Object.values(around).every((part) => part !== ''));
}

function standsOnce(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return at !== -1 && text.indexOf(part, at + 1) === -1;
}
