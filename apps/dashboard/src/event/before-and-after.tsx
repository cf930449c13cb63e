import type { Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { Section } from '../page/section.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import styles from './event.module.css';
import { EventTable } from './event-table.tsx';
import type { Neighbourhood } from './neighbours.ts';

/** What came shortly before and after an event, within each of its agreements. */
export function BeforeAndAfter({ around, event }: { around: readonly Neighbourhood[]; event: Ref }) {
  const t = useTranslations('event.beside');
  if (around.length === 0) return null;
  const own = new Set([event.id]);
  return (
    <Section id="beside" title={t('title')} aside={t('aside')}>
      {around.map(({ agreement, events, total }) => (
        <div key={agreement.id} className={styles.within}>
          <h3>
            <RefLink to={agreement} />
          </h3>
          <EventTable events={events} caption={t('title')} strong={own} />
          {total > events.length && (
            <p className="small">
              <Link href={`/events?agreement=${agreement.slug}`}>{t('all', { count: total })}</Link>
            </p>
          )}
        </div>
      ))}
    </Section>
  );
}
