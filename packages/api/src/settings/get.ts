import { signedIn } from '../trpc.ts';
import { SettingsView } from '../views/settings.ts';

/** What administrators decided for the whole register. */
export const get = signedIn.output(SettingsView).query(
  async ({
    ctx: {
      world: { settings },
    },
  }) => ({ publicReading: await settings.publicReading(), mails: settings.mails }),
);
