import { apiKey } from '@better-auth/api-key';
import { passkey } from '@better-auth/passkey';
import { deviceAuthorization } from 'better-auth/plugins/device-authorization';
import { keyPrefix } from './keys.ts';

/** The one program that may ask for a code: `mithaq`. */
const terminal = 'mithaq-terminal';

/** Passkeys for the dashboard's host, codes for the terminal, and keys for programs. */
export function pluginsFor(site: URL, origins: ReadonlySet<string>) {
  return [
    passkey({ rpID: site.hostname, rpName: 'Mithaq', origin: [...origins] }),
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
