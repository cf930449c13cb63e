/** Whether this is the bundle, in which these two files lie beside the part that they are named in. */
const isBundle = !import.meta.url.endsWith('.ts');

/** Where a room's process begins. */
export const roomPlace: URL = isBundle ? new URL('./document-room.mjs', import.meta.url) : new URL('./main.ts', import.meta.url);

/** Where the thread in it begins. */
export const threadPlace: URL = isBundle ? new URL('./document-thread.mjs', import.meta.url) : new URL('./thread.ts', import.meta.url);

/** Own packages are read from their sources where this file is. */
export const execArgv: readonly string[] & string[] = isBundle ? [] : ['--conditions=@mithaq/source'];
