import { interfaceLanguages } from '@mithaq/domain';
import { z } from 'zod';
import { Role } from '../principal.ts';
import { pageOf } from './page.ts';

/** What somebody is called: letters, marks, signs and single spaces, no control characters. */
export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{C}]+$/u, 'expected a name');

/** An address for mails. Upper and lower case are one. */
export const Email = z.email().max(254);

/** Somebody with an account, as administrators see them. */
export const PersonView = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  /** Whether the address was proved to be theirs. */
  emailVerified: z.boolean(),
  suspended: z.boolean(),
  /** Whether they have chosen a password: who was invited and has not come yet has none. */
  hasPassword: z.boolean(),
  /** The language of their letters. */
  locale: z.enum(interfaceLanguages),
  createdAt: z.iso.datetime(),
});
export type PersonView = z.output<typeof PersonView>;

/** People, the oldest account first. */
export const PersonList = pageOf(PersonView);
export type PersonList = z.output<typeof PersonList>;

/** An account to be made, and the language of its invitation. */
export const Invitation = z.object({ name: PersonName, email: Email, role: Role, locale: z.enum(interfaceLanguages) });
export type Invitation = z.output<typeof Invitation>;

/** The id of an account. */
export const PersonId = z.string().regex(/^user_[0-9a-z]{26}$/, 'expected the id of an account');
