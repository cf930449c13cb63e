import { Refusal } from '../refusal.ts';
import { declaredEncoding } from './declared.ts';
import { guessedEncoding } from './guess.ts';
import { utf16Of } from './utf16.ts';

/** A file's text and the encoding that it was decoded from, in the words of the WHATWG Encoding Standard. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Of a page that says UTF-8, so many characters in a thousand may be broken: pages are put together from pieces. */
const brokenInThousand = 1;

/**
 * Decodes text in UTF-8, to the letter: a byte order mark stays as the first code unit, so that the text's bytes are again the file's.
 * @returns undefined where the bytes are not UTF-8, or hold a NUL, as UTF-16 does
 */
export function utf8Of(bytes: Uint8Array): Decoded | undefined {
  if (bytes.includes(0)) return undefined;
  const text = decodedAs('utf-8', bytes, { keepMark: true });
  return text === undefined ? undefined : { text, encoding: 'utf-8' };
}

/**
 * Decodes text in whatever it is: by its byte order mark; as UTF-8 where it is that, whatever it declares; as it declares, where that can
 * be; else by what its bytes are like. Arabic is known from its letters' frequencies, so that Windows-1256 and ISO-8859-6 are told apart.
 * The mark itself is no part of the text.
 * @throws Refusal `unknown-encoding`
 */
export function decode(bytes: Uint8Array): Decoded {
  const found = utf16Of(bytes) ?? withoutMark(utf8Of(bytes)) ?? asDeclared(bytes) ?? asGuessed(bytes);
  if (found === undefined) throw new Refusal('unknown-encoding');
  return found;
}

function withoutMark(decoded: Decoded | undefined): Decoded | undefined {
  return decoded && { ...decoded, text: decoded.text.replace(/^\uFEFF/u, '') };
}

function asDeclared(bytes: Uint8Array): Decoded | undefined {
  const encoding = declaredEncoding(bytes);
  if (encoding === undefined) return undefined;
  if (encoding === 'utf-8') return nearlyUtf8(bytes);
  const text = decodedAs(encoding, bytes);
  return text !== undefined && isPlain(text) ? { text, encoding } : undefined;
}

function nearlyUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  return broken * 1_000 <= text.length * brokenInThousand ? { text, encoding: 'utf-8' } : undefined;
}

function asGuessed(bytes: Uint8Array): Decoded | undefined {
  for (const encoding of guessedEncoding(bytes)) {
    const text = decodedAs(encoding, bytes);
    if (text !== undefined && isPlain(text)) return { text, encoding };
  }
  return undefined;
}

/** Undefined where the bytes cannot be that. */
function decodedAs(encoding: string, bytes: Uint8Array, { keepMark = false } = {}): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a text holds no characters but those of texts: what is no text at all decodes to control characters. */
function isPlain(text: string): boolean {
  return !/[^\P{Cc}\t\n\v\f\r\u0085]/u.test(text);
}
