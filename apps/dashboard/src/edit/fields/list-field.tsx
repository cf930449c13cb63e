'use client';

import { pickText, vocabularies } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import controls from '../../controls/controls.module.css';
import { useLocale } from '../../i18n/use-locale.ts';
import styles from '../edit.module.css';
import type { FieldParts } from '../field-parts.ts';
import { focusWithin } from '../focus-within.ts';
import { elementsIn, withElement } from '../paths.ts';
import type { ShapeOf } from '../shape.ts';
import { startOf } from '../start-of.ts';
import { Wrong } from './box.tsx';
import { FieldWithin } from './field-within.tsx';

/** Several values. Codes of a vocabulary are ticked; anything else is a row each, with the ways to take one away and to add one. */
export function ListField(parts: FieldParts<'list'>) {
  const { of } = parts.shape;
  if (of.form === 'code') return <Ticks {...parts} of={of} />;
  return <Rows {...parts} />;
}

function Ticks({ value, change, at, label, of }: FieldParts<'list'> & { of: ShapeOf<'code'> }) {
  const locale = useLocale();
  const chosen = elementsIn(value);
  const { term } = vocabularies[of.vocabulary];
  const toggled = (code: string) => (chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <fieldset aria-label={label} className={styles['ticks']}>
      {of.codes.map((code) => (
        <label key={code} className={styles['tick']}>
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => change(toggled(code))} />
          {pickText(term(code)?.label ?? { en: code }, locale).text}
        </label>
      ))}
      <Wrong at={at} />
    </fieldset>
  );
}

function Rows({ shape: { of }, value, change, at, label, isOptional = false }: FieldParts<'list'>) {
  const t = useTranslations('edit.list');
  const [added, setAdded] = useState(0);
  const addButton = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const headId = useId();
  const elements = elementsIn(value);
  const changed = (next: ReturnType<typeof withElement>) => change(next.length === 0 && isOptional ? undefined : next);
  const add = () => {
    changed([...elements, startOf(of)]);
    setAdded(added + 1);
  };
  const takeAway = (place: number) => {
    changed(withElement(elements, place, undefined));
    addButton.current?.focus();
  };
  useEffect(() => {
    if (added > 0) focusWithin(list.current?.lastElementChild ?? null);
  }, [added]);
  return (
    <div>
      <span id={headId} className="heard">
        {label}
      </span>
      <ol ref={list} aria-labelledby={headId} className={styles['elements']}>
        {elements.map((element, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an element of a list is known by its place
          <li key={place} className={styles['element']}>
            <FieldWithin
              shape={of}
              value={element}
              at={[...at, place]}
              label={t('one', { label, place: place + 1 })}
              isNamed
              change={(next) => changed(withElement(elements, place, next ?? startOf(of)))}
            />
            <button
              type="button"
              className={styles['quietly']}
              aria-label={t('takeAwayOne', { label, place: place + 1 })}
              onClick={() => takeAway(place)}
            >
              {t('takeAway')}
            </button>
          </li>
        ))}
      </ol>
      <button ref={addButton} type="button" className={`${controls['button']} ${styles['add']}`} aria-describedby={headId} onClick={add}>
        {t('add')}
      </button>
      <Wrong at={at} />
    </div>
  );
}
