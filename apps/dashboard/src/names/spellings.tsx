import type { NameView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useLocale } from '../i18n/use-locale.ts';
import { Quote } from '../voice/quote.tsx';
import { type SpellingGroup, spellingGroups } from './spelling-groups.ts';
import styles from './spellings.module.css';

/** More than these in one language are left to the section that has them all. */
const most = 6;

/** How sources write a name, by language and script. */
export function Spellings({ names }: { names: readonly NameView[] }) {
  const t = useTranslations('names');
  const groups = spellingGroups(names);
  if (groups.length === 0) return null;
  return (
    <div className={styles.spellings}>
      <p>{t('called')}</p>
      {groups.map((group) => (
        <Group key={group.language} group={group} alone={groups.length === 1} />
      ))}
    </div>
  );
}

function Group({ group, alone }: { group: SpellingGroup; alone: boolean }) {
  const t = useTranslations('names');
  const comma = useTranslations('words')('comma');
  const locale = useLocale();
  const languages = new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' });
  const left = group.names.length - most;
  return (
    <p>
      {!alone && <span className={styles.language}>{languages.of(group.language)} </span>}
      {group.names.slice(0, most).map(({ name }, place) => (
        <span key={name.value}>
          {place > 0 && comma}
          <Quote language={name.language}>{name.value}</Quote>
        </span>
      ))}
      {left > 0 && (
        <>
          {comma}
          <a href="#spellings">{t('more', { count: left })}</a>
        </>
      )}
    </p>
  );
}
