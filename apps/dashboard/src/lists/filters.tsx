'use client';

import Form from 'next/form';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import controls from '../controls/controls.module.css';
import { getPathname } from '../i18n/navigation.ts';
import type { Locale } from '../i18n/routing.ts';
import styles from './filters.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Choices are shown under it. */
  readonly group?: string;
}

export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly choices: readonly Choice[];
}

interface Parts {
  /** The list's address, without its language. */
  path: string;
  locale: Locale;
  filters: readonly Filter[];
  children?: ReactNode;
}

/** A list's filters. They live in its address: choosing one asks for the list again, with or without scripts. */
export function Filters({ path, locale, filters, children }: Parts) {
  const t = useTranslations('lists');
  const action = getPathname({ href: path, locale });
  const filtered = filters.some((filter) => filter.chosen !== undefined);
  return (
    <Form
      action={action}
      key={JSON.stringify(filters.map((filter) => filter.chosen))}
      className={styles.filters}
      aria-label={t('filters')}
      onChange={(event) => event.currentTarget.requestSubmit()}
      onSubmit={(event) => leaveOutEmpty(event.currentTarget)}
    >
      {filters.map((filter) => (
        <Select key={filter.name} filter={filter} />
      ))}
      {children}
      <noscript>
        <button type="submit" className={controls.button}>
          {t('filter')}
        </button>
      </noscript>
      {filtered && (
        <a href={action} className="small">
          {t('clear')}
        </a>
      )}
    </Form>
  );
}

function Select({ filter }: { filter: Filter }) {
  const t = useTranslations('lists');
  const id = `filter-${filter.name}`;
  return (
    <span className={controls.field}>
      <label htmlFor={id}>{filter.label}</label>
      <select
        id={id}
        name={filter.name}
        defaultValue={filter.chosen ?? ''}
        className={controls.input}
        data-chosen={filter.chosen !== undefined || undefined}
      >
        <option value="">{t('all')}</option>
        {groupsOf(filter.choices).map(([group, choices]) =>
          group === undefined ? (
            choices.map((choice) => <Option key={choice.value} choice={choice} />)
          ) : (
            <optgroup key={group} label={group}>
              {choices.map((choice) => (
                <Option key={choice.value} choice={choice} />
              ))}
            </optgroup>
          ),
        )}
      </select>
    </span>
  );
}

function Option({ choice }: { choice: Choice }) {
  return <option value={choice.value}>{choice.label}</option>;
}

function groupsOf(choices: readonly Choice[]): readonly [string | undefined, readonly Choice[]][] {
  const groups = new Map<string | undefined, Choice[]>();
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  return [...groups];
}

/** Keeps addresses short: a filter that is not set does not stand in them. */
function leaveOutEmpty(form: HTMLFormElement): void {
  for (const field of form.elements) if (field instanceof HTMLSelectElement) field.disabled = field.value === '';
}
