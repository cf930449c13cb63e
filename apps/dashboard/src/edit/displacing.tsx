'use client';

import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import type { Draftable } from '../keeping/draftable.ts';
import styles from './edit.module.css';
import type { FieldShape } from './record-form.ts';
import { ValueInWords } from './value-in-words.tsx';

interface Parts {
  fields: readonly FieldShape[];
  data: Draftable;
  drop: () => void;
  keep: () => void;
}

/** What has no place in a record any more once it is of another sort: told before it goes. Undoing brings it back. */
export function Displacing({ fields, data, drop, keep }: Parts) {
  const t = useTranslations('edit.displacing');
  const locale = useLocale();
  return (
    <div role="alertdialog" aria-label={t('title')} className={styles['similar']}>
      <p className={styles['similarTitle']}>{t('title')}</p>
      <ul>
        {fields.map(({ key, label, shape }) => (
          <li key={key}>
            <span className="quiet">{pickText(label, locale).text}</span> <ValueInWords shape={shape} value={data[key]} />
          </li>
        ))}
      </ul>
      <div className={styles['acts']}>
        <button type="button" className={controls['button']} onClick={drop}>
          {t('drop')}
        </button>
        <button
          ref={focusOn}
          type="button"
          className={controls['button']}
          onClick={keep}
          onKeyDown={({ key }) => key === 'Escape' && keep()}
        >
          {t('keep')}
        </button>
      </div>
    </div>
  );
}

/** What was asked is answered where the keyboard is, and the careful answer comes first to hand. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
