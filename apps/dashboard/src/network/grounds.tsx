import type { Ref, TieBetween } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { addressOf } from '../voice/address-of.ts';
import { Text } from '../voice/text.tsx';
import styles from './network.module.css';

interface Parts {
  tie: TieBetween;
  from: Ref;
  to: Ref;
}

/** The records that make a tie, each with the way to where it is told, and what is unsure of it. */
export function Grounds({ tie, from, to }: Parts) {
  const t = useTranslations('network.grounds');
  const more = tie.groundCount - tie.grounds.length;
  return (
    <ul className={styles.grounds}>
      {tie.grounds.map(({ record, inside, planned }) => (
        <li key={record.id}>
          <span className="faint">{t(sortOf(tie, record))}</span>{' '}
          <Link href={placeOf(record, { from, to })}>
            <Text of={record.label} />
          </Link>
          {planned && <span className="faint"> · {t('planned')}</span>}
          {inside === 'cannot tell' && <span className="faint"> · {t('unsure')}</span>}
        </li>
      ))}
      {more > 0 && <li className="faint">{t('more', { count: more })}</li>}
    </ul>
  );
}

type Sort = 'agreement' | 'event' | 'tenure' | 'recognition' | 'membership';

function sortOf({ kind }: TieBetween, { record }: Ref): Sort {
  if (record === 'agreement' || record === 'event' || record === 'tenure' || record === 'recognition') return record;
  return kind === 'part-of' || kind === 'acts-for' ? 'membership' : 'event';
}

/** Where a ground is told: its own page, or the part of an actor's page that has tenures and recognitions. */
function placeOf(record: Ref, { from, to }: Omit<Parts, 'tie'>): string {
  if (record.record === 'tenure') return `${addressOf(from) ?? '/actors'}#offices`;
  if (record.record === 'recognition') return `${addressOf(to) ?? '/actors'}#recognitions-by`;
  return addressOf(record) ?? '/actors';
}
