'use client';

import { pickText, vocabularies } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import controls from '../../controls/controls.module.css';
import { useLocale } from '../../i18n/use-locale.ts';
import { countryChoices } from '../../lists/countries.ts';
import { useTopics } from '../../taxonomy/use-topics.ts';
import styles from '../edit.module.css';
import type { FieldParts } from '../field-parts.ts';
import { textIn, typedText } from '../paths.ts';
import { Box } from './box.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Group {
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface ChoiceParts extends Pick<FieldParts<'code'>, 'value' | 'change' | 'at' | 'label' | 'isNamed'> {
  choices: readonly Choice[];
  groups?: readonly Group[];
  /** What the one that is chosen means. */
  scope?: string | undefined;
}

/** One of several codes. A code that is none of them is shown as it is, so that nobody loses it unseen. */
function ChoiceField({ value, change, at, label, isNamed, choices, groups = [], scope }: ChoiceParts) {
  const t = useTranslations('edit');
  const chosen = textIn(value);
  const isKnown = [...choices, ...groups.flatMap((group) => group.choices)].some((choice) => choice.value === chosen);
  return (
    <Box at={at} label={label} isNamed={isNamed}>
      {(control) => (
        <>
          <select {...control} className={controls['box']} value={chosen} onChange={(event) => change(typedText(event.target.value))}>
            <option value="">{t('none')}</option>
            {!isKnown && chosen !== '' && <option value={chosen}>{chosen}</option>}
            <Options of={choices} />
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                <Options of={group.choices} />
              </optgroup>
            ))}
          </select>
          {scope !== undefined && <p className={styles['hint']}>{scope}</p>}
        </>
      )}
    </Box>
  );
}

function Options({ of }: { of: readonly Choice[] }) {
  return of.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

/** A code of a closed vocabulary, with what it takes in; without that where several stand together. */
export function CodeField({ shape, isBrief = false, ...parts }: FieldParts<'code'> & { isBrief?: boolean }) {
  const locale = useLocale();
  const { term } = vocabularies[shape.vocabulary];
  const choices = shape.codes.map((code) => ({ value: code, label: pickText(term(code)?.label ?? { en: code }, locale).text }));
  const scope = term(textIn(parts.value))?.scope;
  return <ChoiceField {...parts} choices={choices} scope={isBrief ? undefined : scope && pickText(scope, locale).text} />;
}

/** A topic of the taxonomy, under its group. Topics that are retired are not offered. */
export function TopicField(parts: Omit<FieldParts<'topic'>, 'shape'>) {
  const t = useTranslations('edit');
  const locale = useLocale();
  const topics = useTopics();
  const chosen = topics.find(({ code }) => code === textIn(parts.value));
  const groups = useMemo(() => {
    const open = topics.filter(({ replacedBy }) => replacedBy === undefined);
    const said = ({ code, label }: (typeof open)[number]) => ({ value: String(code), label: pickText(label, locale).text });
    return open
      .filter(({ code }) => !code.includes('.'))
      .map((group) => ({
        label: pickText(group.label, locale).text,
        choices: [group, ...open.filter(({ code }) => code.startsWith(`${group.code}.`))].map(said),
      }));
  }, [locale, topics]);
  // A retired one stands where it is; nobody is offered it.
  const standing =
    chosen?.replacedBy === undefined
      ? []
      : [{ value: chosen.code, label: t('retiredTopic', { topic: pickText(chosen.label, locale).text }) }];
  return <ChoiceField {...parts} choices={standing} groups={groups} />;
}

/** A country, by its name in the reader's language. */
export function CountryField(parts: Omit<FieldParts<'country'>, 'shape'>) {
  const locale = useLocale();
  const choices = useMemo(() => countryChoices(locale), [locale]);
  return <ChoiceField {...parts} choices={choices} />;
}

/** The languages in which sources of the register are, and those next to them; any other is typed as its tag. */
const languages = ['ar', 'en', 'fr', 'it', 'tr', 'de', 'es', 'el', 'fa', 'he', 'ku', 'pt', 'ru', 'so', 'sw', 'ti', 'ur', 'zh'];

/** A language, by its tag; those that are met are offered by name. */
export function LanguageField({ value, change, at, label, isNamed }: Omit<FieldParts<'language'>, 'shape'>) {
  const locale = useLocale();
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'language' }), [locale]);
  const chosen = textIn(value);
  const offered = languages.includes(chosen) || chosen === '' ? languages : [...languages, chosen];
  const choices = offered.map((tag) => ({ value: tag, label: nameOf(names, tag) }));
  return <ChoiceField value={value} change={change} at={at} label={label} isNamed={isNamed ?? false} choices={choices} />;
}

/** A tag that is none is shown as it is. */
function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
