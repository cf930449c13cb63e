import { useTranslations } from 'next-intl';
import { Nuqta } from '../evidence/nuqta.tsx';
import { Text } from '../voice/text.tsx';
import { roleLabel } from './knot-cell.tsx';
import styles from './weave.module.css';
import type { Weave } from './weave-of.ts';

/** What the knots of a weave mean: only those that are in it. */
export function WeaveKeys({ weave }: { weave: Weave }) {
  const t = useTranslations('weave');
  const comma = useTranslations('words')('comma');
  const kinds = new Set(weave.rows.map(({ record }) => record.record));
  const hollow = weave.rows.flatMap(({ record, knots }) =>
    [...knots.values()].filter(({ filled }) => !filled).map((knot) => ({ record, knot })),
  );
  const roles = new Map(hollow.flatMap(({ record, knot }) => (knot.represented ? [] : knot.roles.map((role) => [role, record] as const))));
  const represented = hollow.some(({ knot }) => knot.represented);
  return (
    <ul className={styles.keys}>
      <li>
        <Nuqta />
        {t('filled', { kinds: kinds.size > 1 ? 'both' : kinds.has('event') ? 'events' : 'agreements' })}
      </li>
      {hollow.length > 0 && (
        <li>
          <Nuqta hollow />
          <span>
            {[...roles].map(([role, record], place) => (
              <span key={role}>
                {place > 0 && comma}
                <Text of={roleLabel(role, record)} />
              </span>
            ))}
            {represented && `${roles.size > 0 ? comma : ''}${t('inItsName')}`}
          </span>
        </li>
      )}
      <li className={styles.ring}>{t('follow')}</li>
    </ul>
  );
}
