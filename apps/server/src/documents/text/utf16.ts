import { Refusal } from '../refusal.ts';
import type { Decoded } from './decode.ts';

const orders = ['utf-16le', 'utf-16be'] as const;

/** How much of a text has to be letters of scripts that are read here, marks and spaces, for its byte order to be believed. */
const believable = 0.9;

/** How many bytes are looked at. */
const sample = 65_536;

/**
 * Decodes UTF-16: by its byte order mark, or, without one, where bytes of zero stand in it and one of the two orders gives a plausible
 * text. Undefined for what is no UTF-16.
 * @throws Refusal `unknown-encoding` where it holds bytes of zero and is no UTF-16 either
 */
export function utf16Of(bytes: Uint8Array): Decoded | undefined {
  const marked = markedOrder(bytes);
  if (marked === undefined && !bytes.includes(0)) return undefined;
  const encoding = marked ?? orders.find((order) => plausible(order, bytes));
  if (encoding === undefined || bytes.length % 2 !== 0) throw new Refusal('unknown-encoding');
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new Refusal('unknown-encoding');
  }
}

function markedOrder([first, second, third, fourth]: Uint8Array): (typeof orders)[number] | undefined {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? undefined : 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function plausible(order: (typeof orders)[number], bytes: Uint8Array): boolean {
  const text = new TextDecoder(order).decode(bytes.subarray(0, sample));
  const usual = text.match(/[\p{Script=Arabic}\p{Script=Latin}\p{Script=Common}\p{Mn}\s]/gu)?.length ?? 0;
  const unusual = text.match(/[\p{Cc}\p{Cn}\p{Co}\uFFFD]/gu)?.filter((character) => !/\s/u.test(character)).length ?? 0;
  return text !== '' && unusual === 0 && usual / text.length >= believable;
}
