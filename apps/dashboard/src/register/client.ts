import 'server-only';
import { createMithaqClient, type MithaqClient } from '@mithaq/client';
import type { InterfaceLanguage } from '@mithaq/domain';
import { headers } from 'next/headers';
import { apiUrl } from '../upstream/address.ts';

/** A client that asks for one reader: with their cookies, in their language. */
export async function clientFor(locale: InterfaceLanguage): Promise<MithaqClient> {
  const cookie = (await headers()).get('cookie');
  return createMithaqClient({
    url: apiUrl(),
    locale,
    ...(cookie === null ? {} : { headers: () => ({ cookie }) }),
    fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }),
  });
}
