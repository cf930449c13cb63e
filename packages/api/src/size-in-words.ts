import type { Words } from '@mithaq/domain';

/** A size in mebibytes (2²⁰ bytes). Arabic has no word for them in use; it calls them megabytes, as people do. */
export function sizeInWords(bytes: number): Words {
  const size = bytes / 1_048_576;
  return { ar: `${size} ميغابايت`, en: `${size} MiB` };
}
