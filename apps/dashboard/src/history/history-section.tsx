import type { Ref } from '@mithaq/client';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '../i18n/routing.ts';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import styles from './history.module.css';
import { historyOf, type ToldHistory } from './history-of.ts';
import { Revision } from './revision.tsx';

interface Parts {
  of: Ref;
  locale: Locale;
  cursor: string | undefined;
  /** What else the page's address says. */
  kept: Readonly<Record<string, string>>;
}

/** Who changed a record, when, and what: every revision that the reader may see, each with its difference a press away. */
export async function HistorySection({ of, locale, cursor, kept }: Parts) {
  const t = await getTranslations('history');
  const history = await historyOf(locale, of.id, cursor);
  return (
    <Section id="history" title={t('title')} aside={t('aside')}>
      {history === undefined ? (
        <Empty says={t('unknown')} />
      ) : (
        <>
          <ol className={styles.list}>
            {history.revisions.map((told) => (
              <Revision key={told.revision.revision} told={told} />
            ))}
          </ol>
          <Ways history={history} cursor={cursor} kept={kept} />
        </>
      )}
    </Section>
  );
}

/** To earlier revisions, and back to the newest. */
async function Ways({ history, cursor, kept }: { history: ToldHistory } & Pick<Parts, 'cursor' | 'kept'>) {
  const t = await getTranslations('history');
  if (history.next === undefined && cursor === undefined) return null;
  const to = (more: Record<string, string>) => `?${new URLSearchParams({ ...kept, ...more })}#history`;
  return (
    <p className={styles.ways}>
      {t('rows', { shown: history.revisions.length, total: history.total })}
      {cursor !== undefined && <a href={to({})}>{t('newest')}</a>}
      {history.next !== undefined && <a href={to({ history: history.next })}>{t('earlier')}</a>}
    </p>
  );
}
