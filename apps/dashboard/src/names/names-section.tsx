import type { NameView } from '@mithaq/client';
import { nameKinds } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useIntervalWords } from '../dates/use-interval-words.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Section } from '../page/section.tsx';
import { Notes } from '../passages/notes.tsx';
import { passagesOf } from '../passages/passages-of.ts';
import { Lead, ThreadRow } from '../passages/thread-row.tsx';
import { SourceName } from '../voice/quote.tsx';
import { Text } from '../voice/text.tsx';
import { isWritten } from './spelling-groups.ts';
import styles from './spellings.module.css';

/** Every name with a thread to where a source writes it; those that are ours are said to be. */
export function NamesSection({ names }: { names: readonly NameView[] }) {
  const t = useTranslations('names');
  if (names.length === 0) return null;
  return (
    <Section id="spellings" title={t('title')} beside={t('count', { count: names.length })}>
      <details className={styles.all}>
        <summary>{t('withPassages')}</summary>
        {names.map((view) => (
          <NameRow key={`${view.name.language} ${view.name.kind} ${view.name.value}`} view={view} />
        ))}
      </details>
    </Section>
  );
}

function NameRow({ view }: { view: NameView }) {
  const t = useTranslations('names');
  const locale = useLocale();
  const inWords = useIntervalWords();
  const { name, statements } = view;
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <ThreadRow passages={passagesOf(statements)}>
      <Lead>
        {isWritten(view) ? (
          <SourceName language={name.language}>{name.value}</SourceName>
        ) : (
          <bdi lang={name.language} className={styles.own}>
            {name.value}
          </bdi>
        )}{' '}
        <span className={styles.language}>
          {languages.of(name.language)} · <Text of={nameKinds.label(name.kind)} />
          {!isWritten(view) && ` · ${t('ours')}`}
        </span>
      </Lead>
      {name.interval && <p className="small quiet">{inWords(name.interval)}</p>}
      <Notes statements={statements} exceptDisputed />
    </ThreadRow>
  );
}
