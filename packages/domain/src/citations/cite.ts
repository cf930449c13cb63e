import { MithaqError } from '../errors.ts';
import type { Source } from '../records/source.ts';
import { Citation } from '../records/statement.ts';
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
  const start = quote === '' ? -1 : text.indexOf(quote);
  if (start === -1)
    throw new MithaqError('invalid-input', { expected: { ar: `كلمات من النص، لا «${quote}»`, en: `words of the text, not “${quote}”` } }, [
      'quote',
    ]);
  if (text.includes(quote, start + 1))
    throw new MithaqError(
      'invalid-input',
      { expected: { ar: `كلمات ترد مرة واحدة، لا «${quote}»`, en: `words that stand there once, not “${quote}”` } },
      ['quote'],
    );
  return start;
}
