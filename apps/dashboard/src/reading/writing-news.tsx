import { useTranslations } from 'next-intl';
import { Text } from '../voice/text.tsx';
import styles from './judging.module.css';
import type { WritingDesk } from './use-writing.ts';

/** What became of the latest drafts. */
export function WritingNewsLine({ desk: { news } }: { desk: WritingDesk }) {
  const t = useTranslations('drafting.said');
  const isTrouble = news !== undefined && (news.kind === 'unreachable' || news.kind === 'failed');
  return (
    <>
      <p role="status" className={styles['written']} data-written={news?.kind}>
        {news && !isTrouble && 'words' in news && t.rich(news.kind, { words: () => <Text of={news.words} /> })}
      </p>
      <div role="alert">
        {isTrouble && (
          <p className={styles['trouble']}>{news.kind === 'failed' ? t('failed', { message: news.message }) : t('unreachable')}</p>
        )}
      </div>
    </>
  );
}
