/** How long a connection may take to open. Milliseconds. */
export const connectTimeout = 5_000;

/** How long one statement may run before the server stops it. Milliseconds. */
export const statementTimeout = 15_000;
