import { accountsOf, createMithaqClient, type DeviceCode, type DeviceSignIn, signInWithDevice } from '@mithaq/client';
import type { InterfaceLanguage } from '@mithaq/domain';

/** The way into a server for somebody who sits at a terminal. */
export interface Entrance {
  /** Shows a code and waits until somebody has answered it in the dashboard (RFC 8628). */
  signIn(onCode: (code: DeviceCode) => void): Promise<DeviceSignIn>;
  /** Who is signed in with a token; undefined where nobody is any more. */
  whoHas(token: string): Promise<string | undefined>;
  /** Ends the session of a token. Answers whether the server could be told. */
  signOut(token: string): Promise<boolean>;
}

/** By this a person tells the session of a terminal from those of their browsers. */
const terminalAgent = 'mithaq-terminal';

/** The entrance of a server, worded in `locale` where it refuses. */
export function remoteEntrance(url: string, locale: InterfaceLanguage): Entrance {
  return {
    signIn: (onCode) => signInWithDevice({ url, locale, headers: () => ({ 'user-agent': terminalAgent }), onCode }),
    whoHas: async (token) => (await createMithaqClient({ url, locale, token }).session.get.query()).user?.name,
    signOut: async (token) => (await accountsOf({ url, locale, token }).signOut()) === undefined,
  };
}
