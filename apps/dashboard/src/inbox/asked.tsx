import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import controls from '../controls/controls.module.css';
import styles from './choosing.module.css';

interface Parts {
  /** What would happen. */
  words: ReactNode;
  yes: string;
  children?: ReactNode;
  isRefused?: boolean;
  /** Whether the keyboard goes to the answer at once; not where something is to be chosen first. */
  focus?: boolean;
  onDo: () => void;
  onLeave: () => void;
}

/** Says what something would do before it is done. The answer is where the keyboard is: Enter does it, Escape does not. */
export function Asked({ words, yes, children, isRefused = false, focus = true, onDo, onLeave }: Parts) {
  const t = useTranslations('inbox.bulk');
  const id = useId();
  return (
    <fieldset
      aria-labelledby={id}
      className={styles['asked']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <p id={id}>{words}</p>
      {children}
      <div className={styles['acts']}>
        <button
          ref={focus ? focusOnce : undefined}
          type="button"
          className={`${controls['button']} ${controls['primary']}`}
          aria-disabled={isRefused || undefined}
          onClick={() => !isRefused && onDo()}
        >
          {yes} <kbd>↵</kbd>
        </button>
        <button type="button" className={controls['button']} onClick={onLeave}>
          {t('not')} <kbd>Esc</kbd>
        </button>
      </div>
    </fieldset>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
