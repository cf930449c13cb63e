import type { SourcePage } from '@mithaq/client';
import { rights } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { DateChip } from '../dates/date-chip.tsx';
import { Text } from '../voice/text.tsx';
import { CopyDigest } from './copy-digest.tsx';
import styles from './source-page.module.css';

/** Who published it, when and how that is known, what may be shown of it, and how to know its file. */
export function SourceFacts({ source }: { source: SourcePage }) {
  const t = useTranslations('sourcePage');
  const noPublisher = useTranslations('sources')('noPublisher');
  const comma = useTranslations('words')('comma');
  const { row, derivedFrom } = source;
  return (
    <dl className={styles['facts']}>
      <Fact name={t('facts.publisher')}>
        {row.ref.publisher ? <Text of={row.ref.publisher} /> : <span className={styles['attention']}>{noPublisher}</span>}
      </Fact>
      <Fact name={t('facts.published')}>
        <DateChip date={row.published} />
        {row.published && <span className="quiet">{row.publishedInferred ? t('inferred') : t('printed')}</span>}
      </Fact>
      {source.author !== undefined && (
        <Fact name={t('facts.author')}>
          <bdi>{source.author}</bdi>
        </Fact>
      )}
      {derivedFrom.length > 0 && (
        <Fact name={t('facts.derivedFrom')}>
          <span>
            {derivedFrom.map((origin, place) => (
              <Fragment key={JSON.stringify(origin)}>
                {place > 0 && comma}
                <Text of={origin} />
              </Fragment>
            ))}
          </span>
        </Fact>
      )}
      <Fact name={t('facts.rights')}>
        <Text of={rights.label(source.rights)} />
      </Fact>
      <Fact name={t('facts.length')}>
        <span className="num">{t('characters', { count: row.length })}</span>
      </Fact>
      <Fact name={t('facts.sha')}>
        <CopyDigest digest={source.sha256} />
      </Fact>
      {source.url !== undefined && (
        <Fact name={t('facts.url')}>
          <Address url={source.url} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A source's own address: a link only where it is one of the web's. */
function Address({ url }: { url: string }) {
  const words = <bdi dir="ltr">{url}</bdi>;
  return /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noreferrer nofollow">
      {words}
    </a>
  ) : (
    words
  );
}
