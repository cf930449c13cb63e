'use client';

import { useTranslations } from 'next-intl';
import styles from './comments.module.css';
import { optionId, type PersonPicker } from './use-person-picker.ts';

/** Who may be meant by what is typed after an `@`. */
export function PersonOptions({ picker: { listId, options, active, choose } }: { picker: PersonPicker }) {
  const t = useTranslations('comments');
  if (options.length === 0) return null;
  return (
    <div id={listId} role="listbox" aria-label={t('people')} className={styles['people']}>
      {options.map((person, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the field's
        <div
          key={person.id}
          id={optionId(listId, person)}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          className={styles['person']}
          // The field would lose the keyboard before the click came.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(person)}
        >
          <bdi>{person.called}</bdi>
        </div>
      ))}
    </div>
  );
}
