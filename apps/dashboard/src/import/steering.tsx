import { useTranslations } from 'next-intl';
import { Button } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import styles from './import.module.css';
import type { ImportLine, Seen } from './import-line.ts';
import { countsOf } from './imports.ts';

/** What can be said of an import while it goes on: that it pauses or ends, and what becomes of all that was held. */
export function Steering({ seen: { imports, isPaused }, line }: { seen: Seen; line: ImportLine }) {
  const t = useTranslations('importing.steer');
  const { all, done, failed, leftOut, held, paused } = countsOf(imports);
  const isStill = isPaused || paused > 0;
  const isUnderWay = done + failed + leftOut + held < all;
  return (
    <div className={styles['ways']}>
      {isUnderWay && (
        <>
          <Button className={controls['button'] ?? ''} onPress={() => void (isStill ? line.resume() : line.pause())}>
            {isStill ? t('resume') : t('pause')}
          </Button>
          <Button className={controls['button'] ?? ''} onPress={() => void line.cancel()}>
            {t('cancel')}
          </Button>
        </>
      )}
      {held > 1 && (
        <>
          <span className={styles['asked']}>{t('held', { count: held })}</span>
          <Button className={controls['button'] ?? ''} onPress={() => void line.decide('leave-out')}>
            {t('leaveAll')}
          </Button>
          <Button className={controls['button'] ?? ''} onPress={() => void line.decide('take')}>
            {t('takeAll')}
          </Button>
        </>
      )}
    </div>
  );
}
