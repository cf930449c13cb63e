'use client';

import type { Attendee } from '@mithaq/client';
import { type LocalizedText, pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { tagOf } from '../i18n/reader-locale.ts';
import { useLocale, useReaderLocale } from '../i18n/use-locale.ts';
import styles from './presence.module.css';
import { type Here, useOthers } from './use-others.ts';

interface Parts extends Here {
  /** What fields are called, to say who edits which. */
  labels?: Readonly<Record<string, LocalizedText>>;
}

/** Who else has this open now, in words; nothing where nobody has. For editors alone. */
export function WhoElse({ labels = {}, ...here }: Parts) {
  const others = useOthers(here);
  const [editing, reading] = [others.filter(({ part }) => part === 'editing'), others.filter(({ part }) => part === 'reading')];
  return (
    <p role="status" className={styles['who']} data-others={others.length}>
      {editing.length > 0 && <Editing people={editing} labels={labels} />}
      {editing.length > 0 && reading.length > 0 && ' · '}
      {reading.length > 0 && <Reading people={reading} />}
    </p>
  );
}

function Reading({ people }: { people: readonly Attendee[] }) {
  const t = useTranslations('presence');
  return t.rich('reading', { count: people.length, names: () => <Names of={people} /> });
}

function Editing({ people, labels }: { people: readonly Attendee[]; labels: NonNullable<Parts['labels']> }) {
  const t = useTranslations('presence');
  const locale = useLocale();
  const list = useList();
  const known = new Set(people.flatMap(({ properties }) => properties.filter((property) => Object.hasOwn(labels, property))));
  const fields = [...known].map((property) => pickText(labels[property] ?? {}, locale).text);
  const names = () => <Names of={people} />;
  if (fields.length === 0) return t.rich('editing', { count: people.length, names });
  return t.rich('editingFields', { count: people.length, names, fields: list.format(fields) });
}

function Names({ of: people }: { of: readonly Attendee[] }): ReactNode {
  const list = useList();
  let place = -1;
  return list.formatToParts(people.map(({ name }) => name)).map(({ type, value }) => {
    if (type !== 'element') return value;
    place += 1;
    const { id = '' } = people[place] ?? {};
    return <bdi key={id}>{value}</bdi>;
  });
}

function useList(): Intl.ListFormat {
  return new Intl.ListFormat(tagOf(useReaderLocale()), { type: 'conjunction' });
}
