/** A page in memory. */
export interface Remembered {
  readonly version: string;
  /** UTF-8. */
  readonly body: Uint8Array;
}

/** Pages in memory, at most so many bytes of them; those that were not asked for the longest are forgotten first. */
export interface Memory<Page = Remembered> {
  get(key: string): Page | undefined;
  set(key: string, page: Page): void;
  /** Forgets those of which this is true. */
  forget(isPast: (page: Page) => boolean): void;
}

/** What surrounds a page in memory, in bytes, about. */
const aside = 400;

/** Opens a memory of at most so many bytes, as the size of each page is told. */
export function openMemory<Page = Remembered>(most: number, sizeOf: (key: string, page: Page) => number): Memory<Page> {
  const pages = new Map<string, Page>();
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
    forget(isPast) {
      for (const [key, page] of pages) if (isPast(page)) forget(key);
    },
  };
}

/** How much memory a page takes with its key. */
export function sizeOfPage(key: string, { body }: { readonly body: Uint8Array }): number {
  return 2 * key.length + body.byteLength + aside;
}
