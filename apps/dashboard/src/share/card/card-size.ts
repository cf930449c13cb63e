/** The size that those who show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** From the edge to what is drawn. */
export const margin = 72;
