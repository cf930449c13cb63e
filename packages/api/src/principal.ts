import type { Words } from '@mithaq/domain';
import { z } from 'zod';
import type { Scope } from './capability.ts';

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

/** Who is calling: a person who is signed in, or a program with a person's key. */
export interface Principal {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The id of the session that a person is signed in with; a key and the operator have none. */
  readonly session?: string;
  /** Of a key: all that it may be used for, whatever else its owner may do. */
  readonly scopes?: readonly Scope[];
}

/** Whether a role is at least another. */
export function isAtLeast(role: Role, least: Role): boolean {
  return Role.options.indexOf(role) >= Role.options.indexOf(least);
}
