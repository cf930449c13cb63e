import type { StatementRow } from '@mithaq/client';
import { type FuzzyDate, valueKey } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { Text } from '../voice/text.tsx';
import { useValueWords } from '../voice/use-value-words.ts';
import styles from './drafting.module.css';
import type { Value } from './drafts-of-words.ts';
import { CodeField, DateField, WordsField } from './fields.tsx';
import type { KnownHere } from './known-here.ts';
import { RecordPicker } from './record-picker.tsx';
import type { ValueForm } from './value-form.ts';

/** A value that was given for a field; nothing while it is no whole one. */
export interface GivenValue {
  readonly property: string;
  readonly value: Value | undefined;
}

interface Parts {
  property: string;
  form: ValueForm;
  /** What is stated of the record already. */
  held: readonly StatementRow[];
  known: KnownHere;
  words: string;
  language: string;
  onChange: (given: GivenValue) => void;
}

const another = 'another';

/** The value that words give for a field: one that is stated already, so that they back it, too; or another. */
export function ValueField(parts: Parts) {
  const t = useTranslations('drafting.cite');
  const inWords = useValueWords();
  const name = useId();
  const { property, onChange, form } = parts;
  const values = [...new Map(parts.held.filter((one) => one.property === property).map((one) => [valueKey(one.value), one])).values()];
  const [chosen, setChosen] = useState(values.length === 0 ? another : '');
  return (
    <fieldset className={styles['values']}>
      <legend>{t('value')}</legend>
      {values.map((one) => (
        <label key={valueKey(one.value)} className={styles['tick']}>
          <input
            type="radio"
            name={name}
            checked={chosen === valueKey(one.value)}
            onChange={() => {
              setChosen(valueKey(one.value));
              onChange({ property, value: one.value });
            }}
          />{' '}
          <Text of={inWords({ value: one.value, display: one.display })} />
        </label>
      ))}
      {form.form !== 'other' && values.length > 0 && (
        <label className={styles['tick']}>
          <input
            type="radio"
            name={name}
            checked={chosen === another}
            onChange={() => {
              setChosen(another);
              onChange({ property, value: undefined });
            }}
          />{' '}
          {t('another')}
        </label>
      )}
      {form.form === 'other' && values.length === 0 && <p>{t('elsewhere')}</p>}
      {chosen === another && <Another {...parts} />}
    </fieldset>
  );
}

/** Another value than those that are stated, in the form of its field. What the words say is filled in. */
function Another({ property, form, known, words, language, onChange }: Parts) {
  const t = useTranslations('drafting.cite');
  const [typed, setTyped] = useState(words);
  const [date, setDate] = useState<FuzzyDate | undefined>();
  const [code, setCode] = useState('');
  const [ref, setRef] = useState<(typeof known.near)[number]>();
  const give = (value: Value | undefined) => onChange({ property, value });
  const giveWords = (next: string) => {
    setTyped(next);
    const text = next.trim();
    give(
      text === ''
        ? undefined
        : form.form === 'name'
          ? { value: text, language, kind: 'alias' }
          : form.form === 'words'
            ? { [language]: text }
            : text,
    );
  };
  // What the words say is given as soon as it stands in the box.
  const giveAsFilled = useEffectEvent(() => {
    if (form.form === 'name' || form.form === 'words' || form.form === 'text') giveWords(words);
  });
  useEffect(() => giveAsFilled(), []);
  switch (form.form) {
    case 'date':
      return (
        <DateField
          known={known}
          value={date}
          onChange={(next) => {
            setDate(next);
            give(next && JSON.parse(JSON.stringify(next)));
          }}
        />
      );
    case 'code':
      return (
        <CodeField
          label={t('value')}
          value={code}
          of={form.of}
          onChange={(next) => {
            setCode(next);
            give(next);
          }}
        />
      );
    case 'record':
      return (
        <RecordPicker
          label={t('value')}
          kinds={form.kind === 'tenure' || form.kind === 'recognition' ? [] : [form.kind]}
          offered={known.near}
          chosen={ref}
          onChoose={(next) => {
            setRef(next);
            give(next?.id);
          }}
        />
      );
    case 'name':
    case 'words':
    case 'text':
      return <Typed value={typed} language={language} onChange={giveWords} />;
    case 'other':
      return null;
  }
}

function Typed({ value, language, onChange }: { value: string; language: string; onChange: (next: string) => void }) {
  const t = useTranslations('drafting.cite');
  const [isGiven, setIsGiven] = useState(false);
  return (
    <WordsField
      label={t('asWords')}
      value={value}
      language={language}
      onChange={(next) => {
        setIsGiven(true);
        onChange(next);
      }}
      autoFocus={!isGiven}
    />
  );
}
