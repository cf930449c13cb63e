import type { importLimit as servers } from '@mithaq/api';

/** The most that one imported file may hold, in bytes. The server's own limit; this package carries none of its code. */
export const importLimit: typeof servers = 4_194_304;
