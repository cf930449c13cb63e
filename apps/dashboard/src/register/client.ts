import 'server-only';
import { createMithaqClient, type MithaqClient } from '@mithaq/client';
import type { InterfaceLanguage } from '@mithaq/domain';
import { headers } from 'next/headers';
import { apiUrl } from '../upstream/address.ts';
import { readerIn } from '../upstream/reader.ts';

/** A client that asks for one reader: with their cookies, in their language, and counted as theirs. */
export async function clientFor(locale: InterfaceLanguage): Promise<MithaqClient> {
  const asked = await headers();
  const cookie = asked.get('cookie');
  const sent = { ...readerIn(asked), ...(cookie === null ? {} : { cookie }) };
  return createMithaqClient({
    url: apiUrl(),
    locale,
    headers: () => sent,
    fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }),
  });
}
