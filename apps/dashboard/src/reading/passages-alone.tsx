import type { SourcePage, StatementView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SignInAndBack } from '../account/sign-in-and-back.tsx';
import { Section } from '../page/section.tsx';
import { Empty } from '../states/empty.tsx';
import { kindBackedBy } from './backing.ts';
import { ExcerptList } from './excerpt-list.tsx';
import styles from './excerpts.module.css';
import { LinesLegend } from './lines-legend.tsx';

interface Parts {
  source: SourcePage;
  statements: ReadonlyMap<string, StatementView>;
  /** The way in for its file, for who may add it. */
  imports: ReactNode;
}

/**
 * A source whose text is not here, or is not for everybody: each of its passages by itself, with what it backs. They are never joined: side by side they
 * would give back what their source's rights keep.
 */
export function PassagesAlone({ source: { passages, row }, statements, imports }: Parts) {
  const t = useTranslations('reading');
  const folds = useTranslations('sourcePage')('folds');
  return (
    <>
      {row.ref.attached ? <Kept /> : <Absent imports={imports} />}
      <Section id="passages" title={t('passages.title')} beside={<bdi className="num">{passages.length}</bdi>}>
        {passages.length === 0 ? (
          <Empty says={t('passages.none')} />
        ) : (
          <>
            <p className={styles.folds}>{folds}</p>
            <LinesLegend mentions={kindsIn(passages)} hasCited={false} alone />
            <ExcerptList passages={passages} source={row.ref} length={row.length} statements={statements} />
          </>
        )}
      </Section>
    </>
  );
}

/** Of a text whose rights keep it, readers are told so; it is not missing. */
function Kept() {
  const t = useTranslations('reading.kept');
  return (
    <aside className={styles.absent} aria-labelledby="absent">
      <h2 id="absent">{t('title')}</h2>
      <p>{t('body')}</p>
    </aside>
  );
}

function Absent({ imports }: Pick<Parts, 'imports'>) {
  const t = useTranslations('reading.absent');
  return (
    <aside className={styles.absent} aria-labelledby="absent">
      <h2 id="absent">{t('title')}</h2>
      <p>{t('body')}</p>
      {imports || <p>{t.rich('signIn', { signIn: (words) => <SignInAndBack>{words}</SignInAndBack> })}</p>}
    </aside>
  );
}

/** The kinds that lines under words may be of. */
function kindsIn(passages: SourcePage['passages']) {
  return [...new Set(passages.flatMap((passage) => kindBackedBy(passage) ?? []))].map((of) => ({ of, open: false }));
}
