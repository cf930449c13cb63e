import type { Ref, StatementRow } from '@mithaq/client';
import type { RecordKind } from '@mithaq/domain';
import { type AnyRecord, describeKind, RecordId } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';
import styles from './drafting.module.css';
import { citedFor, standsTo, type Value } from './drafts-of-words.ts';
import { Ending } from './ending.tsx';
import { CodeField } from './fields.tsx';
import { unique } from './known-here.ts';
import { RecordPicker } from './record-picker.tsx';
import type { ToolParts } from './tool-parts.ts';
import { type GivenValue, ValueField } from './value-field.tsx';
import { valueFormOf } from './value-form.ts';
import { workingRecord } from './working-record.ts';

const cited: readonly RecordKind[] = ['agreement', 'actor', 'event', 'clause', 'place', 'office'];

/** Words that are cited for a field of a record: which record, which field, which value. What that changes is said before it is drafted. */
export function CiteForm(parts: ToolParts) {
  const t = useTranslations('drafting.cite');
  const { known, passage, room, bench } = parts;
  const [to, setTo] = useState<Ref | undefined>(() => known.named[0]);
  const about = useAbout(to);
  const [property, setProperty] = useState('');
  const [given, setGiven] = useState<GivenValue>();
  const value = given?.property === property ? given.value : undefined;
  const { record } = about;
  const submit = () => {
    if (record && to && value !== undefined) parts.save(() => citedFor(passage, record, { property, value }), to.label);
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <RecordPicker
        label={t('record')}
        kinds={cited}
        offered={unique([...known.drafted, ...known.near])}
        chosen={to}
        onChoose={setTo}
        autoFocus
      />
      {about.isLost && <p role="alert">{t('unanswered')}</p>}
      {record && (
        <CodeField label={t('property')} value={property} of={propertiesOf(record, bench.suggestion?.value.kind)} onChange={setProperty} />
      )}
      {record && property !== '' && (
        <ValueField
          key={`${record.id} ${property}`}
          {...{
            property,
            form: valueFormOf(record.record, property),
            held: about.statements,
            known,
            words: parts.words,
            language: parts.language,
          }}
          onChange={setGiven}
        />
      )}
      {record && value !== undefined && <WouldBe record={record} property={property} value={value} />}
      <Ending words={t('save')} busy={room.writing.busy || value === undefined} done={parts.done} />
    </form>
  );
}

/** The fields of a record that passages are cited for, in words; for a date those that are dates come first. */
function propertiesOf(record: AnyRecord, suggested: string | undefined) {
  const all = Object.entries(describeKind(record.record).properties).map(([code, label]) => ({ code, label }));
  if (suggested !== 'date') return all;
  const isDate = ({ code }: { code: string }) => valueFormOf(record.record, code).form === 'date';
  return [...all.filter(isDate), ...all.filter((one) => !isDate(one))];
}

/** What citing comes to: one more passage, a value more, or a value beside the one that the record has. */
function WouldBe({ record, property, value }: { record: AnyRecord; property: string; value: Value }) {
  const t = useTranslations('drafting.cite.would');
  return <p className={styles['would']}>{t(standsTo(record, { property, value }))}</p>;
}

interface About {
  readonly record: AnyRecord | undefined;
  readonly statements: readonly StatementRow[];
  readonly isLost: boolean;
}

const nothing: About = { record: undefined, statements: [], isLost: false };

/** A record as editors have it, and what is stated of it. */
function useAbout(to: Ref | undefined): About {
  const client = useMithaqClient();
  const [about, setAbout] = useState<About & { id: string }>({ ...nothing, id: '' });
  useEffect(() => {
    if (to === undefined) return;
    let isLeft = false;
    Promise.all([workingRecord(client, to), client.statements.list.query({ about: RecordId.parse(to.id), limit: 100 })]).then(
      ([record, { rows }]) => !isLeft && setAbout({ id: to.id, record, statements: rows, isLost: false }),
      () => !isLeft && setAbout({ ...nothing, id: to.id, isLost: true }),
    );
    return () => {
      isLeft = true;
    };
  }, [client, to]);
  return to !== undefined && about.id === to.id ? about : nothing;
}
