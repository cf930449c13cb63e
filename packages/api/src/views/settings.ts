import { z } from 'zod';

/** What administrators decide for the whole register. */
export const SettingsView = z.object({
  /** Whether people who are not signed in may read. */
  publicReading: z.boolean(),
  /** Whether letters go to a mail server, or are printed by the server for whoever runs it. */
  mails: z.enum(['sent', 'printed']),
});
export type SettingsView = z.output<typeof SettingsView>;

/** What an administrator decides. */
export const PublicReading = SettingsView.pick({ publicReading: true });
