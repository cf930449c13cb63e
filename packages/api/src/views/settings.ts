import { z } from 'zod';

/** What administrators decide for the whole register. */
export const SettingsView = z.object({
  /** Whether people who are not signed in may read. */
  publicReading: z.boolean(),
});
export type SettingsView = z.output<typeof SettingsView>;
