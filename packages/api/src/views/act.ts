import { z } from 'zod';
import { pageOf } from './page.ts';

/** One entry of the history of accounts. */
export const ActView = z.object({
  position: z.int(),
  kind: z.enum([
    'administrator-made',
    'invited',
    'signed-up',
    'role-changed',
    'suspended',
    'reinstated',
    'key-created',
    'key-revoked',
    'public-reading-changed',
  ]),
  /** The id of the account or key; `register` for a setting. */
  subject: z.string(),
  /** What the account is called now, or the key when it was made; absent for a setting. */
  subjectName: z.string().optional(),
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  at: z.iso.datetime(),
  data: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])),
});
export type ActView = z.output<typeof ActView>;

/** What was done to accounts, keys and settings, the newest first. */
export const ActList = pageOf(ActView);
export type ActList = z.output<typeof ActList>;

/** What a check of the history of accounts found. */
export const ActReport = z.object({
  entries: z.int(),
  /** The hash of the last entry: to be noted elsewhere, and compared later. */
  head: z.string(),
  problems: z.array(z.object({ problem: z.string(), position: z.int(), subject: z.string() })),
});
export type ActReport = z.output<typeof ActReport>;
