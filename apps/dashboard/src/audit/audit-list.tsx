import type { AuditEntry, AuditKind } from '@mithaq/client';
import type { RecordKind } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { type Query, withChanges } from '../address/query.ts';
import { FieldChange } from '../history/field-change.tsx';
import history from '../history/history.module.css';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { toFirst } from '../lists/list-place.ts';
import { Link } from '../navigation/link.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './audit.module.css';
import type { AskedEntry } from './audit-asked.ts';
import { otherKinds } from './audit-fields.ts';

/** The history of the whole register, an entry each: when, who, what became of what, and what it changed. */
export function AuditEntries({ rows, query }: { rows: readonly AskedEntry[]; query: Query }) {
  return (
    <ol className={styles.list}>
      {rows.map((asked) => (
        <Entry key={asked.entry.position} of={asked} query={query} />
      ))}
    </ol>
  );
}

function Entry({ of: { entry, fields }, query }: { of: AskedEntry; query: Query }) {
  const t = useTranslations('audit');
  const told = useTranslations('history');
  const locale = useReaderLocale();
  const { at, by, author, state, from, position, digest, subject, changeSet } = entry;
  const only = (changes: Readonly<Record<string, string>>) => `/audit${withChanges(query, { ...toFirst, ...changes })}`;
  return (
    <li id={`entry-${position}`} className={styles.entry} data-entry={position}>
      <time dateTime={at}>{whenInWords(new Date(at), locale)}</time>
      <span className={styles.by}>
        {author === undefined ? (
          <bdi>{by ?? told('register')}</bdi>
        ) : (
          <Link href={only({ author })}>{author === 'operator' ? t('operator') : <bdi>{by ?? author}</bdi>}</Link>
        )}
      </span>
      <div className={styles.what}>
        <p>
          <Subject of={entry} />{' '}
          <span className="quiet">{from === undefined && state === 'published' ? told('first') : told(`states.${state}`)}</span>
          {fields && fields.length > 0 && (
            <>
              {' · '}
              {told('changed')}{' '}
              {fields.map(({ property, propertyLabel }, place) => (
                <span key={property}>
                  {place > 0 && t('comma')}
                  <Text of={propertyLabel} />
                </span>
              ))}
            </>
          )}
        </p>
        <Said of={entry} />
        <div className={styles.under}>
          <span>{t('entry', { position })}</span>
          {changeSet !== undefined && <Link href={`/review/${changeSet}`}>{t('changeSet')}</Link>}
          {changeSet !== undefined && <Link href={only({ changeSet })}>{t('filters.changeSet')}</Link>}
          <Link href={only({ subject })}>{t('of')}</Link>
          <details>
            <summary>{t('seal')}</summary>
            <code dir="ltr" className={styles.digest}>
              {digest}
            </code>
          </details>
        </div>
        {fields && fields.length > 0 && (
          <details className={history.difference}>
            <summary>{told('show')}</summary>
            <dl>
              {fields.map((change) => (
                <FieldChange key={change.property} change={change} />
              ))}
            </dl>
          </details>
        )}
      </div>
    </li>
  );
}

/** What was said with an entry: of a topic what was done with it, else the words of whoever did it. */
function Said({ of: { kind, message } }: { of: AuditEntry }) {
  if (message === undefined) return null;
  return <p className="quiet">{kind === 'topic' ? <TopicDeed message={message} /> : <bdi>{message}</bdi>}</p>;
}

const deeds = ['add', 'reword', 'retire', 'restore', 'take-back'] as const;

/** A word for what was done, and the code of the topic in whose favour. Another one is shown as it is. */
function TopicDeed({ message }: { message: string }) {
  const t = useTranslations('audit.topicActs');
  const [word, successor] = message.split(' ');
  const deed = deeds.find((one) => one === word);
  if (deed === undefined) return <bdi>{message}</bdi>;
  return t.rich(deed, {
    topic: () => (
      <code dir="ltr" className={styles.digest}>
        {successor}
      </code>
    ),
  });
}

/** What an entry is of: a record by its name, with the way to it; anything else by its kind and its id. */
function Subject({ of: { kind, record, subject } }: { of: AuditEntry }) {
  const t = useTranslations('audit.kinds');
  const kinds = useTranslations('reading.kinds');
  if (record !== undefined)
    return (
      <>
        {kinds(record.record)} <RefLink to={record} className="strong" />
      </>
    );
  return (
    <>
      {isOther(kind) ? t(kind) : kinds(kind)}{' '}
      <code dir="ltr" className={styles.digest}>
        {subject}
      </code>
    </>
  );
}

function isOther(kind: AuditKind): kind is Exclude<AuditKind, RecordKind> {
  return otherKinds.some((one) => one === kind);
}
