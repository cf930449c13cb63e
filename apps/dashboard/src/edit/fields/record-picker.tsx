'use client';

import { describeKind, pickText, type RecordKind } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import controls from '../../controls/controls.module.css';
import { useLocale } from '../../i18n/use-locale.ts';
import styles from '../edit.module.css';
import { useForm } from '../form-context.ts';
import { RecordLine } from '../record-line.tsx';
import { nameOf } from '../told-apart.ts';
import { type FoundRecords, useFoundRecords } from '../use-found-records.ts';

interface Parts {
  id: string;
  kind: RecordKind;
  label: string;
  /** Whether the keyboard goes to it: another one is to be chosen. */
  isFocused: boolean;
  take: (id: string) => void;
  leave: (() => void) | undefined;
  /** Makes one that is called so; absent where a record of the kind cannot be typed. */
  make: ((called: string) => void) | undefined;
}

const newKey = 'new';

/** A record looked up by typing: any spelling, either script. The last row makes one that is none of those found. */
export function RecordPicker({ id, kind, label, isFocused, take, leave, make }: Parts) {
  const t = useTranslations('edit.picker');
  const locale = useLocale();
  const { book } = useForm();
  const [typed, setTyped] = useState('');
  const found = useFoundRecords({ kind, words: typed, book });
  const words = typed.trim();
  const kindLabel = pickText(describeKind(kind).label.one, locale).text;
  const rows =
    words === '' ? [] : [...found.records.map(({ ref }) => ({ id: ref.id })), ...(make && !found.isAsking ? [{ id: newKey }] : [])];
  return (
    <ComboBox
      aria-label={label}
      items={rows}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => (key === newKey ? make?.(words) : key !== null && take(String(key)))}
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue
      className={styles['picker'] ?? ''}
    >
      <Input
        id={id}
        dir="auto"
        autoFocus={isFocused}
        placeholder={t('placeholder', { kind: kindLabel })}
        className={controls['box'] ?? ''}
        onKeyDown={(event) => event.key === 'Escape' && typed === '' && leave?.()}
      />
      <Popover className={styles['popover'] ?? ''} offset={2}>
        <ListBox<{ id: string }> className={styles['options'] ?? ''} renderEmptyState={() => <Nothing found={found} words={words} />}>
          {(row) => {
            const known = book.of(row.id);
            const text = known ? nameOf(known, locale).text : t('make', { kind: kindLabel, words });
            return (
              <ListBoxItem id={row.id} textValue={text} className={styles['option'] ?? ''}>
                {known ? <RecordLine of={known} /> : <span className={styles['makeNew']}>{text}</span>}
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function Nothing({ found, words }: { found: FoundRecords; words: string }) {
  const t = useTranslations('edit.picker');
  if (words === '') return <p className={styles['nothing']}>{t('type')}</p>;
  if (found.isAsking) return <p className={styles['nothing']}>{t('asking')}</p>;
  return <p className={styles['nothing']}>{t(found.isUnanswered ? 'unanswered' : 'nothing')}</p>;
}
