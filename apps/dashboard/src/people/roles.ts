import type { Role } from '@mithaq/client';

/** The roles, the least first: each may do what those before it may. */
export const roles = ['reader', 'editor', 'reviewer', 'admin'] as const satisfies readonly Role[];
