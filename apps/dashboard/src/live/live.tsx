import { getLocale } from 'next-intl/server';
import { localeOf } from '../i18n/locale-of.ts';
import { summary } from '../register/pages.ts';
import { LiveRefresh } from './live-refresh.tsx';

/** Before the first change. */
const beginning = '0';

/** Keeps a page fresh from the state that it was made of: what changed before the browser began to listen is told as well. */
export async function Live({ ids }: { ids?: readonly string[] }) {
  const seen = await summary(localeOf(await getLocale()));
  const since = seen.failure ? undefined : (seen.value.recent[0]?.id ?? beginning);
  return <LiveRefresh ids={ids} since={since} />;
}
