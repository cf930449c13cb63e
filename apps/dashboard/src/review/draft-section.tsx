import type { DraftView, Ref, StatementView } from '@mithaq/client';
import { standings } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { CommentsOnField, CommentsOnRecord } from '../comments/for-editors.tsx';
import { EditLink } from '../edit/edit-link.tsx';
import { FieldChange } from '../history/field-change.tsx';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Section } from '../page/section.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { StatementValue } from '../passages/statement-value.tsx';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { type DraftsOfRecord, doingOf, draftAnchor } from './drafts-by-record.ts';
import styles from './review.module.css';

interface Parts {
  of: DraftsOfRecord;
  /** The records that values name. */
  refs: ReadonlyMap<string, Ref>;
}

/** What is drafted of one record: what it changes field by field, the passages for it, and what else is drafted that sources say of it. */
export function DraftSection({ of: { record, own, statements }, refs }: Parts) {
  const t = useTranslations('review.draft');
  const kinds = useTranslations('reading.kinds');
  const doing = own && doingOf(own);
  return (
    <Section
      id={draftAnchor(record.id)}
      title={doing === 'new' ? <Text of={record.label} /> : <RefLink to={record} />}
      beside={doing === undefined ? kinds(record.record) : `${kinds(record.record)} · ${t(doing)}`}
      aside={
        <>
          {own && <Left mark={own.mark} />} <EditLink of={record} keyed={false} />
        </>
      }
    >
      {own && <Fields of={own} />}
      {own && own.statements.length > 0 && (
        <>
          <h3 className={styles.backedBy}>{t('passages')}</h3>
          {own.statements.map((statement) => (
            <Said key={statement.id} statement={statement} refs={refs} />
          ))}
        </>
      )}
      {statements.map((draft) => (
        <StatementDraft key={draft.subject.id} draft={draft} refs={refs} />
      ))}
      <CommentsOnRecord subject={record.id} elsewhere={placesOf(own, statements)} unfolds />
    </Section>
  );
}

/** What is said about a statement is said about the whole of it, and about an address with the record. */
function takesComments({ subject }: DraftView, property: string): boolean {
  return subject.kind !== 'statement' && property !== 'slug';
}

/** What has its own place for comments: the fields that a draft changes, and each statement that is drafted. */
function placesOf(own: DraftView | undefined, statements: readonly DraftView[]): readonly string[] {
  return [...(own?.fields ?? []).map(({ property }) => property), ...statements.map(({ subject }) => subject.id)];
}

function Fields({ of: draft }: { of: DraftView }) {
  const t = useTranslations('review.draft');
  if (draft.fields.length === 0) return doingOf(draft) === 'changed' && <p className="quiet">{t('same')}</p>;
  return (
    <dl className={styles.fields}>
      {draft.fields.map((change) => (
        <FieldChange key={change.property} change={change}>
          {takesComments(draft, change.property) && (
            <CommentsOnField subject={draft.subject.id} property={change.property} label={change.propertyLabel} unfolds />
          )}
        </FieldChange>
      ))}
    </dl>
  );
}

/** A drafted statement: of a new one all is said by its value and its passages; of another, what changes in it as well. */
function StatementDraft({ draft, refs }: { draft: DraftView; refs: Parts['refs'] }) {
  const t = useTranslations('review');
  const doing = doingOf(draft);
  const { subject } = draft;
  return (
    <div>
      <h3 className={styles.backedBy}>
        {t('statement')} · {t(`draft.${doing}`)}
      </h3>
      {draft.statements.map((statement) => (
        <Said key={statement.id} statement={statement} refs={refs} />
      ))}
      {doing !== 'new' && <Fields of={draft} />}
      {subject.property !== undefined && subject.propertyLabel !== undefined && (
        <CommentsOnField subject={subject.id} property={subject.property} label={subject.propertyLabel} unfolds />
      )}
    </div>
  );
}

function Said({ statement, refs }: { statement: StatementView; refs: Parts['refs'] }) {
  return (
    <ThreadRow passages={passagesOf([statement]).map((passage) => ({ ...passage, isDrafted: true }))}>
      <Lead>
        <span className="quiet">
          <Text of={statement.propertyLabel} />
        </span>{' '}
        <StatementValue statement={statement} refs={refs} />
        {statement.standing !== 'accepted' && (
          <span className={styles.standing} data-standing={statement.standing}>
            {' '}
            <Text of={standings.label(statement.standing)} />
          </span>
        )}
      </Lead>
      {statement.note && (
        <p className={styles.publicNote}>
          <Text of={statement.note} />
        </p>
      )}
    </ThreadRow>
  );
}

/** Who left it so, and when. */
function Left({ mark: { by, at } }: Pick<DraftView, 'mark'>) {
  const locale = useReaderLocale();
  return (
    <>
      {by !== undefined && (
        <>
          <bdi>{by}</bdi> ·{' '}
        </>
      )}
      <time dateTime={at}>{whenInWords(new Date(at), locale)}</time>
    </>
  );
}
