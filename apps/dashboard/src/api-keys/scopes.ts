import type { Scope } from '@mithaq/client';

/** What a key may be made for, the least first. */
export const scopes = ['read', 'edit', 'review', 'administer'] as const satisfies readonly Scope[];
