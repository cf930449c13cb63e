'use client';

import type { KnownRecord } from '@mithaq/client';
import { boundsOf, type Day, pickText, precisionOf, type RecordKind } from '@mithaq/domain';
import { useCallback, useMemo, useState } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { ConflictScreen } from '../keeping/conflict-screen.tsx';
import type { Draftable, Json } from '../keeping/draftable.ts';
import type { Opening } from '../keeping/keeping.ts';
import { type Kept, useKept } from '../keeping/use-kept.ts';
import { Amiss } from './amiss.tsx';
import { backingOf } from './backing.ts';
import { Displacing } from './displacing.tsx';
import styles from './edit.module.css';
import { EditorHead } from './editor-head.tsx';
import { FieldOf } from './field-of.tsx';
import { FieldsWithin } from './fields/field-within.tsx';
import { FormContext } from './form-context.ts';
import { elementsIn, fieldsIn, textIn, withField } from './paths.ts';
import { PropertyRow } from './property-row.tsx';
import type { AskedStatement } from './record-asked.ts';
import { displacedBy, type FieldShape, fieldsFor, formOf } from './record-form.ts';
import { shortened } from './shortened.ts';
import { SimilarRecords } from './similar-records.tsx';
import { SlugField } from './slug-field.tsx';
import { withSlug } from './slug-for.ts';
import type { PropertyStatementsParts } from './statements/property-statements.tsx';
import { useBook } from './use-book.ts';
import { useCheck } from './use-check.ts';
import { useSimilarRecords } from './use-similar-records.ts';
import { type Statements, useStatements } from './use-statements.ts';
import { useWithdrawal } from './use-withdrawal.ts';
import { ValueInWords } from './value-in-words.tsx';

export interface RecordEditorParts {
  kind: RecordKind;
  opening: Opening;
  statements: readonly AskedStatement[];
  /** The records that all of these name. */
  known: readonly KnownRecord[];
  /** Whether readers see the record. */
  isPublished: boolean;
  isLeaving: boolean;
  /** Where the record's page is, for what readers see. */
  address: string | undefined;
}

/** The form of a record of whichever kind: its fields by its schema, and beside each what it is read from. */
export function RecordEditor(parts: RecordEditorParts) {
  const { kind, opening, isPublished, isLeaving, address } = parts;
  const { kept, changeSet, report, similar, surroundings, statements, change } = useRecordForm(parts);
  const withdrawal = useWithdrawal({ changeSet, statements });
  const locale = useLocale();
  const [at, setAt] = useState<string>();
  const { data } = kept;
  return (
    <FieldsWithin value={FieldOf}>
      <FormContext value={surroundings}>
        <EditorHead
          kind={kind}
          kept={kept}
          at={at}
          isPublished={isPublished}
          isLeaving={isLeaving || withdrawal.isLeaving}
          address={address}
          changeSet={changeSet}
          withdraw={() => withdrawal.withdraw(opening)}
          told={withdrawal.told}
        />
        {kept.standing === 'conflict' && (
          <ConflictScreen kept={kept} inWords={(key, value) => <FieldInWords of={data} kind={kind} at={key} value={value} />} />
        )}
        <Amiss kind={kind} problems={kept.problems} report={report} />
        <SimilarRecords similar={similar} />
        <form
          className={styles['form']}
          onFocus={(event) => setAt(propertyAt(event.target))}
          onSubmit={(event) => event.preventDefault()}
          aria-label={nameIn(data, locale)}
        >
          <Properties
            subject={kept.revision === undefined ? undefined : kept.subject}
            kind={kind}
            data={data}
            change={change}
            backing={{ statements, changeSet, withdraw: withdrawal.withdrawStatement }}
          />
          <SlugField kind={kind} data={data} change={(next) => change(withField(data, 'slug', next))} />
        </form>
      </FormContext>
    </FieldsWithin>
  );
}

/** A value of one property as the form would put it; what it has no box for, as it stands. */
function FieldInWords({ of, kind, at, value }: { of: Draftable; kind: RecordKind; at: string; value: Json }) {
  const field = fieldsFor(formOf(kind), of).find(({ key }) => key === at);
  return field === undefined ? <bdi>{JSON.stringify(value)}</bdi> : <ValueInWords shape={field.shape} value={value} />;
}

/** A record and its statements as they are being typed, and what is asked about them meanwhile. */
function useRecordForm({ kind, opening, statements: held, known, isPublished }: RecordEditorParts) {
  const book = useBook(known);
  const kept = useKept(opening);
  const { data, problems } = kept;
  const statements = useStatements(held, data);
  const changeSet = kept.changeSet?.id ?? opening.changeSet;
  const report = useReport({ kept, statements, changeSet });
  const similar = useSimilarRecords(kind, isPublished ? nobody : data);
  const against = useAgainst({ statements, of: book.of });
  const surroundings = useMemo(() => ({ scope: '', problems, book, changeSet, against }), [problems, book, changeSet, against]);
  const change = (next: Draftable) => kept.change(isPublished ? next : withSlug(kind, data, next));
  return { kept, changeSet, report, similar, surroundings, statements, change };
}

const nobody: Draftable = {};

/** The property whose row a control stands in; others are told that it is being edited. */
function propertyAt(control: Element): string | undefined {
  return control.closest('section[data-property]')?.getAttribute('data-property') ?? undefined;
}

interface Reporting {
  readonly kept: Kept;
  readonly statements: Statements;
  readonly changeSet: string | undefined;
}

/** What publishing still lacks, once all that was typed is on the server. */
function useReport({ kept, statements: { all }, changeSet }: Reporting) {
  const isKept = [kept.standing, ...all.map((one) => one.standing)].every((standing) => standing === 'kept' || standing === 'untouched');
  return useCheck({ record: kept.subject, changeSet, isKept, state: JSON.stringify([kept.data, ...all.map((one) => one.data)]) });
}

interface PropertiesParts {
  subject: string | undefined;
  kind: RecordKind;
  data: Draftable;
  change: (next: Draftable) => void;
  backing: Pick<PropertyStatementsParts, 'statements' | 'changeSet' | 'withdraw'>;
}

/** Every property that the record has a place for. One that decides which others it has asks before any of them is dropped. */
function Properties({ subject, kind, data, change, backing }: PropertiesParts) {
  const form = formOf(kind);
  const [asked, setAsked] = useState<{ told: Json | undefined; fields: readonly FieldShape[] }>();
  const { unbacked, unfit } = backingOf(
    data,
    backing.statements.all.filter((one) => !one.isLeaving).map((one) => one.data),
  );
  const put = (key: string) => (next: Json | undefined) => {
    const displaced = key === form.teller ? displacedBy(form, data, next) : [];
    if (displaced.length > 0) setAsked({ told: next, fields: displaced });
    else change(withField(data, key, next));
  };
  const drop = () => {
    if (asked === undefined || form.teller === undefined) return;
    const left = asked.fields.reduce((fields, { key }) => withField(fields, key, undefined), fieldsIn({ ...data }));
    change(withField(left, form.teller, asked.told));
    setAsked(undefined);
  };
  return fieldsFor(form, data).map((field) => (
    <PropertyRow
      key={field.key}
      subject={subject}
      field={field}
      value={data[field.key]}
      change={put(field.key)}
      backing={{
        ...backing,
        unfit,
        unbacked: unbacked.filter(({ property }) => property === field.key).map(({ value }) => value),
        takeValue: (value) => change(withField(data, field.key, taken(field, data[field.key], value))),
      }}
    >
      {asked && field.key === form.teller && <Displacing fields={asked.fields} data={data} drop={drop} keep={() => setAsked(undefined)} />}
    </PropertyRow>
  ));
}

/** A value of a statement on the record: one more element, where the property is a list. */
function taken({ shape }: FieldShape, held: Json | undefined, value: Json): Json {
  return shape.form === 'list' ? [...elementsIn(held), value] : value;
}

function nameIn(data: RecordEditorParts['opening']['data'], locale: string): string {
  const label = Object.fromEntries(Object.entries(fieldsIn(data['label'])).map(([tag, text]) => [tag, textIn(text)]));
  return shortened(pickText(label, locale).text || textIn(fieldsIn(elementsIn(data['names'])[0])['value']) || textIn(data['id']));
}

interface Counting {
  readonly statements: Statements;
  readonly of: (id: string) => KnownRecord | undefined;
}

/** The day that relative words of a property are counted from: on which the source that it is read from was published, where that is one day. */
function useAgainst({ statements: { all }, of }: Counting): (property: string) => Day | undefined {
  return useCallback(
    (property) => {
      for (const { data } of all.filter((one) => one.property === property)) {
        const [citation] = elementsIn(data['citations']);
        const source = of(textIn(fieldsIn(citation)['source']))?.record;
        const published = source?.record === 'source' ? source.published?.date : undefined;
        if (published && precisionOf(published) === 'day') return boundsOf(published).earliest ?? undefined;
      }
      return undefined;
    },
    [all, of],
  );
}
