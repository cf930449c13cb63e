const quote = 0x22;
const backslash = 0x5c;
const opening: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** How deep a request's JSON may nest: deeper than any record by far. */
export const deepest = 64;

/**
 * Whether JSON nests deeper than so many levels, told from its bytes (UTF-8) before anything is built from them. What is no JSON gets
 * some answer; its parser refuses it.
 */
export function nestsDeeperThan(most: number, json: Uint8Array): boolean {
  let depth = 0;
  let within = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (within) {
      if (byte === backslash) at += 1;
      else if (byte === quote) within = false;
    } else if (byte === quote) within = true;
    else if (opening.has(byte)) {
      depth += 1;
      if (depth > most) return true;
    } else if (closing.has(byte)) depth -= 1;
  }
  return false;
}
