import { z } from 'zod';

/** A place where somebody is signed in: a browser, or a terminal. */
export const OpenSessionView = z.object({
  id: z.string(),
  /** What the browser or program said that it is. Anybody can say anything. */
  userAgent: z.string().optional(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** Whether it is the one that asks. */
  isThis: z.boolean(),
});
export type OpenSessionView = z.output<typeof OpenSessionView>;

/** The id of a session. */
export const SessionId = z.string().regex(/^session_[0-9a-z]{26}$/, 'expected the id of a session');
