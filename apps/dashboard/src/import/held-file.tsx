import type { FileLikeness } from '@mithaq/client';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import { RefLink } from '../voice/ref-link.tsx';
import styles from './import.module.css';

/** A file whose text is there already: which source has it, what importing it all the same would come to, and the choice. */
export function HeldFile({ like, onDecide }: { like: FileLikeness; onDecide: (act: 'take' | 'leave-out') => void }) {
  const t = useTranslations('importing.held');
  const { is, source, shared } = like;
  const share = useFormatter().number(Math.floor(shared * 100) / 100, { style: 'percent' });
  return (
    <div className={styles['result']}>
      <p>{t.rich(`says.${is}`, { share, whole: shared >= 1 ? 'yes' : 'no', source: () => <RefLink to={source} /> })}</p>
      <div className={styles['ways']}>
        <Button className={controls['button'] ?? ''} onPress={() => onDecide('leave-out')}>
          {t('leaveOut')}
        </Button>
        <Button className={controls['button'] ?? ''} onPress={() => onDecide('take')}>
          {t(`take.${is}`)}
        </Button>
      </div>
    </div>
  );
}
