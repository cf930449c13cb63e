import { getLocale } from '../i18n/get-locale.ts';
import { session, summary } from '../register/pages.ts';
import { LiveRefresh } from './live-refresh.tsx';

/** Before the first change. */
const beginning = '0';

/** Keeps a page fresh from the state that it was made of: what changed before the browser began to listen is told as well. */
export async function Live({ ids }: { ids?: readonly string[] }) {
  const locale = await getLocale();
  const [seen, who] = await Promise.all([summary(locale), session(locale)]);
  const since = seen.failure ? undefined : (seen.value.recent[0]?.id ?? beginning);
  const reader = who.failure ? undefined : who.value.user?.name;
  return <LiveRefresh ids={ids} since={since} reader={reader} />;
}
