import { useTranslations } from 'next-intl';
import { one, type Query } from '../address/query.ts';
import controls from '../controls/controls.module.css';
import { QueryForm } from '../navigation/query-form.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import type { Choice, ChoiceField, DayField, Field, RecordField, WordsField } from './field.ts';
import styles from './filters.module.css';
import { LookUp } from './look-up.tsx';

interface Parts {
  /** The list's address, without its language. */
  path: string;
  query: Query;
  fields: readonly Field[];
  /** How many of the fields stand in the first row; the others open from it. */
  first?: number;
}

/** A list's filters, and under them those that are set. They live in its address: choosing one asks for the list again, with or without scripts. */
export function Filters({ path, query, fields, first = 5 }: Parts) {
  const t = useTranslations('lists');
  const more = fields.slice(first);
  return (
    <>
      <QueryForm key={JSON.stringify(fields.map(({ chosen }) => chosen))} path={path} aria-label={t('filters')} className={styles.filters}>
        <Kept query={query} />
        <div className={styles.row}>
          {fields.slice(0, first).map((field) => (
            <OneField key={field.name} field={field} />
          ))}
          <button type="submit" className={controls.button}>
            {t('filter')}
          </button>
        </div>
        {more.length > 0 && (
          <details className={styles.more} open={more.some(({ chosen }) => chosen !== undefined)}>
            <summary>{t('more')}</summary>
            <div className={styles.row}>
              {more.map((field) => (
                <OneField key={field.name} field={field} />
              ))}
            </div>
          </details>
        )}
      </QueryForm>
      <ChosenFilters path={path} query={query} fields={fields} />
    </>
  );
}

/** What the address says beside filters and stays as it is; its page does not, for another list begins at its first. */
function Kept({ query }: { query: Query }) {
  return ['sort', 'limit'].map((name) => {
    const value = one(query, name);
    return value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />;
  });
}

function OneField({ field }: { field: Field }) {
  if (field.form === 'choice') return <Select field={field} />;
  if (field.form === 'words') return <WordsInput field={field} />;
  return field.form === 'day' ? <DayInput field={field} /> : <RecordInput field={field} />;
}

function WordsInput({ field: { name, label, chosen } }: { field: WordsField }) {
  const id = `filter-${name}`;
  return (
    <span className={controls.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" dir="auto" name={name} defaultValue={chosen} maxLength={200} className={controls.input} />
    </span>
  );
}

function DayInput({ field: { name, label, chosen } }: { field: DayField }) {
  const id = `filter-${name}`;
  return (
    <span className={controls.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" name={name} defaultValue={chosen} className={controls.input} />
    </span>
  );
}

/** The chosen record stays in the form unless another is typed; what it is called stands where one types. */
function RecordInput({ field: { name, label, kind, chosen, called } }: { field: RecordField }) {
  const t = useTranslations('lists');
  const id = `filter-${name}`;
  return (
    <span className={controls.field}>
      <label htmlFor={id}>{label}</label>
      <LookUp id={id} name={name} kind={kind} hint={called ?? chosen ?? t('lookUp')} found={t('suggestions')} />
      {chosen !== undefined && <input type="hidden" name={name} value={chosen} />}
    </span>
  );
}

function Select({ field }: { field: ChoiceField }) {
  const t = useTranslations('lists');
  const id = `filter-${field.name}`;
  return (
    <span className={controls.field}>
      <label htmlFor={id}>{field.label}</label>
      <select
        id={id}
        name={field.name}
        defaultValue={field.chosen ?? ''}
        className={controls.input}
        data-chosen={field.chosen !== undefined || undefined}
      >
        <option value="">{field.none ?? t('all')}</option>
        {groupsOf(field.choices).map(([group, choices]) =>
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
