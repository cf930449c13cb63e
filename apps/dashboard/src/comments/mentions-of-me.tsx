import { getTranslations } from 'next-intl/server';
import type { Locale } from '../i18n/routing.ts';
import { Link } from '../navigation/link.ts';
import { answerTo } from '../register/ask.ts';
import styles from './comments.module.css';

/** That colleagues mention whoever is signed in, and wait for them, in words that lead there; nothing where nobody does. For editors alone. */
export async function MentionsOfMe({ locale }: { locale: Locale }) {
  const t = await getTranslations('comments.mentions');
  const answer = await answerTo(locale, (client) => client.comments.mentions.query({ unread: true, limit: 1 }));
  if (answer.failure || answer.value.unread === 0) return null;
  return (
    <p className={styles.waiting}>
      <Link href="/mentions">{t('waiting', { unread: answer.value.unread })}</Link>
    </p>
  );
}
