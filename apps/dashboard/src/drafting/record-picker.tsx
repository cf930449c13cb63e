'use client';

import type { Ref } from '@mithaq/client';
import { describeKind, pickText, type RecordKind } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { findRecords, longestSought, mostFound } from '../look-up/find-records.ts';
import { useAsTyped } from '../look-up/use-as-typed.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { Text } from '../voice/text.tsx';
import styles from './drafting.module.css';

interface Parts {
  label: string;
  kinds: readonly RecordKind[];
  /** Records that are offered before anything is typed: those that the text names. */
  offered: readonly Ref[];
  chosen: Ref | undefined;
  onChoose: (ref: Ref | undefined) => void;
  autoFocus?: boolean;
  /** What is looked for at first. */
  words?: string;
}

const pause = 120;

/** A record looked up by typing: any spelling, either script; what was drafted under such a name is found, too. */
export function RecordPicker({ label, kinds, offered, chosen, onChoose, autoFocus = false, words = '' }: Parts) {
  const t = useTranslations('drafting.picker');
  const locale = useLocale();
  const nameOf = (ref: Ref) => pickText(ref.label, locale).text;
  const [typed, setTyped] = useState(chosen ? nameOf(chosen) : words);
  const isChosen = chosen !== undefined && typed === nameOf(chosen);
  const { found, state } = useFound(kinds, isChosen ? '' : typed);
  const rows = isChosen || typed.trim() === '' ? unasked(offered, kinds, chosen) : found;
  const refOf = (key: unknown) => rows.find(({ id }) => id === key);
  return (
    <ComboBox
      className={styles['picker'] ?? ''}
      items={rows}
      inputValue={typed}
      onInputChange={setTyped}
      // The picker keeps what is chosen itself: where both it and the words are set from outside, the list opens again after a choice.
      {...(chosen ? { defaultSelectedKey: chosen.id } : {})}
      onSelectionChange={(key) => {
        const ref = refOf(key);
        onChoose(ref);
        if (ref) setTyped(nameOf(ref));
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      allowsCustomValue
    >
      <Label className={controls['label'] ?? ''}>{label}</Label>
      {/* An empty box has no letters to tell its direction by: its hint is in the language of the page. */}
      <Input
        dir={typed === '' ? directionOf(locale) : 'auto'}
        autoFocus={autoFocus}
        placeholder={t('placeholder')}
        className={controls['box'] ?? ''}
      />
      <Popover className={styles['popover'] ?? ''} offset={2}>
        <ListBox<Ref> className={styles['options'] ?? ''} renderEmptyState={() => <p className={styles['nothing']}>{t(state)}</p>}>
          {(ref) => (
            <ListBoxItem id={ref.id} textValue={nameOf(ref)} className={styles['option'] ?? ''}>
              <Text of={ref.label} />
              <span className="quiet">
                <Text of={describeKind(ref.record).label.one} />
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/**
 * What is offered before anything is typed. What is chosen is always among it: the box takes its words from the list, and is emptied where the
 * list does not have it.
 */
function unasked(offered: readonly Ref[], kinds: readonly RecordKind[], chosen: Ref | undefined): readonly Ref[] {
  const others = offered.filter(({ id, record }) => id !== chosen?.id && kinds.some((kind) => kind === record));
  return [...(chosen ? [chosen] : []), ...others].slice(0, mostFound);
}

type State = 'type' | 'asking' | 'nothing' | 'unanswered';

/** What the register has under words, as they are typed. */
function useFound(kinds: readonly RecordKind[], typed: string): { found: readonly Ref[]; state: State } {
  const client = useMithaqClient();
  const words = typed.trim().slice(0, longestSought);
  const latest = useAsTyped({ asked: words, ask: (signal) => findRecords(client, { kinds, words, signal }), pause });
  if (words === '') return { found: [], state: 'type' };
  const found = latest?.value ?? [];
  if (latest?.asked !== words) return { found: found.filter((ref) => isCalled(ref, words)), state: 'asking' };
  return { found, state: latest.value ? 'nothing' : 'unanswered' };
}

/**
 * Whether a record that was found for other words is also called by these. While these are asked for nothing else stays in the list, so that who
 * types on and takes the first one never takes what was found for the words before.
 */
function isCalled({ label }: Ref, words: string): boolean {
  return Object.values(label).some((name) => name?.toLowerCase().includes(words.toLowerCase()));
}
