/** Where pages have to declare their encoding: the standard says the first 1,024 bytes, pages often do so later. */
const head = 4_096;

/** The encoding that a page declares, in the words of the WHATWG Encoding Standard; undefined where it declares none that there is. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, head)).toString('latin1');
  const label =
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:-]{1,40})/i.exec(start)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]{1,40})/i.exec(start)?.[1];
  return label === undefined ? undefined : standardName(label);
}

function standardName(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that could be read byte by byte cannot be of UTF-16: the standard reads it as UTF-8.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}
