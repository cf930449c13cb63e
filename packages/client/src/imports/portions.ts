import { queueLimit } from '../limits.ts';

/** How much of files goes into one request, in bytes: little enough to be sent within the minute that a server gives a request. */
const portionSize = 4_194_304;

/**
 * Divides files into what goes to `imports.queue` at a time, in their order: as many as one request may bring and no more than 4 MiB of them. A
 * larger file goes alone.
 * @param files with their sizes in bytes
 */
export function importPortions<File extends { readonly size: number }>(files: readonly File[]): readonly (readonly File[])[] {
  const portions: File[][] = [];
  let room = 0;
  for (const file of files) {
    const last = portions.at(-1);
    if (last !== undefined && last.length < queueLimit && file.size <= room) last.push(file);
    else {
      portions.push([file]);
      room = portionSize;
    }
    room -= file.size;
  }
  return portions;
}
