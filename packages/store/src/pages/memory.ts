/** A page in memory. */
export interface Remembered {
  readonly version: string;
  /** UTF-8. */
  readonly body: Uint8Array;
}

/** Pages in memory, at most so many bytes of them; those that were not asked for the longest are forgotten first. */
export interface Memory {
  get(key: string): Remembered | undefined;
  set(key: string, page: Remembered): void;
}

/** What surrounds a page in memory, in bytes, about. */
const aside = 400;

/** Opens a memory of at most so many bytes. */
export function openMemory(most: number): Memory {
  const pages = new Map<string, Remembered>();
  let bytes = 0;
  const forget = (key: string) => {
    const page = pages.get(key);
    if (page === undefined) return;
    pages.delete(key);
    bytes -= sizeOf(key, page);
  };
  return {
    get(key) {
      const page = pages.get(key);
      if (page === undefined) return undefined;
      pages.delete(key);
      pages.set(key, page);
      return page;
    },
    set(key, page) {
      forget(key);
      const size = sizeOf(key, page);
      if (size > most) return;
      pages.set(key, page);
      bytes += size;
      for (const [oldest] of pages) {
        if (bytes <= most) break;
        forget(oldest);
      }
    },
  };
}

function sizeOf(key: string, { body }: Remembered): number {
  return 2 * key.length + body.byteLength + aside;
}
