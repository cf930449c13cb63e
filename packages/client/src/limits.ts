import type { documentLimit as ofDocuments, queueLimit as ofQueue, importLimit as ofTexts } from '@mithaq/api';

/** The most that one imported text may hold, in bytes of UTF-8. The server's own limit; this package carries none of its code. */
export const importLimit: typeof ofTexts = 4_194_304;

/** The most that one imported file may hold, in bytes, where its format has more in it than text. */
export const documentLimit: typeof ofDocuments = 16_777_216;

/** The most files that one `imports.queue` may hand in. */
export const queueLimit: typeof ofQueue = 100;
