/** The letters and digits of a terminal’s code, as it shows them: what people write between them does not count. */
export function writtenCode(text: string): string {
  return text.replaceAll(/[^a-z0-9]/gi, '').toUpperCase();
}

/** A code in halves, for people to compare with another screen. */
export function halvesOf(code: string): readonly [string, string] {
  const middle = Math.ceil(code.length / 2);
  return [code.slice(0, middle), code.slice(middle)];
}
