import 'server-only';
import { createMithaqClient, type MithaqClient, type Passkey, passkeysOf } from '@mithaq/client';
import type { InterfaceLanguage } from '@mithaq/domain';
import { headers } from 'next/headers';
import { apiUrl } from '../upstream/address.ts';
import { readerIn } from '../upstream/reader.ts';

/** A client that asks for one reader: with their cookies, in their language, and counted as theirs. */
export async function clientFor(locale: InterfaceLanguage): Promise<MithaqClient> {
  return clientWith(locale, await inTheirName());
}

/** The passkeys of whoever asks; nothing where they cannot be told. */
export async function passkeysOfReader(): Promise<readonly Passkey[] | undefined> {
  const sent = await inTheirName();
  return passkeysOf({ url: apiUrl(), headers: () => sent, fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }) }).list();
}

/** What goes along with a question that is asked for one reader. */
async function inTheirName(): Promise<Record<string, string>> {
  const asked = await headers();
  const cookie = asked.get('cookie');
  return { ...readerIn(asked), ...(cookie === null ? {} : { cookie }) };
}

/** A client that asks what the register tells everybody: without the reader's cookies, whoever that is. */
export async function publicClient(locale: InterfaceLanguage): Promise<MithaqClient> {
  return clientWith(locale, readerIn(await headers()));
}

function clientWith(locale: InterfaceLanguage, sent: Readonly<Record<string, string>>): MithaqClient {
  return createMithaqClient({
    url: apiUrl(),
    locale,
    headers: () => sent,
    together: false,
    fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }),
  });
}
