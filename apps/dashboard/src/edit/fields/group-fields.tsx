'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import styles from '../edit.module.css';
import type { FieldParts } from '../field-parts.ts';
import { fieldsIn, withField } from '../paths.ts';
import { usePartLabel } from '../use-part-label.ts';
import { Wrong } from './box.tsx';
import { FieldWithin } from './field-within.tsx';

/** A value of several fields, side by side: an actor, their part, and in whose name. */
export function GroupField({ shape, value, change, at, label, isOptional = false }: FieldParts<'group'>) {
  const labelOf = usePartLabel();
  const held = fieldsIn(value);
  const changed = (next: ReturnType<typeof withField>) => change(isOptional && Object.keys(next).length === 0 ? undefined : next);
  return (
    <fieldset aria-label={label} className={styles['group']}>
      {shape.parts.map((part) => (
        <FieldWithin
          key={part.key}
          shape={part.shape}
          value={held[part.key]}
          at={[...at, part.key]}
          label={labelOf(part.key)}
          isOptional={part.isOptional}
          change={(next) => changed(withField(held, part.key, next))}
        />
      ))}
      <Wrong at={at} />
    </fieldset>
  );
}

/** One of several ways to say a value: a publisher that is an actor of the register, or a name as it is printed. */
export function EitherField({ shape, value, change, at, label }: FieldParts<'either'>) {
  const labelOf = usePartLabel();
  const t = useTranslations('edit');
  const name = useId();
  const held = fieldsIn(value);
  const told = shape.choices.find(({ key }) => Object.hasOwn(held, key))?.key;
  const [asked, setAsked] = useState(told ?? shape.choices[0]?.key);
  const chosen = shape.choices.find(({ key }) => key === (told ?? asked));
  return (
    <fieldset aria-label={label} className={styles['either']}>
      <div className={styles['ticks']}>
        {shape.choices.map(({ key }) => (
          <label key={key} className={styles['tick']}>
            <input
              type="radio"
              name={name}
              checked={chosen?.key === key}
              onChange={() => {
                setAsked(key);
                if (told !== undefined) change(undefined);
              }}
            />
            {t('either', { label: labelOf(key) })}
          </label>
        ))}
      </div>
      {chosen && (
        <FieldWithin
          shape={chosen.shape}
          value={held[chosen.key]}
          at={[...at, chosen.key]}
          label={labelOf(chosen.key)}
          isNamed
          change={(next) => change(next === undefined ? undefined : { [chosen.key]: next })}
        />
      )}
      <Wrong at={at} />
    </fieldset>
  );
}
