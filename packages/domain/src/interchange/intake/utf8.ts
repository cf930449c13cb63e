/**
 * The platform's UTF-8 codec (WHATWG Encoding), which browsers, Node, Deno and Bun all have. The ES2023 library does not
 * declare it, so its shape is told here, for this file alone.
 */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

/** The bytes of a text. Half a surrogate pair has none: whoever calls makes sure that the text is well-formed. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** One for all: to make one for each line takes longer than to read it. */
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of some bytes, a byte order mark included; `undefined` where they are not UTF-8. Nothing is replaced. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
