import { signedIn } from '../trpc.ts';
import { PublicReading, SettingsView } from '../views/settings.ts';

/** Opens the register to everybody's reading, or closes it to all but those who are signed in. */
export const setPublicReading = signedIn
  .input(PublicReading)
  .output(SettingsView)
  .mutation(async ({ ctx: { world, principal }, input: { publicReading } }) => {
    await world.settings.setPublicReading(principal, publicReading);
    return { publicReading, mails: world.settings.mails };
  });
