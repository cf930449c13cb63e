/** How the program ends. */
export const exitCodes = { done: 0, failed: 1, usage: 2, auditProblems: 3 } as const;
