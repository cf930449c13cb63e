import { useTranslations } from 'next-intl';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { Text } from '../voice/text.tsx';
import { FieldChange } from './field-change.tsx';
import styles from './history.module.css';
import type { ToldRevision } from './history-of.ts';
import { whenInWords } from './when-in-words.ts';

interface Parts {
  told: ToldRevision;
  /** Whether the page tells the history of this record alone, so that an address may name a revision of it. */
  isAlone?: boolean;
}

/** One revision: when, who, what it changed; the difference opens under it, field by field. */
export function Revision({ told: { revision, fields, isFirst }, isAlone = true }: Parts) {
  const t = useTranslations('history');
  const locale = useReaderLocale();
  const { at, by, state, message } = revision;
  return (
    <li id={isAlone ? `revision-${revision.revision}` : undefined} className={styles.revision} data-revision={revision.revision}>
      <time dateTime={at}>{whenInWords(new Date(at), locale)}</time>
      <span className={styles.by}>{by === undefined ? t('register') : <bdi>{by}</bdi>}</span>
      <div>
        <p>
          {isFirst ? t('first') : t(`states.${state}`)}
          {fields && (fields.length > 0 || (state === 'draft' && message === undefined)) && <What fields={fields} />}
        </p>
        {message !== undefined && (
          <p className="quiet">
            <bdi>{message}</bdi>
          </p>
        )}
        {fields && fields.length > 0 && (
          <details className={styles.difference}>
            <summary>{t('show')}</summary>
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

/** The fields that a revision changed, by name. */
function What({ fields }: { fields: NonNullable<ToldRevision['fields']> }) {
  const t = useTranslations();
  if (fields.length === 0) return <span className="quiet"> · {t('history.nothing')}</span>;
  return (
    <>
      {' · '}
      {t('history.changed')}{' '}
      {fields.map(({ property, propertyLabel }, place) => (
        <span key={property}>
          {place > 0 && t('words.comma')}
          <Text of={propertyLabel} />
        </span>
      ))}
    </>
  );
}
