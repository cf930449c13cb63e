'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import styles from '../edit.module.css';
import type { FieldParts } from '../field-parts.ts';
import { useForm } from '../form-context.ts';
import { NewRecord } from '../new-record.tsx';
import { boxAt, textIn } from '../paths.ts';
import { mayBeTyped } from '../record-form.ts';
import { RecordLine } from '../record-line.tsx';
import { Wrong } from './box.tsx';
import { RecordPicker } from './record-picker.tsx';

/** A record of the register: the one that is chosen, or the way to choose one, or to make one that is not there yet. */
export function ReferenceField({ shape: { kind }, value, change, at, label, isNamed }: FieldParts<'reference'>) {
  const { book, scope } = useForm();
  const id = textIn(value);
  const [isChoosing, setChoosing] = useState(false);
  const [making, setMaking] = useState<string>();
  const [wasTaken, setTaken] = useState(false);
  const chosen = id === '' ? undefined : book.of(id);
  const { want } = book;
  useEffect(() => {
    if (id !== '') want([id]);
  }, [id, want]);
  const take = (next: string) => {
    setChoosing(false);
    setMaking(undefined);
    setTaken(true);
    change(next);
  };
  return (
    <div className={styles['reference']}>
      {!isNamed && <span className={styles['boxLabel']}>{label}</span>}
      {making !== undefined ? (
        <NewRecord kind={kind} called={making} take={take} leave={() => setMaking(undefined)} />
      ) : id !== '' && !isChoosing ? (
        <Chosen
          id={`${scope}${boxAt(at)}`}
          label={label}
          isFocused={wasTaken}
          change={() => setChoosing(true)}
          takeAway={() => change(undefined)}
        >
          {chosen ? <RecordLine of={chosen} /> : <bdi>{id}</bdi>}
        </Chosen>
      ) : (
        <RecordPicker
          id={`${scope}${boxAt(at)}`}
          kind={kind}
          label={label}
          isFocused={isChoosing}
          take={take}
          leave={isChoosing ? () => setChoosing(false) : undefined}
          make={mayBeTyped(kind) ? setMaking : undefined}
        />
      )}
      <Wrong at={at} />
    </div>
  );
}

interface ChosenParts {
  id: string;
  label: string;
  /** Whether it was chosen just now, and the keyboard goes on from here. */
  isFocused: boolean;
  change: () => void;
  takeAway: () => void;
  children: ReactNode;
}

function Chosen({ id, label, isFocused, change, takeAway, children }: ChosenParts) {
  const t = useTranslations('edit.reference');
  return (
    <div className={styles['chosen']}>
      {children}
      <span className={styles['chosenActs']}>
        <button
          ref={isFocused ? focusOn : undefined}
          id={id}
          type="button"
          className={styles['quietly']}
          aria-label={t('changeOf', { label })}
          onClick={change}
        >
          {t('change')}
        </button>
        <button type="button" className={styles['quietly']} aria-label={t('takeAwayOf', { label })} onClick={takeAway}>
          {t('takeAway')}
        </button>
      </span>
    </div>
  );
}

function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
