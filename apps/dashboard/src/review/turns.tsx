import type { ChangeSetTurn } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import styles from './review.module.css';

/** How a change set went from hand to hand: who did what when, and with which words; the earliest first. */
export function Turns({ of }: { of: readonly ChangeSetTurn[] }) {
  const t = useTranslations('review.turns');
  if (of.length === 0) return null;
  return (
    <ol className={styles.turns} aria-label={t('label')}>
      {of.map((turn) => (
        <Turn key={`${turn.what} ${turn.at}`} turn={turn} />
      ))}
    </ol>
  );
}

function Turn({ turn: { what, by, mine, at, note } }: { turn: ChangeSetTurn }) {
  const t = useTranslations('review');
  const locale = useReaderLocale();
  return (
    <li data-turn={what}>
      <p className={styles.turn}>
        {mine ? t('you') : <bdi>{by ?? t('register')}</bdi>}
        <span className={what === 'returned' ? styles.returned : undefined}>{t(`turns.${what}`)}</span>
        <time dateTime={at}>{whenInWords(new Date(at), locale)}</time>
      </p>
      {note !== undefined && (
        <blockquote className={styles.note}>
          <bdi>{note}</bdi>
        </blockquote>
      )}
    </li>
  );
}
