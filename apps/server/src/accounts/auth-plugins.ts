import { apiKey } from '@better-auth/api-key';
import { passkey } from '@better-auth/passkey';
import { deviceAuthorization } from 'better-auth/plugins/device-authorization';
import { keyPrefix } from './keys.ts';

/** The one program that may ask for a code: `mithaq`. */
const terminal = 'mithaq-terminal';

/**
 * What passkeys of an address are bound to: its host's name. Browsers take none for a number, so that those of a Mithaq on one's own machine
 * are bound to the machine's name for itself, and are used at that.
 */
function relyingParty({ hostname }: URL): string {
  return hostname === '127.0.0.1' ? 'localhost' : hostname;
}

/** Passkeys for the dashboard's host, codes for the terminal, and keys for programs. */
export function pluginsFor(site: URL, origins: ReadonlySet<string>) {
  return [
    passkey({ rpID: relyingParty(site), rpName: 'Mithaq', origin: [...origins] }),
    deviceAuthorization({
      verificationUri: `${site.origin}/device`,
      expiresIn: '15m',
      interval: '5s',
      validateClient: (client) => client === terminal,
    }),
    apiKey({
      defaultPrefix: keyPrefix,
      requireName: true,
      minimumNameLength: 1,
      maximumNameLength: 100,
      enableMetadata: false,
      rateLimit: { enabled: false },
      startingCharactersConfig: { shouldStore: true, charactersLength: keyPrefix.length + 6 },
      keyExpiration: { minExpiresIn: 1, maxExpiresIn: 3_650 },
    }),
  ];
}
