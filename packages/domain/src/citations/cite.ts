import { MithaqError } from '../errors.ts';
import type { Source } from '../records/source.ts';
import { Citation } from '../records/statement.ts';
import { echo } from '../validation/echo.ts';
import type { Words } from '../validation/words.ts';
import { placesOf } from './matching.ts';
import { selectorFor } from './selector-for.ts';

/** A source that is cited: its record, the text that was read, and whose words are quoted where it quotes somebody. */
export interface Cited {
  readonly source: Pick<Source, 'id'>;
  readonly text: string;
  /** The id of the actor whose words they are; absent where the source speaks in its own voice. */
  readonly attributedTo?: string;
}

/**
 * Cites words of a source by the words alone, where they stand in its text exactly once. Where they stand more often, say
 * more of them, or give their place to `selectorFor`.
 * @param quote the words to the letter: marks, spaces and all
 * @throws MithaqError `invalid-input` where they do not stand there, or more than once
 */
export function cite({ source, text, attributedTo }: Cited, quote: string): Citation {
  const start = onlyPlaceOf(quote, text);
  const selector = selectorFor(text, start, start + quote.length);
  return Citation.parse({ source: source.id, selector, ...(attributedTo === undefined ? {} : { attributedTo }) });
}

function onlyPlaceOf(quote: string, text: string): number {
  if (quote === '') throw refusal({ ar: 'لا كلمات: الاقتباس فارغ', en: 'the words are missing: the quote is empty' });
  const [start, ...others] = placesOf(quote, text);
  if (start === undefined) throw refusal(absent(echo(quote)));
  if (others.length > 0) throw refusal(repeated(echo(quote), others.length + 1));
  return start;
}

function refusal(expected: Words): MithaqError {
  return new MithaqError('invalid-input', { expected }, ['quote']);
}

function absent(quote: string): Words {
  return { ar: `لا ترد في النص كلمات «${quote}»`, en: `the words “${quote}” do not stand in the text` };
}

function repeated(quote: string, times: number): Words {
  return {
    ar: `كلمات «${quote}» ترد في النص أكثر من مرة (${times})؛ أعطِ كلمات أكثر، أو أعطِ موضعها للدالة selectorFor`,
    en: `the words “${quote}” stand in the text ${times} times; give more of them, or their place to selectorFor`,
  };
}
