'use client';

import { useTranslations } from 'next-intl';
import styles from './keys.module.css';

/** The keys of the reading room, and the switch that turns them off (WCAG 2.1.4). */
export function KeyLegend({ active, onSwitch }: { active: boolean; onSwitch: () => void }) {
  const t = useTranslations('reading.keys');
  return (
    <section aria-label={t('label')} className={styles['keys']}>
      <span>
        <kbd>J</kbd>
        <kbd>K</kbd> {t('move')}
      </span>
      <span>
        <kbd>A</kbd> {t('accept')}
      </span>
      <span>
        <kbd>X</kbd> {t('reject')}
      </span>
      <span>
        <kbd>S</kbd> {t('otherwise')}
      </span>
      <span>
        <kbd>P</kbd> {t('proposals')}
      </span>
      <span>
        <kbd>1</kbd>–<kbd>9</kbd> {t('drop')}
      </span>
      <span>
        <kbd>Z</kbd> {t('undo')}
      </span>
      <button type="button" aria-pressed={active} onClick={onSwitch}>
        {active ? t('on') : t('off')}
      </button>
    </section>
  );
}
