import { MithaqError } from '../errors.ts';
import type { Source } from '../records/source.ts';
import { isWellFormed } from '../values/selector.ts';
import { Digest } from './bundle/digest.ts';
import { utf8 } from './intake/utf8.ts';

/**
 * What a source's record keeps of its text: the SHA-256 of its bytes in UTF-8, and its length in UTF-16 code units.
 * @throws MithaqError `invalid-input` where half of a surrogate pair stands alone: such a text has no bytes in UTF-8
 */
export function textDigest(text: string): Source['text'] {
  if (!isWellFormed(text))
    throw new MithaqError('invalid-input', { expected: { ar: 'نص سليم الترميز', en: 'well-formed text, with no half of a character' } }, [
      'text',
    ]);
  const digest = new Digest();
  digest.add(utf8(text));
  return { sha256: digest.value, length: text.length };
}
