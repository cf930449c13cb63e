'use client';

import { failureOf } from '@mithaq/client';
import { AnyRecord, ChangeSetId, describeKind, findProblems, pickText, RecordId, type RecordKind, readAs } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import type { Draftable } from '../keeping/draftable.ts';
import { newId } from '../look-up/new-id.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { calledRecord } from './called-record.ts';
import styles from './edit.module.css';
import { FieldWithin } from './fields/field-within.tsx';
import { focusWithin } from './focus-within.ts';
import { FormContext, useForm } from './form-context.ts';
import { withField } from './paths.ts';
import { blankRecord, neededFields } from './record-form.ts';
import { SimilarRecords } from './similar-records.tsx';
import { slugFor } from './slug-for.ts';
import { useSimilarRecords } from './use-similar-records.ts';

interface Parts {
  kind: RecordKind;
  /** The words that were typed when none of those found was meant. */
  called: string;
  take: (id: string) => void;
  leave: () => void;
}

/** A record that is made where it is first named: what its kind cannot do without, and a warning where it may be there already. */
export function NewRecord({ kind, called, take, leave }: Parts) {
  const t = useTranslations('edit.newRecord');
  const locale = useLocale();
  const around = useForm();
  const [data, setData] = useState(() => calledRecord(blankRecord(kind, newId(kind)), kind, called));
  const similar = useSimilarRecords(kind, data);
  const { busy, told, make } = useMaking({ changeSet: around.changeSet, take });
  const whole: Draftable = { ...data, slug: slugFor(kind, data) };
  const problems = findProblems(describeKind(kind).schema, whole);
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = similar;
    if (event.key === 'Enter' && event.altKey && first) take(first.ref.id);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && problems.length === 0) make(whole);
    else return;
    event.preventDefault();
  };
  const kindLabel = pickText(describeKind(kind).label.one, locale).text;
  return (
    <fieldset ref={focusWithin} aria-label={t('title', { kind: kindLabel })} className={styles['newRecord']} onKeyDown={onKeyDown}>
      <p className={styles['newTitle']}>{t('title', { kind: kindLabel })}</p>
      <FormContext value={{ ...around, problems, scope: `${around.scope}${String(data['id'])}-` }}>
        {neededFields(kind, data).map((field) => (
          <div key={field.key} className={styles['newField']}>
            <span className={styles['boxLabel']}>{pickText(field.label, locale).text}</span>
            <FieldWithin
              shape={field.shape}
              value={data[field.key]}
              at={[field.key]}
              label={pickText(field.label, locale).text}
              isNamed
              change={(next) => setData(withField(data, field.key, next))}
            />
          </div>
        ))}
      </FormContext>
      <SimilarRecords similar={similar} take={take} />
      <div className={styles['acts']}>
        <button
          type="button"
          className={`${controls['button']} ${controls['primary']}`}
          disabled={busy || problems.length > 0}
          onClick={() => make(whole)}
        >
          {t('make')} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" className={controls['button']} onClick={leave}>
          {t('leave')}
        </button>
        {problems.length > 0 && <span className="small quiet">{t('needs', { count: problems.length })}</span>}
      </div>
      <p role="alert" className={styles['wrong']}>
        {told}
      </p>
    </fieldset>
  );
}

interface Making {
  readonly changeSet: string | undefined;
  readonly take: (id: string) => void;
}

/** Keeps a new record as a draft, in the change set of the form that names it, and takes it. */
function useMaking({ changeSet, take }: Making) {
  const t = useTranslations('edit.newRecord');
  const client = useMithaqClient();
  const { book } = useForm();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string>();
  const make = async (data: Draftable) => {
    setBusy(true);
    try {
      const record = readAs(AnyRecord, data);
      await client.drafts.save.mutate({ record, ...(changeSet === undefined ? {} : { changeSet: ChangeSetId.parse(changeSet) }) });
      book.learn(await client.records.known.query({ ids: [RecordId.parse(record.id)] }));
      take(record.id);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      setTold(failure.unreachable ? t('unreachable') : failure.message);
    } finally {
      setBusy(false);
    }
  };
  return { busy, told, make: (data: Draftable) => void make(data) };
}
