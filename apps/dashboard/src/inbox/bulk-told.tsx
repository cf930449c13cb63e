import { useTranslations } from 'next-intl';
import { Button } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import { ariaKey, Key } from '../keys/key.tsx';
import { Text } from '../voice/text.tsx';
import styles from './choosing.module.css';
import type { Doing } from './use-bulk.ts';

/** What came of it: how many, which of them not and why, and the way to take it back. */
export function BulkTold({ of, onUndo }: { of: Extract<Doing, { step: 'told' }>; onUndo: (() => void) | undefined }) {
  const t = useTranslations('inbox.bulk');
  const { act, isUndone, count, failed } = of;
  return (
    <>
      <div className={styles['acts']}>
        <p role="status" data-told={act}>
          {isUndone ? t('undone', { count }) : t(`did.${act}`, { count })}
        </p>
        {onUndo && (
          <Button className={controls['button'] ?? ''} onPress={onUndo} aria-keyshortcuts={ariaKey('list', 'undo')}>
            {t('undo')} <Key scope="list" act="undo" />
          </Button>
        )}
      </div>
      {failed.length > 0 && (
        <div role="alert" className={styles['failed']}>
          <p className={styles['trouble']}>{t('failed', { count: failed.length })}</p>
          <ul>
            {failed.map(({ row, message }) => (
              <li key={row.ref.id}>
                <Text of={row.ref.label} /> <span className="quiet">{message ?? t('unreachable')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
