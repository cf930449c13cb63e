/** Raise it when the same text gets other search forms or another caption key: what was made by older code is then made anew. */
export const searchVersion = 4;
