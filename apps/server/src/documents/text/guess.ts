import { analyse } from 'chardet';

/** Encodings that are taken from their bytes alone, and how sure the detector has to be, of a hundred. Others have to be declared. */
const taken: Readonly<Record<string, { readonly encoding: string; readonly atLeast: number }>> = {
  'windows-1256': { encoding: 'windows-1256', atLeast: 15 },
  'ISO-8859-6': { encoding: 'iso-8859-6', atLeast: 15 },
  'windows-1252': { encoding: 'windows-1252', atLeast: 25 },
  'ISO-8859-1': { encoding: 'windows-1252', atLeast: 25 },
};

/** How many bytes the detector is shown. */
const sample = 65_536;

/** What encodings the bytes are like, the likeliest first. */
export function guessedEncoding(bytes: Uint8Array): readonly string[] {
  const words = analyse(withoutMarkup(bytes).subarray(0, sample)).flatMap(({ name, confidence }) => {
    const one = taken[name];
    return one !== undefined && confidence >= one.atLeast ? [one.encoding] : [];
  });
  return [...new Set(words)];
}

const lessThan = 0x3c;
const greaterThan = 0x3e;

/** The bytes between tags: markup is in ASCII, says nothing about the letters, and there is more of it than of them. */
function withoutMarkup(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  let isInside = false;
  for (const byte of bytes) {
    if (byte === lessThan) isInside = true;
    else if (byte === greaterThan) isInside = false;
    else if (!isInside) kept[length++] = byte;
  }
  // A text that only holds a "<" is no markup.
  return length * 4 < bytes.length ? bytes : kept.subarray(0, length);
}
