import type { Change } from '@mithaq/client';
import { getLocale } from '../i18n/get-locale.ts';
import { session, summary } from '../register/pages.ts';
import { LiveRefresh } from './live-refresh.tsx';

/** Before the first change. */
const beginning = '0';

interface Heeded {
  /** The ids of the records on the page: a change of another is no news there. Absent: of any. */
  ids?: readonly string[];
  /** What may happen to them that is news there. Absent: anything. */
  heeds?: readonly Change['what'][];
}

/** Keeps a page fresh from the state that it was made of: what changed before the browser began to listen is told as well. */
export async function Live({ ids, heeds }: Heeded) {
  const locale = await getLocale();
  const [seen, who] = await Promise.all([summary(locale), session(locale)]);
  const since = seen.failure ? undefined : (seen.value.recent[0]?.id ?? beginning);
  const reader = who.failure ? undefined : who.value.user?.name;
  return <LiveRefresh ids={ids} heeds={heeds} since={since} reader={reader} />;
}
