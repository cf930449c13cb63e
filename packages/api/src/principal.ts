import type { Words } from '@mithaq/domain';
import { z } from 'zod';

/** What somebody may do: each role may do all that the roles before it may. */
export const Role = z.enum(['reader', 'editor', 'reviewer', 'admin']);
export type Role = z.output<typeof Role>;

/** What each role is called. */
export const roleLabels: Readonly<Record<Role, Words>> = {
  reader: { ar: 'قارئ', en: 'reader' },
  editor: { ar: 'محرر', en: 'editor' },
  reviewer: { ar: 'مراجع', en: 'reviewer' },
  admin: { ar: 'مدير', en: 'administrator' },
};

/** Who is calling. Reading needs nobody; writing needs an editor. */
export interface Principal {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** Whether a role is at least another. */
export function isAtLeast(role: Role, least: Role): boolean {
  return Role.options.indexOf(role) >= Role.options.indexOf(least);
}
