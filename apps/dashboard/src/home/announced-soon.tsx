import type { AnnouncementView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Whose } from '../announced/announced-table.tsx';
import { standingTelling } from '../announced/standing-telling.ts';
import { DateChip } from '../dates/date-chip.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import styles from './home.module.css';

/** What is announced and not done, the soonest first: what, when, whose, how well sourced. */
export function AnnouncedSoon({ rows }: { rows: readonly AnnouncementView[] }) {
  const t = useTranslations('home.announced');
  return (
    <Section id="announced" title={t('title')} aside={<Link href="/announced">{t('all')}</Link>}>
      {rows.length === 0 ? (
        <Empty says={t('none')} />
      ) : (
        <ul className={styles.announced}>
          {rows.map((row) => (
            <Item key={standingTelling(row)?.ref.id} row={row} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Item({ row }: { row: AnnouncementView }) {
  const t = useTranslations('announced.due');
  const telling = standingTelling(row);
  if (telling === undefined) return null;
  return (
    <li>
      <RefLink to={telling.ref} className="strong" />
      <span className={styles.when}>
        <DateChip date={telling.date} modality={telling.modality} />
        {row.due !== 'undated' && (
          <span className="faint" data-now>
            {t(row.due)}
          </span>
        )}
      </span>
      {telling.parts.length + telling.agreements.length > 0 && (
        <div className="quiet">
          <Whose of={telling} />
        </div>
      )}
      <Evidence support={telling.support} />
    </li>
  );
}
